package hence.window.practice.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.BundledMap;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.practice.place.Place;
import hence.window.canvas.MapCanvas;
import hence.window.kit.Typefaces;
import hence.window.practice.exercise.BoxControl;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.Work;
import hence.window.words.Phrases;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What lies over the boxes arrives with them, however few frames there are on the way. */
@ExtendWith(ApplicationExtension.class)
class PracticeMotionTest {
  private final Portion portion = Portions.of(BundledMap.essay("en")).getLast();
  private Desk screen;
  private Work<Place> work;
  private PlaceView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    screen = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    PracticeLook look = new PracticeLook(screen, new Phrases(screen), new Typefaces(), () -> true);
    Place begun = Place.of(portion, 1, 3);
    for (String box : begun.boxes()) {
      begun = begun.put(box, box);
    }
    work = new Work<>(begun);
    view = new PlaceView(work, look);
    screen.onChange(view::refresh);
    scene = new Scene(view.region(), 1200, 700);
    stage.setScene(scene);
    stage.show();
    view.refresh();
  }

  @Test
  void theControlsStandOnTheirBoxesAfterASlowChangeOfLanguage(FxRobot robot) throws Exception {
    MapCanvas canvas = (MapCanvas) scene.lookup("#practice-map");
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> canvas.painted(portion.top()).isPresent());
    robot.interact(() -> screen.change(screen.view().withLanguage("zh-Hant")));
    robot.sleep(60);
    // A machine that is busy with something else skips the frames in between.
    robot.interact(() -> robot.sleep(1500));
    robot.sleep(500);
    WaitForAsyncUtils.waitForFxEvents();
    for (String box : work.now().boxes()) {
      BoxControl control = (BoxControl) scene.lookup("#box-" + work.now().number(box));
      Point2D middle = canvas.place(box).orElseThrow();
      assertEquals(middle.getX(), control.getLayoutX() + control.getWidth() / 2, 1.5, box);
      assertEquals(middle.getY(), control.getLayoutY() + control.getHeight() / 2, 1.5, box);
    }
  }
}
