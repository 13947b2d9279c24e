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
  @TempDir static Path folder;

  private Desk desk;
  private MapCanvas canvas;

  @Start
  void start(Stage stage) {
    View view = View.of("en", Theme.LIGHT).withEngine("compact");
    desk = new Desk(LargeMaps.of(400), Optional.empty(), view);
    new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties"))).show();
    canvas = (MapCanvas) stage.getScene().lookup("#map");
    canvas.animate(false);
  }

  private List<Signpost> names(FxRobot robot) {
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    robot.interact(() -> canvas.fit());
    WaitForAsyncUtils.waitForFxEvents();
    return CanvasBrush.signposts(desk.clusters(), desk.camera().scale());
  }

  /** The right end of a name, where the box that it belongs to does not reach. */
  private Point2D end(Signpost name) {
    Rect rect = desk.camera().toScreen(name.rect());
    return canvas.localToScreen(rect.right() - 4, rect.centerY());
  }

  @Test
  void aClickOnANameSelectsItsClaim(FxRobot robot) {
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
  void aDoubleClickOnANameFoldsItsDistrict(FxRobot robot) {
    Signpost second = names(robot).get(1);
    int claims = desk.scene().map().claims().size();
    robot.doubleClickOn(end(second));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(desk.view().folded().contains(second.claim()));
    assertTrue(desk.scene().map().claims().size() < claims);
  }

  @Test
  void nearbyBoxesAreWhatIsClicked(FxRobot robot) {
    names(robot);
    robot.interact(() -> canvas.zoomToFull());
    assertEquals(List.of(), CanvasBrush.signposts(desk.clusters(), desk.camera().scale()));
    robot.interact(() -> canvas.show("c7"));
    Point2D place = canvas.localToScreen(canvas.place("c7").orElseThrow());
    robot.clickOn(place);
    assertEquals(Optional.of("c7"), desk.view().selected());
  }
}
