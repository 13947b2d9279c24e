package hence.window.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Signpost;
import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.LargeMaps;
import hence.editing.View;
import hence.layout.Rect;
import hence.window.MainWindow;
import hence.window.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A map of many claims seen whole: its districts have names that can be clicked. */
@ExtendWith(ApplicationExtension.class)
class DistrictNamesTest {
  private static final int CLAIMS = 600;

  @TempDir static Path folder;

  private Desk desk;
  private MapCanvas canvas;

  @Start
  void start(Stage stage) {
    View view = View.of("en", Theme.LIGHT).withEngine("compact");
    desk = new Desk(LargeMaps.of(CLAIMS), Optional.empty(), view);
    new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties"))).show();
    canvas = (MapCanvas) stage.getScene().lookup("#map");
    canvas.animate(false);
  }

  /** The whole map is placed aside. */
  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Signpost> names(FxRobot robot) throws TimeoutException {
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    await(() -> desk.scene().map().claims().size() == CLAIMS);
    robot.interact(() -> canvas.fit());
    await(() -> desk.camera().scale() < 0.2);
    return CanvasSignposts.of(desk.clusters(), desk.camera().scale());
  }

  /** The right end of a name, where the box that it belongs to does not reach. */
  private Point2D end(Signpost name) {
    Rect rect = desk.camera().toScreen(name.rect());
    return canvas.localToScreen(rect.right() - 4, rect.centerY());
  }

  @Test
  void aClickOnANameSelectsItsClaim(FxRobot robot) throws TimeoutException {
    List<Signpost> names = names(robot);
    assertTrue(names.size() > 3, names.size() + " names");
    for (Signpost name : names.subList(0, 3)) {
      Bounds pane = canvas.localToScreen(canvas.getBoundsInLocal());
      assertTrue(pane.contains(end(name)));
      robot.clickOn(end(name));
      assertEquals(Optional.of(name.claim()), desk.view().selected());
    }
  }

  @Test
  void aDoubleClickOnANameFoldsItsDistrict(FxRobot robot) throws TimeoutException {
    Signpost second = names(robot).get(1);
    robot.doubleClickOn(end(second));
    await(() -> desk.scene().map().claims().size() < CLAIMS);
    assertTrue(desk.view().folded().contains(second.claim()));
  }

  @Test
  void nearbyBoxesAreWhatIsClicked(FxRobot robot) throws TimeoutException {
    names(robot);
    robot.interact(() -> canvas.zoomToFull());
    assertEquals(List.of(), CanvasSignposts.of(desk.clusters(), desk.camera().scale()));
    robot.interact(() -> canvas.show("c7"));
    Point2D place = canvas.localToScreen(canvas.place("c7").orElseThrow());
    robot.clickOn(place);
    assertEquals(Optional.of("c7"), desk.view().selected());
  }
}
