package hence.window.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.Focus;
import hence.editing.Scenarios;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.window.MainWindow;
import hence.window.kit.SidePane;
import hence.window.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What if, load and focus, in a real window on the essay. */
@ExtendWith(ApplicationExtension.class)
class ExploreWindowTest {
  @TempDir static Path folder;

  private Desk desk;
  private Stage stage;
  private MainWindow window;

  @Start
  void start(Stage opened) {
    stage = opened;
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    window = new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties")));
    window.show();
  }

  @Test
  void findsWhatTopplesTheConclusionAndWatchesItFall(FxRobot robot) throws Exception {
    String contention = desk.map().contention();
    assertEquals(Status.IN, desk.judgement().status(contention));
    robot.interact(() -> tabs().show("load"));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !cuts(robot).isEmpty());
    robot.interact(() -> ((Button) cuts(robot).getFirst()).fire());
    assertEquals(1, desk.view().opinions().byClaim().size(), "the smallest set stands first");
    assertEquals(Status.OUT, desk.judgement().status(contention));
    String rejected = desk.view().opinions().byClaim().keySet().iterator().next();
    assertTrue(desk.rect(rejected).isPresent(), "unfolded, so that it can be seen");
    robot.interact(() -> tabs().show("what-if"));
    String verdict = robot.lookup(".verdict").queryAs(Labeled.class).getText();
    assertTrue(
        robot.lookup(".verdict").queryAll().stream()
            .anyMatch(node -> ((Labeled) node).getText().equals("out")),
        verdict);
    robot.interact(() -> robot.lookup("#reset").queryAs(Button.class).fire());
    assertEquals(Status.IN, desk.judgement().status(contention));
  }

  @Test
  void theLensIsNamedAndChanges(FxRobot robot) {
    robot.interact(() -> tabs().show("what-if"));
    ChoiceBox<Lens> lens = robot.lookup("#lens").query();
    robot.interact(() -> lens.setValue(Lens.DF_QUAD));
    assertEquals(Lens.DF_QUAD, desk.view().lens());
    assertTrue(desk.judgement().score(desk.map().contention()).isPresent());
    assertTrue(desk.scene().judgement().isPresent(), "a lens chosen is a lens shown");
    Labeled named = robot.lookup("#lens-name").query();
    assertTrue(named.isVisible() && named.getText().contains("DF-QuAD"), named.getText());
  }

  @Test
  void focusFadesTheRestAndTheBreadcrumbLeadsBack(FxRobot robot) {
    String part = desk.map().reasonsOn(desk.map().contention()).getFirst().premises().getFirst();
    robot.interact(() -> desk.select(Optional.of(part)));
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(Optional.of(new Focus(part, Focus.Reach.RESTS_ON)), desk.view().focus());
    assertTrue(desk.scene().faded().contains(desk.map().contention()));
    assertFalse(desk.scene().faded().contains(part));
    List<Node> crumbs = List.copyOf(robot.lookup(".crumb").queryAll());
    assertEquals(2, crumbs.size());
    robot.interact(() -> ((Button) crumbs.getFirst()).fire());
    assertEquals(Optional.of(desk.map().contention()), desk.view().selected());
    robot.interact(() -> robot.lookup("#back").queryAs(Button.class).fire());
    assertEquals(Optional.of(part), desk.view().selected());
    robot.interact(() -> robot.lookup("#forward").queryAs(Button.class).fire());
    assertEquals(Optional.of(desk.map().contention()), desk.view().selected());
  }

  @Test
  void marksAreWrittenOnlyAsAScenario(FxRobot robot) throws Exception {
    Path file = folder.resolve("essay.json");
    MapFile.write(desk.map(), file);
    robot.interact(() -> window.files().open(file));
    String claim = desk.map().claims().getLast().id();
    robot.interact(() -> desk.change(desk.view().toggled(claim, Opinion.DOUBTED)));
    assertTrue(Scenarios.of(MapFile.read(file, "en").map().orElseThrow()).isEmpty());
    robot.interact(() -> window.files().saving().keep("If not"));
    assertEquals(
        Opinions.NONE.with(claim, Opinion.DOUBTED),
        Scenarios.of(MapFile.read(file, "en").map().orElseThrow()).get("If not"));
    assertEquals(Opinions.NONE.with(claim, Opinion.DOUBTED), desk.view().opinions());
  }

  private SidePane tabs() {
    return (SidePane) stage.getScene().lookup("#side");
  }

  private static List<Node> cuts(FxRobot robot) {
    return List.copyOf(robot.lookup(".cut").queryAll());
  }
}
