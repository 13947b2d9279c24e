package hence.window.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.LargeMaps;
import hence.editing.View;
import hence.export.print.Paper;
import hence.export.print.Poster;
import hence.format.BundledMap;
import hence.window.MainWindow;
import hence.window.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the export dialog says before it writes. */
@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {
  @TempDir static Path folder;

  private Desk desk;

  @Start
  void start(Stage stage) {
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties"))).show();
  }

  @Test
  void aPosterSaysItsPagesAndChoosesItsOwnScale(FxRobot robot) throws IOException {
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    ChoiceBox<String> format = choice(robot, "#export-format");
    ChoiceBox<Optional<Paper>> pages = choice(robot, "#export-pages");
    ChoiceBox<Double> scale = choice(robot, "#export-scale");
    assertTrue(pages.isDisabled(), "a PNG has no pages");
    robot.interact(() -> format.setValue("pdf"));
    assertFalse(pages.isDisabled());
    assertFalse(scale.isDisabled());
    robot.interact(() -> pages.setValue(Optional.of(Paper.A4)));
    assertTrue(scale.isDisabled());
    int expected = Poster.of(desk.drawing(), Paper.A4, OptionalDouble.empty()).pages();
    String said = robot.lookup("#export-size").queryAs(Label.class).getText();
    assertTrue(said.startsWith(expected == 1 ? "One page" : expected + " pages"), said);
    robot.interact(() -> format.setValue("svg"));
    assertFalse(scale.isDisabled());
    assertEquals(Optional.of(Paper.A4), pages.getValue(), "as it was, if PDF is chosen again");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
  }

  /** To draw all of a large map takes long, and the dialog does not stand still for it. */
  @Test
  void pagesOfALargeMapAreCountedElsewhere(FxRobot robot) throws Exception {
    robot.interact(() -> desk.open(LargeMaps.of(2_500), Optional.empty()));
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    Label size = robot.lookup("#export-size").queryAs(Label.class);
    ChoiceBox<String> format = choice(robot, "#export-format");
    ChoiceBox<Optional<Paper>> pages = choice(robot, "#export-pages");
    robot.interact(() -> {
      format.setValue("pdf");
      pages.setValue(Optional.of(Paper.A3));
      assertEquals("Counting the pages …", size.getText());
    });
    int expected = Poster.of(desk.drawing(), Paper.A3, OptionalDouble.empty()).pages();
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> size.getText().startsWith(expected + " pages"));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
  }

  @SuppressWarnings("unchecked")
  private static <T> ChoiceBox<T> choice(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ChoiceBox.class);
  }
}
