package hence.window.canvas;

import hence.drawing.Drawing;
import hence.drawing.Mark;
import hence.editing.Camera;
import hence.layout.Spot;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints a drawing from far away, where boxes are a few pixels and nothing can be read: every mark
 * is a bar, filled straight into pixels, since a canvas takes longer for a call than for the bar.
 */
final class FarPainter {
  private static final Spot IN_PLACE = new Spot(0, 0);

  private final Bars bars = new Bars();
  private Drawing drawing;
  private final Pixels pixels = new Pixels();

  /**
   * Paints what a window of that size shows.
   *
   * @param placement null when everything is in its place
   */
  void paint(
      GraphicsContext graphics,
      Drawing seen,
      Camera camera,
      double w,
      double h,
      CanvasBrush.Placement placement) {
    if (drawing != seen) {
      drawing = seen;
      bars.take(seen);
    }
    pixels.clear((int) w, (int) h, seen.background());
    for (int cluster = 0; cluster < bars.clusters.size(); cluster++) {
      Mark.Cluster of = bars.clusters.get(cluster);
      Spot offset = placement == null || of == null ? IN_PLACE : placement.offset(of.partId());
      double alpha = placement == null || of == null ? 1 : placement.alpha(of.partId());
      fill(bars.starts[cluster], bars.starts[cluster + 1], camera, offset, alpha);
    }
    pixels.paint(graphics);
  }

  private void fill(int from, int to, Camera camera, Spot offset, double alpha) {
    double scale = camera.scale();
    double left = camera.x() + offset.x() * scale;
    double top = camera.y() + offset.y() * scale;
    for (int bar = from; bar < to; bar++) {
      int at = 4 * bar;
      double x0 = bars.edges[at] * scale + left;
      double y0 = bars.edges[at + 1] * scale + top;
      double x1 = bars.edges[at + 2] * scale + left;
      double y1 = bars.edges[at + 3] * scale + top;
      pixels.fill(x0, y0, x1, y1, bars.inks[bar], alpha);
    }
  }
}
