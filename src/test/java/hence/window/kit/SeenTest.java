package hence.window.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.BundledMap;
import hence.window.words.Phrases;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Panes beside the map that work only while they are in front. */
@ExtendWith(ApplicationExtension.class)
class SeenTest {
  private Desk desk;
  private SidePane side;
  private Counting front;
  private Counting behind;

  /** A pane that counts how often it was made anew. */
  private static final class Counting extends VBox {
    private int made;

    private Counting(String id, Desk desk) {
      setId(id);
      Seen.on(this, desk, () -> made++);
    }
  }

  @Start
  void start(Stage stage) {
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    side = new SidePane(new Phrases(desk));
    front = new Counting("inspector", desk);
    behind = new Counting("hints", desk);
    side.add(front);
    side.add(behind);
    stage.setScene(new Scene(side, 300, 300));
    stage.show();
  }

  @Test
  void paneBehindAnotherDoesNothing(FxRobot robot) {
    assertEquals(1, front.made);
    robot.interact(() -> desk.select(Optional.of(desk.map().contention())));
    robot.interact(() -> desk.change(desk.view().withTheme(Theme.DARK)));
    assertEquals(3, front.made);
    assertEquals(0, behind.made);
  }

  @Test
  void paneCatchesUpOnceWhenItComesToTheFront(FxRobot robot) {
    robot.interact(() -> desk.change(desk.view().withTheme(Theme.DARK)));
    robot.interact(() -> desk.change(desk.view().withTheme(Theme.LIGHT)));
    robot.interact(() -> side.show("hints"));
    assertEquals(1, behind.made);
    robot.interact(() -> desk.change(desk.view().withTheme(Theme.DARK)));
    assertEquals(2, behind.made);
    int before = front.made;
    robot.interact(() -> side.show("inspector"));
    assertEquals(before + 1, front.made);
  }

  @Test
  void paneThatMissedNothingIsNotMadeAgain(FxRobot robot) {
    robot.interact(() -> side.show("hints"));
    robot.interact(() -> side.show("inspector"));
    robot.interact(() -> side.show("hints"));
    assertEquals(1, front.made);
    assertEquals(1, behind.made);
  }

  @Test
  void paneThatWouldSayTheSameIsNotMadeAgain(FxRobot robot) {
    int[] made = {0};
    robot.interact(() -> Seen.on(front, desk, () -> desk.view().selected(), () -> made[0]++));
    assertEquals(0, made[0]);
    robot.interact(() -> desk.change(desk.view().withTheme(Theme.DARK)));
    assertEquals(1, made[0]);
    robot.interact(() -> desk.toggleFold(desk.map().contention()));
    assertEquals(1, made[0]);
    robot.interact(() -> desk.select(Optional.of(desk.map().contention())));
    assertEquals(2, made[0]);
  }
}
