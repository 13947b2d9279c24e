package hence.window.canvas;

import hence.drawing.Bars;
import hence.editing.Camera;
import hence.editing.Clusters;
import hence.layout.Spot;
import java.util.BitSet;
import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints clusters from far away, where words cannot be read: every mark is a bar, filled straight
 * into pixels, since a canvas takes longer for a call than for the bar.
 */
final class FarPainter {
  /** Below this scale words are less than a pixel high, and bars for them are in vain. */
  private static final double COARSE = 0.05;

  private static final Spot IN_PLACE = new Spot(0, 0);

  private final Pixels pixels = new Pixels();
  private Clusters clusters;

  /** The bars of what has been painted, with its words and without. */
  private Bars[] worded = {};

  private Bars[] wordless = {};

  /**
   * Paints some clusters in a window of that size, on clean ground.
   *
   * @param placement null when everything is in its place
   * @param labelled whether a cluster's words are left out, for a label stands for them
   */
  void paint(
      GraphicsContext graphics,
      Clusters seen,
      BitSet near,
      Camera camera,
      double w,
      double h,
      CanvasBrush.Placement placement,
      IntPredicate labelled) {
    if (clusters != seen) {
      clusters = seen;
      worded = new Bars[seen.size()];
      wordless = new Bars[seen.size()];
    }
    pixels.clear((int) w, (int) h, seen.background());
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      boolean isPart = i < seen.parts();
      Spot offset = placement == null || !isPart ? IN_PLACE : placement.offset(seen.partId(i));
      double alpha = placement == null || !isPart ? 1 : placement.alpha(seen.partId(i));
      if (isPart && camera.scale() < COARSE) {
        fill(seen.afar(), i, camera, offset, alpha);
      } else {
        fill(bars(i, !labelled.test(i)), 0, camera, offset, alpha);
      }
    }
    pixels.paint(graphics);
  }

  private Bars bars(int number, boolean words) {
    Bars[] made = words ? worded : wordless;
    if (made[number] == null) {
      made[number] = Bars.of(clusters.mark(number), words);
    }
    return made[number];
  }

  private void fill(Bars bars, int part, Camera camera, Spot offset, double alpha) {
    double scale = camera.scale();
    double left = camera.x() + offset.x() * scale;
    double top = camera.y() + offset.y() * scale;
    for (int bar = bars.begin(part); bar < bars.end(part); bar++) {
      double x0 = bars.left(bar) * scale + left;
      double y0 = bars.top(bar) * scale + top;
      double x1 = bars.right(bar) * scale + left;
      double y1 = bars.bottom(bar) * scale + top;
      pixels.fill(x0, y0, x1, y1, bars.ink(bar), alpha);
    }
  }
}
