package hence.export.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.export.kit.Raster;
import hence.layout.Rect;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Boxes as they are pressed, beside their areas. */
class RoundBoxTest {
  private static final int SIDE = 40;
  private static final int GROUND = 0xfff7f8fa;

  /** Spots that are looked at in a pixel, each way. */
  private static final int SPOTS = 16;

  private static final Ink INK = Ink.of("#1d7f4e");

  /** The most that a pixel may differ where a tight corner runs through it aslant: 8 %. */
  private static final int SLIGHT = 20;

  @Property(tries = 150)
  void coversAsMuchOfAPixelAsItsAreaThere(
      @ForAll @DoubleRange(min = -30, max = 30) double x,
      @ForAll @DoubleRange(min = -30, max = 30) double y,
      @ForAll @DoubleRange(min = 10, max = 90) double width,
      @ForAll @DoubleRange(min = 10, max = 90) double height,
      @ForAll @DoubleRange(min = 2, max = 30) double wantedRadius,
      @ForAll @DoubleRange(min = 0.5, max = 4) double wantedEdge,
      @ForAll boolean filled) {
    double radius = Math.min(wantedRadius, Math.min(width, height) / 2);
    double edge = Math.min(wantedEdge, 0.75 * radius);
    Rect rect = new Rect(x, y, width, height);
    assertTrue(RoundBox.isFit(rect, radius, filled ? 0 : edge));
    int[] pressed =
        pressed(filled ? RoundBox.filled(rect, radius) : RoundBox.ring(rect, radius, edge));
    for (int i = 0; i < pressed.length; i++) {
      int wanted = wanted(rect, radius, filled ? 0 : edge, i % SIDE, i / SIDE);
      int off = difference(wanted, pressed[i]);
      assertTrue(off <= SLIGHT, "off by " + off + " at " + i % SIDE + ", " + i / SIDE);
    }
  }

  @Test
  void edgesBetweenPixelsAreExact() {
    int[] pressed = pressed(RoundBox.filled(new Rect(4.25, 8.5, 30, 30), 5));
    assertEquals(GROUND, pressed[20 * SIDE + 3]);
    assertEquals(mixed(0.75), pressed[20 * SIDE + 4]);
    assertEquals(mixed(0.5), pressed[8 * SIDE + 20]);
    assertEquals(mixed(1), pressed[20 * SIDE + 20]);
  }

  @Test
  void thinBoxesAreNotForIt() {
    assertFalse(RoundBox.isFit(new Rect(0, 0, 40, 3), 1, 1));
    assertFalse(RoundBox.isFit(new Rect(0, 0, 40, 10), 6, 1));
  }

  @Test
  void ringsWithTightHolesAreNotForIt() {
    assertFalse(RoundBox.isFit(new Rect(0, 0, 40, 40), 2, 1.6));
    assertTrue(RoundBox.isFit(new Rect(0, 0, 40, 40), 2, 1.5));
  }

  @Test
  void aPanelStandsInAPatchWhereTheDrawingSays() {
    Ink edge = Ink.of("#102030");
    Rect rect = new Rect(10, 10, 60, 40);
    Mark panel = new Mark.Panel(rect, 5, INK, edge, 2, Dash.SOLID);
    Rect bounds = new Rect(0, 0, 100, 80);
    Drawing drawing = new Drawing("", "en", bounds, new Ink(GROUND & 0xffffff, 1), List.of(panel));
    PatchPainter.Canvas canvas = PatchPainter.Canvas.of(drawing, Raster.scaled(drawing, 2));
    int[] pixels = new PatchPainter(canvas, 200, 60).paint(new Patch(0, 50, 200, 60));
    assertEquals(GROUND & 0xffffff, pixels[10 * 200 + 17] & 0xffffff);
    assertEquals(edge.rgb(), pixels[10 * 200 + 19] & 0xffffff);
    assertEquals(INK.rgb(), pixels[10 * 200 + 30] & 0xffffff);
    assertEquals(INK.rgb(), pixels[47 * 200 + 100] & 0xffffff);
    assertEquals(edge.rgb(), pixels[49 * 200 + 100] & 0xffffff);
    assertEquals(GROUND & 0xffffff, pixels[53 * 200 + 100] & 0xffffff);
  }

  private static int[] pressed(RoundBox box) {
    int[] pixels = new int[SIDE * SIDE];
    Arrays.fill(pixels, GROUND);
    Press press = new Press(pixels, new Patch(0, 0, SIDE, SIDE), false);
    press.take(INK);
    box.press(press, SIDE, SIDE);
    return pixels;
  }

  /**
   * By counting spots that are inside.
   *
   * @param edge how wide the ring is, or 0 for a filled box
   */
  private static int wanted(Rect rect, double radius, double edge, int column, int row) {
    int inside = 0;
    for (int i = 0; i < SPOTS * SPOTS; i++) {
      double x = column + (i % SPOTS + 0.5) / SPOTS;
      double y = row + (i / SPOTS + 0.5) / SPOTS;
      double beyond = beyond(rect, radius, x, y);
      if (edge == 0 ? beyond <= 0 : Math.abs(beyond) <= edge / 2) {
        inside++;
      }
    }
    return mixed((double) inside / (SPOTS * SPOTS));
  }

  /** How far a spot is outside the box. */
  private static double beyond(Rect rect, double radius, double x, double y) {
    double right = Math.max(rect.x() + radius - x, x - rect.right() + radius);
    double down = Math.max(rect.y() + radius - y, y - rect.bottom() + radius);
    double out = right > 0 && down > 0 ? Math.hypot(right, down) : Math.max(right, down);
    return out - radius;
  }

  private static int mixed(double share) {
    int mixed = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int ground = GROUND >> shift & 0xff;
      int weight = (int) Math.round(255 * share);
      int sum = (INK.rgb() >> shift & 0xff) * weight + ground * (255 - weight);
      mixed = mixed << 8 | Math.round(sum / 255f);
    }
    return mixed;
  }

  private static int difference(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }
}
