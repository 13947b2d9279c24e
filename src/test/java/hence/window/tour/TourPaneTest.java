package hence.window.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.TourView;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.window.MainWindow;
import hence.window.canvas.MapCanvas;
import hence.window.kit.SidePane;
import hence.window.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Recording a tour, putting it into words and order, and keeping it in the file. */
@ExtendWith(ApplicationExtension.class)
class TourPaneTest {
  @TempDir Path folder;

  private Path file;
  private Desk desk;
  private Stage stage;
  private MainWindow window;

  @Start
  void start(Stage opened) throws IOException {
    stage = opened;
    file = Files.createDirectory(folder.resolve("maps")).resolve("map.json");
    ArgumentMap map = Tours.with(BundledMap.essay("en"), List.of());
    MapFile.write(map, file);
    desk = new Desk(map, Optional.of(file), View.of("en", Theme.LIGHT));
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    settings.put("animate", "false");
    window = new MainWindow(stage, desk, settings);
    window.show();
    ((SidePane) stage.getScene().lookup("#side")).show("tour");
  }

  @Test
  void aTourIsRecordedPutIntoWordsSavedAndReadAgain(FxRobot robot) throws IOException {
    record(robot, "gates");
    robot.interact(() ->
        desk.change(
            desk.view()
                .select(Optional.of("free-app"))
                .withOpinions(Opinions.NONE.with("free-app", Opinion.REJECTED))));
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    type(robot, "#step-title-en", "What if not?");
    type(robot, "#step-title-zh-Hant", "假如不是呢？");
    type(robot, "#step-note-en", "Look at **Gibson**.");
    assertTrue(Tours.of(read()).isEmpty(), "not in the file yet");
    press(robot, KeyCode.CONTROL, KeyCode.S);
    assertFalse(window.touring().book().isUnsaved());
    Tour tour = Tours.of(read()).getFirst();
    TourStep step = tour.steps().getLast();
    assertEquals(2, tour.steps().size());
    assertEquals("What if not?", step.title().in("en"));
    assertEquals("假如不是呢？", step.title().in("zh-Hant"));
    assertEquals("Look at **Gibson**.", step.note().in("en"));
    assertTrue(step.focus().contains("free-app"), step.focus().toString());
    assertEquals(Opinions.NONE.with("free-app", Opinion.REJECTED), step.whatIf());
    robot.interact(() -> window.files().open(file));
    assertEquals(List.of(tour), window.touring().book().draft().tours());
  }

  @Test
  void stepsAreReorderedByKeyboardAndByDragAndAllIsUndone(FxRobot robot) {
    List.of("gates", "gibson", "tutors").forEach(part -> record(robot, part));
    assertEquals(List.of("gates", "gibson", "tutors"), order());
    robot.interact(() -> steps(robot).requestFocus());
    press(robot, KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("gates", "tutors", "gibson"), order());
    press(robot, KeyCode.ALT, KeyCode.UP);
    press(robot, KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("tutors", "gates", "gibson"), order());
    press(robot, KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of("gates", "tutors", "gibson"), order());
    robot.drag(line(robot, 0), MouseButton.PRIMARY).dropTo(line(robot, 2));
    assertEquals(List.of("tutors", "gibson", "gates"), order());
    robot.drag(line(robot, 2), MouseButton.PRIMARY).dropTo(line(robot, 1));
    assertEquals(List.of("tutors", "gates", "gibson"), order());
    assertEquals(1, steps(robot).getSelectionModel().getSelectedIndex());
    robot.interact(() -> steps(robot).requestFocus());
    press(robot, KeyCode.DELETE);
    assertEquals(List.of("tutors", "gibson"), order());
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("tutors", "gates", "gibson"), order());
    for (int i = 0; i < 9; i++) {
      robot.interact(() -> robot.lookup("#tour-undo").queryAs(Button.class).fire());
    }
    assertTrue(window.touring().book().draft().tours().isEmpty());
    for (int i = 0; i < 8; i++) {
      robot.interact(() -> robot.lookup("#tour-redo").queryAs(Button.class).fire());
    }
    assertEquals(List.of("tutors", "gates", "gibson"), order());
  }

  @Test
  void aClickOnAStepShowsItOnTheMapAndEscapeLightsAllAgain(FxRobot robot) {
    List.of("gates", "gibson").forEach(part -> record(robot, part));
    robot.clickOn(line(robot, 0));
    assertEquals(Set.of("gates"), desk.view().lit());
    assertTrue(((MapCanvas) stage.getScene().lookup("#map")).shows("gates"));
    robot.interact(() -> desk.select(Optional.of("tutors")));
    robot.interact(() -> robot.lookup("#tour-update").queryAs(Button.class).fire());
    TourStep updated = window.touring().book().draft().currentStep().orElseThrow();
    assertEquals(Set.of("gates", "tutors"), Set.copyOf(updated.focus()));
    robot.interact(() -> stage.getScene().lookup("#map").requestFocus());
    press(robot, KeyCode.L);
    assertEquals(Set.of("gates", "tutors"), desk.view().lit());
    press(robot, KeyCode.ESCAPE);
    assertEquals(Set.of(), desk.view().lit());
  }

  @Test
  void nothingIsLostWhenTheFileCannotBeWritten(FxRobot robot) throws IOException {
    record(robot, "gates");
    Path moved = folder.resolve("elsewhere");
    Files.move(file.getParent(), moved);
    robot.interact(() -> robot.lookup("#tour-save").queryAs(Button.class).fire());
    assertTrue(stage.getScene().lookup("#problems").isVisible());
    assertTrue(window.touring().book().isUnsaved());
    assertEquals(List.of("gates"), order());
    Files.move(moved, file.getParent());
    robot.interact(() -> robot.lookup("#tour-save").queryAs(Button.class).fire());
    assertFalse(window.touring().book().isUnsaved());
    assertEquals(1, Tours.of(read()).size());
  }

  @Test
  void savingChangesNothingOfWhatIsSeen(FxRobot robot) {
    record(robot, "gates");
    robot.interact(() -> desk.look(new Camera(0.8, 12, 34)));
    View view = desk.view();
    robot.interact(() -> window.files().saving().save(desk.map(), folder.resolve("another.json")));
    assertEquals(view, desk.view());
    assertEquals(new Camera(0.8, 12, 34), desk.camera());
    assertFalse(window.touring().book().isUnsaved(), "the other file has it");
    assertEquals(List.of("gates"), order());
  }

  @Test
  void anUnsavedTourIsNotLeftWithoutAsking(FxRobot robot) throws IOException {
    record(robot, "gates");
    Path other = folder.resolve("other.json");
    MapFile.write(BundledMap.essay("en"), other);
    openAndAnswer(robot, other, 2);
    assertEquals(Optional.of(file), desk.file(), "cancelled");
    assertEquals(List.of("gates"), order());
    openAndAnswer(robot, other, 0);
    assertEquals(Optional.of(other), desk.file());
    assertEquals(1, Tours.of(read()).getFirst().steps().size(), "saved first");
    assertFalse(window.touring().book().isUnsaved());
    robot.interact(() -> window.touring().book().edit(draft -> draft.withStep(0).removed()));
    openAndAnswer(robot, file, 1);
    assertEquals(List.of("gates"), order());
    assertFalse(window.touring().book().isUnsaved());
  }

  @Test
  void theStepRecordedShowsWhatWasOnTheScreen(FxRobot robot) {
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of("usual-path"))));
    record(robot, "gates");
    View before = desk.view();
    TourStep step = window.touring().book().draft().currentStep().orElseThrow();
    View shown = TourView.of(desk.map(), step, before);
    assertEquals(before.folded(), shown.folded());
    assertEquals(Set.of("gates"), shown.lit());
    assertEquals(19, step.paragraph().orElseThrow());
  }

  private void openAndAnswer(FxRobot robot, Path path, int choice) {
    Platform.runLater(() -> window.files().open(path));
    WaitForAsyncUtils.waitForFxEvents();
    DialogPane pane = robot.lookup("#leave-tour").query();
    ButtonType button = pane.getButtonTypes().get(choice);
    robot.interact(() -> ((Button) pane.lookupButton(button)).fire());
  }

  private void record(FxRobot robot, String part) {
    robot.interact(() -> {
      desk.reveal(part);
      desk.change(desk.view().withLit(Set.of()).select(Optional.of(part)));
      robot.lookup("#tour-record").queryAs(Button.class).fire();
    });
  }

  private static void type(FxRobot robot, String field, String words) {
    robot.interact(() -> {
      TextInputControl control = robot.lookup(field).query();
      control.requestFocus();
      control.clear();
      for (int i = 0; i < words.length(); i++) {
        control.appendText(words.substring(i, i + 1));
      }
    });
  }

  private Point2D line(FxRobot robot, int step) {
    for (Node node : robot.lookup("#tour-steps .list-cell").queryAll()) {
      if (node instanceof IndexedCell<?> cell && !cell.isEmpty() && cell.getIndex() == step) {
        Bounds on = cell.localToScreen(cell.getBoundsInLocal());
        return new Point2D(on.getCenterX(), on.getCenterY());
      }
    }
    throw new AssertionError("no line " + step);
  }

  private static ListView<TourStep> steps(FxRobot robot) {
    return robot.lookup("#tour-steps").query();
  }

  private List<String> order() {
    return window.touring().book().draft().current().orElseThrow().steps().stream()
        .map(step -> step.focus().getFirst())
        .toList();
  }

  private ArgumentMap read() {
    return MapFile.read(file, "en").map().orElseThrow();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(List.of(keys).reversed().toArray(KeyCode[]::new));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
