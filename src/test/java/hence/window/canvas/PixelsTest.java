package hence.window.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hence.drawing.Ink;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Bars filled straight into pixels. */
@ExtendWith(ApplicationExtension.class)
class PixelsTest {
  private static final int GROUND = 0xffffffff;
  private static final int BLACK = 0xff000000;

  @Start
  void start(Stage stage) {
    stage.show();
  }

  /** The picture, ten pixels each way, after a bar has been filled. */
  private static int[][] filled(FxRobot robot, double x0, double y0, double x1, double y1) {
    int[][] found = new int[10][10];
    robot.interact(() -> {
      Pixels pixels = new Pixels();
      pixels.clear(10, 10, Ink.of("#ffffff"));
      pixels.fill(x0, y0, x1, y1, BLACK, 1);
      Canvas canvas = new Canvas(10, 10);
      pixels.paint(canvas.getGraphicsContext2D());
      var reader = canvas.snapshot(null, null).getPixelReader();
      for (int y = 0; y < 10; y++) {
        for (int x = 0; x < 10; x++) {
          found[y][x] = reader.getArgb(x, y);
        }
      }
    });
    return found;
  }

  @Test
  void fillsWholePixels(FxRobot robot) {
    int[][] found = filled(robot, 2, 3, 4, 6);
    for (int y = 0; y < 10; y++) {
      for (int x = 0; x < 10; x++) {
        boolean inside = x >= 2 && x < 4 && y >= 3 && y < 6;
        assertEquals(inside ? BLACK : GROUND, found[y][x], x + "," + y);
      }
    }
  }

  @Test
  void aThinBarOnTheEdgeIsSeen(FxRobot robot) {
    assertNotEquals(GROUND, filled(robot, -0.4, 2, 0.4, 8)[5][0]);
    assertNotEquals(GROUND, filled(robot, 2, -0.4, 8, 0.4)[0][5]);
  }

  @Test
  void whatBeginsOutsideIsCutOff(FxRobot robot) {
    int[][] found = filled(robot, -7, -3, 3, 1);
    assertEquals(BLACK, found[0][2]);
    assertEquals(GROUND, found[0][3]);
    assertEquals(GROUND, found[1][0]);
    assertEquals(GROUND, filled(robot, -7, 2, -1, 4)[3][0]);
  }
}
