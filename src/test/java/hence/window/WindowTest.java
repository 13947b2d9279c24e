package hence.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.BundledMap;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.window.canvas.MapCanvas;
import hence.window.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A real window, driven by a robot as a hand would. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
  @TempDir static Path folder;

  private Stage stage;
  private Desk desk;
  private MapCanvas canvas;
  private MainWindow window;

  @Start
  void start(Stage opened) {
    stage = opened;
    Settings.load(folder.resolve("settings.properties")).remove("window");
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    window = new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties")));
    window.show();
    canvas = (MapCanvas) stage.getScene().lookup("#map");
  }

  @Test
  void opensOnTheEssayReadableAndWithItsReasons(FxRobot robot) {
    robot.interact(() -> {});
    String contention = desk.map().contention();
    assertTrue(desk.camera().scale() >= 0.4, "scale " + desk.camera().scale());
    assertTrue(onScreen(contention));
    desk.map().reasonsOn(contention).stream()
        .flatMap(reason -> reason.premises().stream())
        .forEach(premise -> assertTrue(onScreen(premise), premise));
    assertTrue(stage.getTitle().endsWith("– Hence"));
  }

  @Test
  void aClickSelectsAndTheInspectorShowsTheClaimInBothLanguages(FxRobot robot) {
    String contention = desk.map().contention();
    robot.clickOn(place(contention));
    assertEquals(Optional.of(contention), desk.view().selected());
    assertEquals(
        desk.map().claim(contention).text().in("en"),
        robot.lookup("#inspector-text").queryAs(Label.class).getText());
    String chinese = desk.map().claim(contention).text().in("zh-Hant");
    assertFalse(robot.lookup(chinese).queryAll().isEmpty());
  }

  @Test
  void aDoubleClickFoldsAndTheClaimKeepsItsPlaceOnTheScreen(FxRobot robot) {
    String claim = foldedClaim();
    Point2D before = canvas.place(claim).orElseThrow();
    int parts = desk.scene().map().claims().size();
    robot.doubleClickOn(place(claim));
    assertTrue(desk.scene().map().claims().size() > parts, "unfolded");
    Rect after = desk.camera().toScreen(desk.rect(claim).orElseThrow());
    assertEquals(before.getX(), after.centerX(), 0.01);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertEquals(parts, desk.scene().map().claims().size(), "Space folds again");
  }

  @Test
  void theWheelZoomsToThePointer(FxRobot robot) {
    robot.interact(() -> {});
    Camera before = desk.camera();
    Spot under = before.toMap(200, 150);
    robot.interact(() -> {
      Point2D screen = canvas.localToScreen(200, 150);
      Point2D scene = canvas.localToScene(200, 150);
      canvas.fireEvent(
          new ScrollEvent(
              ScrollEvent.SCROLL,
              scene.getX(),
              scene.getY(),
              screen.getX(),
              screen.getY(),
              false,
              false,
              false,
              false,
              false,
              false,
              0,
              120,
              0,
              120,
              ScrollEvent.HorizontalTextScrollUnits.NONE,
              0,
              ScrollEvent.VerticalTextScrollUnits.NONE,
              0,
              0,
              null));
    });
    assertTrue(desk.camera().scale() > before.scale());
    Spot still = desk.camera().toMap(200, 150);
    assertEquals(under.x(), still.x(), 1e-6);
    assertEquals(under.y(), still.y(), 1e-6);
  }

  @Test
  void aDragMovesTheMap(FxRobot robot) {
    robot.interact(() -> {});
    Camera before = desk.camera();
    Point2D empty = canvas.localToScreen(canvas.getWidth() - 30, 30);
    robot.drag(empty, MouseButton.PRIMARY).dropTo(empty.add(-80, 60));
    assertEquals(before.x() - 80, desk.camera().x(), 1);
    assertEquals(before.y() + 60, desk.camera().y(), 1);
    assertEquals(before.scale(), desk.camera().scale());
  }

  @Test
  void searchRevealsWhatIsFoldedAndStepsThroughAllFinds(FxRobot robot) {
    robot.clickOn("#search").write("hallucination");
    String first = desk.view().selected().orElseThrow();
    assertTrue(onScreen(first));
    String count = robot.lookup("#search-count").queryAs(Label.class).getText();
    assertTrue(count.startsWith("1 of "), count);
    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("電力"));
    assertTrue(onScreen(desk.view().selected().orElseThrow()), "finds in the other language too");
  }

  @Test
  void languageAndThemeSwitchAtOnceAndAreRemembered(FxRobot robot) {
    robot.clickOn("#language");
    assertEquals("zh-Hant", desk.view().language());
    assertTrue(stage.getTitle().startsWith(desk.map().title().in("zh-Hant")));
    assertEquals("English", robot.lookup("#language").queryAs(Button.class).getText());
    robot.clickOn("#theme");
    assertEquals(Theme.DARK, desk.view().theme());
    Settings kept = Settings.load(folder.resolve("settings.properties"));
    assertEquals(Optional.of("zh-Hant"), kept.get("language"));
    assertEquals(Optional.of("dark"), kept.get("theme"));
  }

  @Test
  void aFileChangedOnDiskIsReadAgainAndABrokenOneKeepsTheLastGoodMap(FxRobot robot)
      throws Exception {
    Path file = folder.resolve("small.json");
    Files.writeString(file, map("One thing holds."));
    robot.interact(() -> window.files().open(file));
    assertEquals("One thing holds.", text());
    Files.writeString(file, map("Another thing holds."));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text().equals("Another thing holds."));
    Files.writeString(file, "{ \"hence\": 1, ");
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup("#problems").query().isVisible());
    assertEquals("Another thing holds.", text());
    Files.writeString(file, map("It is mended."));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text().equals("It is mended."));
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#problems").query().isVisible());
  }

  @Test
  void theWindowComesBackWhereItWas(FxRobot robot) {
    robot.interact(() -> {
      stage.setX(40);
      stage.setY(60);
      stage.setWidth(900);
      stage.setHeight(640);
    });
    robot.interact(stage::hide);
    robot.interact(() -> {
      stage = new Stage();
      new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties"))).show();
    });
    assertEquals(40, stage.getX());
    assertEquals(60, stage.getY());
    assertEquals(900, stage.getWidth());
    assertEquals(640, stage.getHeight());
    robot.interact(stage::hide);
  }

  @Test
  void pressingOnTheMinimapGoesThere(FxRobot robot) {
    robot.interact(() -> canvas.zoomToFull());
    Camera before = desk.camera();
    Bounds miniMap = robot.lookup("#minimap").query().getBoundsInLocal();
    Point2D corner =
        robot
            .lookup("#minimap")
            .query()
            .localToScreen(miniMap.getMinX() + 20, miniMap.getCenterY());
    robot.clickOn(corner);
    assertTrue(desk.camera().x() != before.x());
    assertEquals(before.scale(), desk.camera().scale());
  }

  @Test
  void theMinimapStandsAsideWhereAllOfTheMapIsSeen(FxRobot robot) {
    Node miniMap = robot.lookup("#minimap").query();
    robot.interact(() -> canvas.fit());
    assertFalse(miniMap.isVisible());
    robot.interact(() -> desk.look(desk.camera().panned(2_000, 0)));
    assertTrue(miniMap.isVisible());
  }

  private String text() {
    return desk.map().claims().getFirst().text().in("en");
  }

  private static String map(String text) throws IOException {
    return """
    {"hence": 1, "title": "Small", "contention": "a", "sources": [],
     "claims": [{"id": "a", "text": "%s"}], "reasons": []}
    """
        .formatted(text);
  }

  /** A claim that is to be seen and folded. */
  private String foldedClaim() {
    List<String> folded = desk.view().folded().stream().sorted().toList();
    return folded.stream().filter(this::onScreen).findFirst().orElseThrow();
  }

  private boolean onScreen(String part) {
    return desk.rect(part)
        .map(desk.camera()::toScreen)
        .filter(r -> r.x() >= 0 && r.y() >= 0)
        .filter(r -> r.right() <= canvas.getWidth() && r.bottom() <= canvas.getHeight())
        .isPresent();
  }

  private Point2D place(String part) {
    WaitForAsyncUtils.waitForFxEvents();
    return canvas.localToScreen(canvas.place(part).orElseThrow());
  }
}
