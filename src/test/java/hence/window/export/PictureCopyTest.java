package hence.window.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.export.png.Bitmap;
import hence.format.BundledMap;
import hence.window.MainWindow;
import hence.window.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What Copy picture leaves in the clipboard. */
@ExtendWith(ApplicationExtension.class)
class PictureCopyTest {
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
  void theClipboardHoldsThePictureAsItIsSeenTwiceAsSharp(FxRobot robot) throws TimeoutException {
    String contention = desk.map().contention();
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of(contention))));
    Image image = copied(robot);
    Bitmap expected = Bitmap.of(desk.drawing(), 2);
    assertSame(expected, image);
    assertFalse(stage.getScene().lookup("#problems").isVisible());
  }

  @Test
  void aPictureTooLargeIsCopiedSmallerAndThisIsSaid(FxRobot robot) throws TimeoutException {
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    double scale = Bitmap.scale(desk.drawing(), 2);
    assertTrue(scale < 2, "the essay unfolded is too wide: " + scale);
    assertSame(Bitmap.of(desk.drawing(), scale), copied(robot));
    assertTrue(stage.getScene().lookup("#problems").isVisible());
    String percent = Math.round(scale * 100) + " %";
    assertTrue(robot.lookup(".problems-heading").queryAs(Label.class).getText().contains(percent));
  }

  private Image copied(FxRobot robot) throws TimeoutException {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)
        .release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.waitForAsyncFx(1_000, () -> !window.exporting().copying().isBusy()));
    Image[] image = new Image[1];
    robot.interact(() -> image[0] = Clipboard.getSystemClipboard().getImage());
    return image[0];
  }

  private static void assertSame(Bitmap expected, Image image) {
    assertEquals(expected.width(), image.getWidth());
    assertEquals(expected.height(), image.getHeight());
    for (int y = 0; y < expected.height(); y++) {
      for (int x = 0; x < expected.width(); x++) {
        int wanted = expected.pixels()[y * expected.width() + x];
        assertEquals(wanted, image.getPixelReader().getArgb(x, y), x + ", " + y);
      }
    }
  }
}
