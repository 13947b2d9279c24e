package hence.window.practice.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.MapFile;
import hence.layout.Rect;
import hence.lesson.portion.Portion;
import hence.lesson.practice.building.Build;
import hence.lesson.practice.building.Way;
import hence.map.ArgumentMap;
import hence.map.Reason;
import hence.map.Stance;
import hence.window.canvas.MapCanvas;
import hence.window.kit.Looks;
import hence.window.kit.Typefaces;
import hence.window.practice.exercise.PracticeFiles;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.Work;
import hence.window.words.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Building in a real window, by mouse and by key. */
@ExtendWith(ApplicationExtension.class)
class BuildWindowTest {
  private static final String MAP =
      """
      {"hence": 1, "title": "Socrates", "contention": "mortal",
       "claims": [
        {"id": "mortal", "text": {"en": "Socrates is mortal.", "zh-Hant": "蘇格拉底會死。"}},
        {"id": "human", "text": {"en": "Socrates is human.", "zh-Hant": "蘇格拉底是人。"}},
        {"id": "humans", "text": {"en": "All humans are mortal.", "zh-Hant": "人都會死。"}},
        {"id": "hero", "text": {"en": "Socrates lives on.", "zh-Hant": "蘇格拉底永垂不朽。"}},
        {"id": "soul", "text": {"en": "A soul is no body.", "zh-Hant": "靈魂不是身體。"}}],
       "reasons": [
        {"id": "r1", "stance": "for", "premises": ["human", "humans"], "target": "mortal"},
        {"id": "r2", "stance": "against", "premises": ["hero"], "target": "mortal"},
        {"id": "r3", "stance": "against", "premises": ["soul"], "target": "r1"}]}
      """;

  @TempDir Path folder;

  private final ArgumentMap map = MapFile.parse(MAP, "map.json", "en").map().orElseThrow();
  private final Portion portion = new Portion(map);
  private final BuildKind kind = new BuildKind();
  private Work<Build> work;
  private BuildView view;
  private MapCanvas canvas;
  private Desk screen;
  private Scene scene;

  @Start
  void start(Stage stage) {
    screen = new Desk(map, Optional.empty(), View.of("en", Theme.LIGHT));
    PracticeLook look = new PracticeLook(screen, new Phrases(screen), new Typefaces(), () -> false);
    work = new Work<>(kind.begin(portion, 1));
    view = (BuildView) kind.view(work, look);
    PracticeFiles files = new PracticeFiles(folder);
    work.onChange(() -> save(files));
    work.onChange(view::refresh);
    screen.onChange(view::refresh);
    scene = new Scene(view.region(), 1100, 700);
    Looks.dress(view.region(), Theme.LIGHT);
    scene.getStylesheets().add(Looks.sheet());
    stage.setScene(scene);
    stage.show();
    view.refresh();
    view.focus();
  }

  @BeforeEach
  void mapIsPlaced() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    canvas = (MapCanvas) scene.lookup("#build-map");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> canvas.painted("mortal").isPresent());
  }

  private void save(PracticeFiles files) {
    try {
      files.save(kind, portion, work.now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aCardIsDraggedForAgainstTogetherAndAtTheStep(FxRobot robot) {
    drag(robot, card("human"), "mortal", Way.BECAUSE);
    assertEquals(Set.of("FOR [human] mortal"), built());
    assertEquals("A reason for: Socrates is mortal.", status());
    drag(robot, card("hero"), "mortal", Way.HOWEVER);
    drag(robot, card("humans"), "a1", Way.TOGETHER);
    assertEquals(Set.of("FOR [human, humans] mortal", "AGAINST [hero] mortal"), built());
    drag(robot, card("soul"), "a1", Way.STEP);
    assertEquals(
        Set.of("FOR [human, humans] mortal", "AGAINST [hero] mortal", "AGAINST [soul] a1"),
        built());
    assertTrue(work.now().isComplete());
    check(robot);
    assertTrue(work.now().progress().finished());
    assertTrue(scene.lookup("#show-author").isVisible());
  }

  @Test
  void aClaimOnTheMapIsDraggedElsewhereAndBackToTheCards(FxRobot robot) throws Exception {
    drag(robot, card("human"), "mortal", Way.BECAUSE);
    drag(robot, card("humans"), "human", Way.BECAUSE);
    drag(robot, card("hero"), "humans", Way.HOWEVER);
    drag(robot, place("humans"), "a1", Way.TOGETHER);
    assertEquals(Set.of("FOR [human, humans] mortal", "AGAINST [hero] humans"), built());
    robot.moveTo(place("humans")).press(MouseButton.PRIMARY).moveTo(centre("#build-tray"));
    assertEquals(
        "Let go to take it off the map, and with it one claim that hangs on it.", status());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    Point2D tray = centre("#build-tray");
    robot
        .moveTo(place("humans"))
        .press(MouseButton.PRIMARY)
        .moveTo(tray)
        .release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> built().equals(Set.of("FOR [human] mortal")));
    assertEquals(3, scene.getRoot().lookupAll(".claim-card").size());
    assertTrue(status().startsWith("Off the map, together with one claim"), status());
  }

  /** Above a bracket, which is thin, one still means it. */
  @Test
  void besideABracketIsOnItAndWhatIsCarriedHidesNoPlaceToDrop(FxRobot robot) {
    drag(robot, card("human"), "mortal", Way.BECAUSE);
    Rect bracket = canvas.painted("a1").orElseThrow();
    double above = bracket.y() - 12;
    assertTrue(above > canvas.painted("mortal").orElseThrow().bottom(), "between the two");
    robot.moveTo(card("soul")).press(MouseButton.PRIMARY);
    robot.moveTo(canvas.localToScreen(bracket.x() + 4, above));
    assertEquals(1, scene.getRoot().lookupAll(".drop-step").size());
    Bounds ghost = onScreen(scene.lookup("#drag-ghost"));
    for (Node zone : scene.getRoot().lookupAll(".drop-zone")) {
      assertFalse(ghost.intersects(onScreen(zone)), zone.toString());
    }
    robot.moveTo(place("mortal"));
    ghost = onScreen(scene.lookup("#drag-ghost"));
    assertFalse(scene.getRoot().lookupAll(".drop-zone").isEmpty());
    for (Node zone : scene.getRoot().lookupAll(".drop-zone")) {
      assertFalse(ghost.intersects(onScreen(zone)), zone.toString());
    }
    robot.moveTo(zone(Way.HOWEVER)).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Set.of("FOR [human] mortal", "AGAINST [soul] mortal"), built());
  }

  @Test
  void escapeAndOpenGroundDropNothing(FxRobot robot) {
    robot.moveTo(card("human")).press(MouseButton.PRIMARY);
    robot.moveTo(place("mortal"));
    robot.moveTo(zone(Way.BECAUSE));
    assertFalse(scene.getRoot().lookupAll(".drop-zone").isEmpty());
    assertTrue(((Label) scene.lookup(".drag-will")).getText().startsWith("A reason for"));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Set.of(), built());
    assertTrue(scene.getRoot().lookupAll(".drop-zone").isEmpty());
    Point2D ground = canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() * 0.7);
    robot
        .moveTo(card("human"))
        .press(MouseButton.PRIMARY)
        .moveTo(ground)
        .release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Set.of(), built());
  }

  @Test
  void theSameByKeys(FxRobot robot) {
    choose(robot, "human");
    type(robot, KeyCode.ENTER, KeyCode.B);
    choose(robot, "hero");
    type(robot, KeyCode.ENTER);
    select("mortal");
    type(robot, KeyCode.H);
    choose(robot, "humans");
    type(robot, KeyCode.ENTER);
    select("human");
    assertTrue(canvas.getAccessibleText().contains("T: Together with: Socrates is human."));
    type(robot, KeyCode.T);
    choose(robot, "soul");
    type(robot, KeyCode.ENTER);
    select("a1");
    type(robot, KeyCode.B);
    assertTrue(status().startsWith("A step can only be attacked"), status());
    type(robot, KeyCode.U);
    assertEquals(
        Set.of("FOR [human, humans] mortal", "AGAINST [hero] mortal", "AGAINST [soul] a1"),
        built());
    robot.interact(canvas::requestFocus);
    select("hero");
    type(robot, KeyCode.PLUS);
    assertTrue(built().contains("FOR [hero] mortal"));
    type(robot, KeyCode.DELETE);
    assertEquals(List.of("hero"), work.now().loose());
    robot.interact(() -> {
      work.undo();
      work.undo();
    });
    assertTrue(built().contains("AGAINST [hero] mortal"));
    robot.interact(work::redo);
    assertTrue(built().contains("FOR [hero] mortal"));
  }

  @Test
  void whatIsLeftIsTakenUpAgain(FxRobot robot) {
    drag(robot, card("human"), "mortal", Way.HOWEVER);
    ArgumentMap saved = new PracticeFiles(folder).load(kind, portion).orElseThrow();
    assertEquals(work.now(), kind.resume(portion, saved).orElseThrow());
    robot.interact(() -> ((Hyperlink) scene.lookup("#build-over")).fire());
    assertEquals(Set.of(), built());
    robot.interact(work::undo);
    assertEquals(Set.of("AGAINST [human] mortal"), built());
  }

  @Test
  void theCheckRingsThePlaceAndTellsMoreEachTime(FxRobot robot) {
    drag(robot, card("hero"), "mortal", Way.BECAUSE);
    check(robot);
    String first = work.now().remark("en").words();
    assertEquals("build.action.kind", view.action());
    assertTrue(work.now().finding().isPresent());
    check(robot);
    String second = work.now().remark("en").words();
    check(robot);
    assertEquals(3, Set.of(first, second, work.now().remark("en").words()).size());
    robot.interact(canvas::requestFocus);
    select("hero");
    type(robot, KeyCode.H);
    assertEquals("build.action.check", view.action());
    check(robot);
    assertEquals("build.action.hint", view.action(), "right so far");
  }

  @Test
  void theLanguageChangesWithTheScreen(FxRobot robot) {
    robot.interact(() -> screen.change(screen.view().withLanguage("zh-Hant")));
    drag(robot, card("human"), "mortal", Way.BECAUSE);
    assertEquals("理由，支持：蘇格拉底會死。", status());
  }

  private void check(FxRobot robot) {
    robot.interact(view::act);
  }

  private Set<String> built() {
    return work.now().built().reasons().stream()
        .map(BuildWindowTest::said)
        .collect(Collectors.toSet());
  }

  private static String said(Reason reason) {
    return (reason.stance() == Stance.FOR ? "FOR " : "AGAINST ")
        + reason.premises().stream().sorted().toList()
        + " "
        + reason.target();
  }

  private String status() {
    return ((Label) scene.lookup("#build-status")).getText();
  }

  private void drag(FxRobot robot, Point2D from, String target, Way way) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(place(target));
    robot.moveTo(zone(way)).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ClaimCard cardOf(String claim) {
    return scene.getRoot().lookupAll(".claim-card").stream()
        .map(ClaimCard.class::cast)
        .filter(card -> card.claim().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  private Point2D card(String claim) {
    ClaimCard card = cardOf(claim);
    return card.localToScreen(card.getWidth() / 2, card.getHeight() / 2);
  }

  /** The middle of the place to drop in that way, as it is offered now. */
  private Point2D zone(Way way) {
    Node zone = scene.lookup(".drop-" + way.name().toLowerCase(Locale.ROOT));
    Bounds bounds = zone.getLayoutBounds();
    return zone.localToScreen(bounds.getCenterX(), bounds.getCenterY());
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private void choose(FxRobot robot, String claim) {
    robot.interact(cardOf(claim)::requestFocus);
  }

  private void select(String part) {
    WaitForAsyncUtils.asyncFx(() -> view.select(part));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void type(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.press(key).release(key);
    }
  }

  private Point2D place(String part) {
    return canvas.localToScreen(canvas.place(part).orElseThrow());
  }

  private Point2D centre(String id) {
    Bounds bounds = scene.lookup(id).getLayoutBounds();
    return scene.lookup(id).localToScreen(bounds.getCenterX(), bounds.getCenterY());
  }
}
