package hence.window.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.LargeMaps;
import hence.editing.Scenes;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.layout.Direction;
import hence.layout.Engine;
import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import hence.window.MainWindow;
import hence.window.canvas.MapCanvas;
import hence.window.export.PictureOrder;
import hence.window.kit.Errands;
import hence.window.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window while long work is done for it, which it neither waits for nor has to accept. */
@ExtendWith(ApplicationExtension.class)
class WaitingTest {
  private static final int CLAIMS = 2_500;

  @TempDir Path folder;

  /** Large maps are placed only while it is open. */
  private final Gate gate = new Gate();

  private Stage stage;
  private Desk desk;
  private MainWindow window;
  private MapCanvas canvas;
  private Path file;

  /** Holds up whoever comes while it is closed. */
  private static final class Gate {
    private static final int ALL = 1_000;

    private final Semaphore permits = new Semaphore(ALL);

    private void close() {
      permits.drainPermits();
    }

    private void open() {
      permits.release(ALL);
    }

    private Engine before(Engine engine) {
      return (map, sizes, direction) -> {
        try {
          permits.acquire();
        } catch (InterruptedException e) {
          throw (CancellationException) new CancellationException().initCause(e);
        }
        return engine.place(map, sizes, direction);
      };
    }
  }

  @Start
  void start(Stage opened) throws Exception {
    stage = opened;
    file = folder.resolve("large.json");
    MapFile.write(LargeMaps.of(CLAIMS), file);
    assertFalse(Documents.isSmall(file));
    Errands making = new Errands();
    desk =
        new Desk(
            BundledMap.essay("en"),
            Optional.empty(),
            View.of("en", Theme.LIGHT),
            new Scenes(name -> gate.before(Engines.named(name))),
            making);
    Settings settings = Settings.load(folder.resolve("settings").resolve("settings.properties"));
    window = new MainWindow(stage, desk, settings, making);
    window.show();
    canvas = (MapCanvas) stage.getScene().lookup("#map");
  }

  @Test
  void aFileIsOpenedWithAWordAboutIt(FxRobot robot) throws Exception {
    gate.close();
    robot.interact(() -> window.files().open(file));
    await(() -> isShown("#opening"));
    assertTrue(says(robot, "#opening", "large.json"));
    assertTrue(says(robot, "#opening", "Placing the claims …"));
    assertEquals(
        Optional.of(accent()), bar(robot).map(Region::getBackground).map(WaitingTest::ink));
    gate.open();
    await(() -> desk.map().claims().size() == CLAIMS);
    await(() -> !isShown("#opening"));
    assertEquals(Optional.of(file), desk.file());
    assertTrue(desk.rect("c0").isPresent());
    assertTrue(desk.camera().scale() >= 0.4, "folded so far that it can be read");
  }

  /** What is done of the work is seen: the bar has the colour of the window's main buttons. */
  private static Optional<Region> bar(FxRobot robot) {
    return robot.lookup("#opening .progress-bar > .bar").tryQueryAs(Region.class);
  }

  private Paint accent() {
    Region probe = new Region();
    probe.setStyle("-fx-background-color: -color-accent-emphasis;");
    probe.setManaged(false);
    Pane root = (Pane) stage.getScene().getRoot();
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> root.getChildren().add(probe));
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          root.applyCss();
          root.getChildren().remove(probe);
          return ink(probe.getBackground());
        });
  }

  private static Paint ink(Background background) {
    return background.getFills().getLast().getFill();
  }

  @Test
  void calledOffItLeavesTheMapThatWasThere(FxRobot robot) throws Exception {
    ArgumentMap before = desk.map();
    Camera camera = desk.camera();
    gate.close();
    robot.interact(() -> window.files().open(file));
    await(() -> isShown("#opening"));
    robot.clickOn("#opening-cancel");
    assertFalse(isShown("#opening"));
    gate.open();
    WaitForAsyncUtils.waitForFxEvents();
    assertSame(before, desk.map());
    assertEquals(camera, desk.camera());
    assertEquals(Optional.empty(), desk.file());
  }

  @Test
  void escapeCallsOffWhatIsWaitedFor(FxRobot robot) throws Exception {
    openLarge(robot);
    View before = desk.view();
    gate.close();
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    await(() -> isShown("#making"));
    robot.interact(canvas::requestFocus);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertFalse(isShown("#making"));
    assertEquals(before, desk.view());
    gate.open();
  }

  @Test
  void theWindowAnswersWhileAMapIsPlaced(FxRobot robot) throws Exception {
    openLarge(robot);
    int seen = desk.scene().map().claims().size();
    gate.close();
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    await(() -> isShown("#making"));
    Camera camera = desk.camera();
    robot.interact(() -> canvas.pan(30, 20));
    assertNotEquals(camera, desk.camera());
    robot.clickOn(canvas.localToScreen(canvas.place("c1").orElseThrow()));
    assertEquals(Optional.of("c1"), desk.view().selected());
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertEquals(Optional.of("c2"), desk.view().selected());
    assertEquals(seen, desk.scene().map().claims().size(), "what was shown stands");
    gate.open();
    await(() -> desk.scene().map().claims().size() == CLAIMS);
    assertEquals(Optional.of("c2"), desk.view().selected());
  }

  @Test
  void ofTwoChangesOnlyTheLaterIsShown(FxRobot robot) throws Exception {
    openLarge(robot);
    List<Direction> shown = new ArrayList<>();
    gate.close();
    robot.interact(() -> {
      desk.onChange(() -> shown.add(desk.scene().layout().direction()));
      desk.change(desk.view().withDirection(Direction.UP));
      desk.change(desk.view().withDirection(Direction.RIGHT));
    });
    gate.open();
    await(() -> desk.scene().layout().direction() == Direction.RIGHT);
    assertFalse(shown.contains(Direction.UP));
  }

  @Test
  void aPictureCalledOffLeavesNothingBehind(FxRobot robot) throws Exception {
    openLarge(robot);
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    await(() -> desk.scene().map().claims().size() == CLAIMS);
    Path pictures = Files.createDirectory(folder.resolve("pictures"));
    Path picture = pictures.resolve("large.png");
    Files.writeString(picture, "an older picture");
    robot.interact(() ->
        window.exporting().export(new PictureOrder(desk.scene(), 1, Optional.empty(), picture)));
    await(() -> isShown("#exporting"));
    assertTrue(says(robot, "#exporting", "large.png"));
    robot.clickOn("#exporting-cancel");
    await(() ->
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("errand")));
    try (Stream<Path> left = Files.list(pictures)) {
      assertEquals(List.of(picture), left.toList());
    }
    assertEquals("an older picture", Files.readString(picture));
  }

  @Test
  void aLargeMapIsSearchedInBothLanguages(FxRobot robot) throws Exception {
    openLarge(robot);
    robot.clickOn("#search").write("number 2499 says");
    await(() -> desk.view().selected().equals(Optional.of("c2499")));
    await(() -> desk.rect("c2499").isPresent());
    robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("第77號主張"));
    await(() -> desk.view().selected().equals(Optional.of("c77")));
    assertEquals("1 of 1", robot.lookup("#search-count").queryAs(Label.class).getText());
  }

  @Test
  void enterInThePaletteMeansWhatWillBeFound(FxRobot robot) throws Exception {
    openLarge(robot);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("number 1234 says").push(KeyCode.ENTER);
    await(() -> desk.view().selected().equals(Optional.of("c1234")));
    assertFalse(robot.lookup("#palette").query().isVisible());
  }

  private void openLarge(FxRobot robot) throws Exception {
    robot.interact(() -> window.files().open(file));
    await(() -> desk.map().claims().size() == CLAIMS);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean isShown(String id) {
    Node node = stage.getScene().lookup(id);
    return node != null && node.isVisible();
  }

  private static boolean says(FxRobot robot, String id, String words) {
    return robot.from(robot.lookup(id)).lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText().contains(words));
  }
}
