package hence.window.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.Focus;
import hence.editing.Presentation;
import hence.editing.Presentation.Cover;
import hence.editing.TourView;
import hence.editing.View;
import hence.format.BundledMap;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.layout.Rect;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.Text;
import hence.window.MainWindow;
import hence.window.kit.Typefaces;
import hence.window.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Presenting the essay's tour, with the keys of a teacher and of a clicker. */
@ExtendWith(ApplicationExtension.class)
class PresentTest {
  @TempDir static Path folder;

  private Desk desk;
  private Stage stage;
  private MainWindow window;
  private Tour tour;

  @Start
  void start(Stage opened) {
    stage = opened;
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    tour = Tours.of(desk.map()).getFirst();
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    settings.put("animate", "false");
    window = new MainWindow(stage, desk, settings);
    window.show();
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> window.touring().presenting().end());
  }

  @Test
  void theTourIsWalkedFromEndToEndAndBack(FxRobot robot) {
    press(robot, KeyCode.F5);
    for (int i = 0; i < tour.steps().size(); i++) {
      assertEquals(i, show().now().at());
      TourStep step = tour.steps().get(i);
      assertEquals(step.title().in("en"), label(robot, "#show-title").getText());
      assertEquals(TourView.lit(desk.map(), step), show().desk().view().lit());
      assertFramed(step);
      press(robot, KeyCode.PAGE_DOWN);
    }
    assertEquals(tour.steps().size() - 1, show().now().at(), "it stays at the last");
    press(robot, KeyCode.PAGE_UP);
    assertEquals(tour.steps().size() - 2, show().now().at());
  }

  /** All that is lit stands on the screen, above the words and no larger than is comfortable. */
  private void assertFramed(TourStep step) {
    Node caption = scene().lookup("#show-caption");
    Bounds words = caption.getBoundsInParent();
    Camera camera = show().desk().camera();
    for (String part : TourView.lit(desk.map(), step)) {
      Rect on = camera.toScreen(show().desk().rect(part).orElseThrow());
      assertTrue(on.x() >= 0 && on.right() <= scene().getWidth(), part);
      assertTrue(on.y() >= 0 && on.bottom() <= words.getMinY(), part);
    }
    assertTrue(camera.scale() <= 2, "scale " + camera.scale());
  }

  @Test
  void everyKeyOfTeacherAndClickerDoesWhatIsExpected(FxRobot robot) {
    press(robot, KeyCode.F5);
    int last = tour.steps().size() - 1;
    press(robot, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.SPACE, KeyCode.ENTER);
    assertEquals(5, show().now().at());
    press(robot, KeyCode.LEFT, KeyCode.UP, KeyCode.PAGE_UP, KeyCode.BACK_SPACE);
    assertEquals(1, show().now().at());
    press(robot, KeyCode.END);
    assertEquals(last, show().now().at());
    press(robot, KeyCode.HOME, KeyCode.F5);
    assertEquals(0, show().now().at(), "F5 of a clicker begins nothing anew");
    robot.clickOn(600, 200);
    assertEquals(1, show().now().at(), "a click is next");
    press(robot, KeyCode.ESCAPE);
    assertTrue(window.touring().presenting().window().isEmpty());
  }

  @Test
  void theScreenGoesBlackOrWhiteAndAnyKeyReturns(FxRobot robot) {
    press(robot, KeyCode.F5, KeyCode.RIGHT);
    for (KeyCode key : List.of(KeyCode.B, KeyCode.PERIOD)) {
      press(robot, key);
      assertEquals(Cover.BLACK, show().now().cover());
      assertTrue(scene().lookup("#show-cover").isVisible());
      press(robot, key);
      assertFalse(scene().lookup("#show-cover").isVisible());
    }
    press(robot, KeyCode.W);
    assertEquals(Cover.WHITE, show().now().cover());
    press(robot, KeyCode.PAGE_DOWN);
    assertEquals(Cover.NONE, show().now().cover());
    assertEquals(1, show().now().at(), "the key only brought the map back");
    press(robot, KeyCode.B, KeyCode.ESCAPE);
    assertTrue(window.touring().presenting().window().isPresent(), "Esc too");
  }

  @Test
  void aWhatIfShowsItsStatusesAndSaysWhatFalls(FxRobot robot) {
    int at = firstWhatIf("no-more-for-more");
    press(robot, KeyCode.F5);
    assertTrue(show().desk().scene().judgement().isEmpty());
    robot.interact(() -> show().go(now -> now.to(at)));
    assertTrue(show().desk().scene().judgement().isPresent());
    assertEquals("What if \"More money, nothing better\" is false?", chips(robot));
    assertEquals(
        "Then \"Surprisingly evenly shared\" and \"Power to people first\" no longer hold.",
        label(robot, "#show-then").getText());
    press(robot, KeyCode.L);
    assertEquals("假如「錢再多也無更好」不成立？", chips(robot));
    press(robot, KeyCode.RIGHT);
    assertTrue(show().desk().scene().judgement().isEmpty());
    assertFalse(label(robot, "#show-then").isVisible());
  }

  @Test
  void escapeReturnsExactlyToWhereOneWas(FxRobot robot) {
    robot.interact(() -> {
      desk.change(
          desk.view()
              .withFolded(Set.of("unlocking"))
              .withOpinions(Opinions.NONE.with("gates", Opinion.DOUBTED))
              .withFocus(Optional.of(new Focus("evenly-shared", Focus.Reach.RESTS_ON)))
              .select(Optional.of("gates")));
      desk.look(new Camera(0.7, -123, 45));
    });
    View view = desk.view();
    List<Double> place = List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    press(robot, KeyCode.F5);
    press(robot, KeyCode.RIGHT, KeyCode.D, KeyCode.L, KeyCode.PLUS, KeyCode.RIGHT);
    assertNotEquals(view.language(), show().desk().view().language());
    assertEquals(Theme.DARK, show().desk().view().theme());
    press(robot, KeyCode.ESCAPE);
    assertEquals(view, desk.view());
    assertEquals(new Camera(0.7, -123, 45), desk.camera());
    assertEquals(place, List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    assertFalse(stage.isFullScreen());
    assertTrue(stage.getScene().lookup("#window").getStyleClass().contains("light"));
    assertTrue(stage.getScene().lookup("#map").isFocused());
  }

  @Test
  void thePointerHidesWhileItRests(FxRobot robot) throws Exception {
    press(robot, KeyCode.F5);
    robot.moveTo(new Point2D(400, 300));
    Node root = scene().getRoot();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> root.getCursor() == Cursor.NONE);
    robot.moveTo(new Point2D(500, 300));
    assertEquals(Cursor.DEFAULT, root.getCursor());
  }

  @Test
  void itBeginsWhereTheReaderIs(FxRobot robot) {
    int gibson =
        IntStream.range(0, tour.steps().size())
            .filter(i -> TourView.lit(desk.map(), tour.steps().get(i)).contains("gibson"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> desk.select(Optional.of("gibson")));
    press(robot, KeyCode.F5);
    assertEquals(gibson, show().now().at());
    press(robot, KeyCode.ESCAPE);
    robot.press(KeyCode.SHIFT, KeyCode.F5).release(KeyCode.F5, KeyCode.SHIFT);
    assertEquals(0, show().now().at());
  }

  @Test
  void aQuestionFromTheClassMovesTheMapAndTheNextStepFramesAnew(FxRobot robot) {
    press(robot, KeyCode.F5, KeyCode.RIGHT);
    Camera framed = show().desk().camera();
    robot.drag(new Point2D(600, 300), MouseButton.PRIMARY).dropTo(new Point2D(500, 250));
    assertEquals(framed.x() - 100, show().desk().camera().x(), 1);
    assertEquals(1, show().now().at(), "a drag is not a click");
    press(robot, KeyCode.MINUS);
    assertTrue(show().desk().camera().scale() < framed.scale());
    press(robot, KeyCode.RIGHT, KeyCode.LEFT);
    assertEquals(framed, show().desk().camera());
  }

  @Test
  void notesAreHiddenAndShown(FxRobot robot) {
    press(robot, KeyCode.F5, KeyCode.RIGHT);
    double high = scene().lookup("#show-caption").getBoundsInParent().getHeight();
    press(robot, KeyCode.N);
    assertFalse(show().notes());
    assertTrue(scene().lookup("#show-caption").getBoundsInParent().getHeight() < high);
    press(robot, KeyCode.N);
    assertTrue(show().notes());
  }

  @Test
  void withASecondScreenTheSpeakerAloneSeesTheNotes(FxRobot robot) {
    Show both = new Show(desk.map(), desk.view(), Presentation.of(tour));
    Screen screen = Screen.getPrimary();
    boolean[] ended = new boolean[1];
    ShowWindow[] opened = new ShowWindow[1];
    robot.interact(() -> {
      opened[0] =
          new ShowWindow(both, new Typefaces(), screen, Optional.of(screen), () -> ended[0] = true);
      opened[0].open(false);
    });
    assertFalse(both.notes(), "not for the class");
    assertTrue(label(robot, "#speaker .show-title").isVisible());
    press(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
    assertEquals(2, both.now().at(), "each window has the same keys");
    assertEquals(
        "Next: " + tour.steps().get(3).title().in("en"), label(robot, "#speaker-next").getText());
    press(robot, KeyCode.N);
    assertTrue(both.notes());
    assertTrue(robot.lookup("#speaker").tryQuery().isEmpty());
    press(robot, KeyCode.N, KeyCode.ESCAPE);
    assertTrue(ended[0]);
    assertTrue(robot.lookup("#speaker").tryQuery().isEmpty());
  }

  @Test
  void ofSeveralToursOneIsChosen(FxRobot robot) {
    Tour other = new Tour("short", Text.of("Short"), tour.steps().subList(3, 5));
    robot.interact(() ->
        window
            .touring()
            .book()
            .leaving(() -> desk.replace(Tours.with(desk.map(), List.of(tour, other)))));
    press(robot, KeyCode.F5);
    DialogPane pane = robot.lookup("#choose-tour").query();
    ComboBox<String> names = robot.from(pane).lookup(".combo-box").query();
    assertEquals(
        List.of("1. How the argument is built (19 steps)", "2. Short (2 steps)"), names.getItems());
    robot.interact(() -> names.getSelectionModel().select(1));
    answer(robot, "#choose-tour", 0);
    assertEquals("short", show().tour().id());
  }

  @Test
  void aMapWithoutATourOffersToRecordOne(FxRobot robot) {
    robot.interact(() -> desk.open(Tours.with(desk.map(), List.of()), Optional.empty()));
    press(robot, KeyCode.F5);
    answer(robot, "#no-tour", 1);
    assertTrue(Tours.of(desk.map()).isEmpty());
    robot.interact(() -> desk.select(Optional.of("gates")));
    press(robot, KeyCode.F5);
    answer(robot, "#no-tour", 0);
    assertEquals(List.of("gates"), Tours.of(desk.map()).getFirst().steps().getFirst().focus());
    press(robot, KeyCode.F5);
    assertEquals(1, show().now().count());
  }

  private static void answer(FxRobot robot, String id, int choice) {
    DialogPane pane = robot.lookup(id).query();
    ButtonType button = pane.getButtonTypes().get(choice);
    robot.interact(() -> ((Button) pane.lookupButton(button)).fire());
  }

  private int firstWhatIf(String claim) {
    return IntStream.range(0, tour.steps().size())
        .filter(i -> tour.steps().get(i).whatIf().of(claim).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private Show show() {
    return window.touring().presenting().window().orElseThrow().show();
  }

  private javafx.scene.Scene scene() {
    return window.touring().presenting().window().orElseThrow().stage().getScene();
  }

  private static Label label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class);
  }

  private static String chips(FxRobot robot) {
    return robot.lookup(".show-chip").queryAs(Label.class).getText();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.press(key).release(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
