package hence.window.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.LargeMaps;
import hence.editing.View;
import hence.lesson.portion.Portions;
import hence.map.ArgumentMap;
import hence.window.settings.Settings;
import hence.window.words.Phrases;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A large map is divided into portions while the window answers. */
@ExtendWith(ApplicationExtension.class)
class DividingTest {
  private final ArgumentMap map = LargeMaps.of(2_500);
  private final CountDownLatch gate = new CountDownLatch(1);
  private final AtomicBoolean isLeft = new AtomicBoolean();
  private final AtomicInteger divided = new AtomicInteger();

  @TempDir Path folder;

  private PracticeScreen practice;

  @Start
  void start(Stage stage) {
    Desk desk = new Desk(map, Optional.empty(), View.of("en", Theme.LIGHT));
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    practice =
        new PracticeScreen(desk, new Phrases(desk), settings, () -> isLeft.set(true), this::heldUp);
    stage.setScene(new Scene(practice, 1000, 700));
    stage.show();
    practice.open();
  }

  private Offers heldUp(ArgumentMap all) {
    divided.incrementAndGet();
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw (CancellationException) new CancellationException().initCause(e);
    }
    return Offers.of(all);
  }

  @Test
  void saysWhatItIsAtAndThenOffersAllPortions(FxRobot robot) throws Exception {
    await(() -> isShown(robot, "#dividing"));
    assertTrue(
        robot.lookup("#dividing .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().equals("Dividing the map into small parts …")));
    gate.countDown();
    await(() -> isShown(robot, "#practice-portions"));
    assertEquals(
        Portions.of(map).stream().filter(portion -> portion.size() > 1).count(),
        robot.lookup("#practice-portions").queryAs(ListView.class).getItems().size());
    robot.interact(practice::open);
    assertEquals(1, divided.get(), "what is divided is not divided again");
  }

  @Test
  void escapeLeavesIt(FxRobot robot) throws Exception {
    await(() -> isShown(robot, "#dividing"));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    await(isLeft::get);
    gate.countDown();
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(practice.isVisible());
    robot.interact(practice::open);
    await(() -> isShown(robot, "#practice-portions"));
  }

  @Test
  void canBeCalledOff(FxRobot robot) throws Exception {
    await(() -> isShown(robot, "#dividing"));
    robot.clickOn("#dividing-cancel");
    await(isLeft::get);
    assertFalse(practice.isVisible());
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().filter(node -> node.isVisible()).isPresent();
  }

  private static void await(Callable<Boolean> what) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what);
  }
}
