package hence.window;

import hence.drawing.Anchor;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.editing.Camera;
import hence.layout.Rect;
import hence.layout.Spot;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Paints a drawing from far away, where boxes are a few pixels and nothing can be read: every mark
 * is a bar, filled straight into pixels, since a canvas takes longer for a call than for the bar.
 */
final class FarPainter {
  private static final Spot IN_PLACE = new Spot(0, 0);

  private final Bars bars = new Bars();
  private Drawing drawing;
  private int width;
  private int height;
  private int[] pixels = {};
  private PixelBuffer<IntBuffer> buffer;
  private WritableImage image;

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
    resize((int) w, (int) h);
    Arrays.fill(pixels, opaque(seen.background()));
    for (int cluster = 0; cluster < bars.clusters.size(); cluster++) {
      Mark.Cluster of = bars.clusters.get(cluster);
      Spot offset = placement == null || of == null ? IN_PLACE : placement.offset(of.partId());
      double alpha = placement == null || of == null ? 1 : placement.alpha(of.partId());
      fill(bars.starts[cluster], bars.starts[cluster + 1], camera, offset, alpha);
    }
    buffer.updateBuffer(_ -> null);
    graphics.drawImage(image, 0, 0);
  }

  private void resize(int w, int h) {
    if (w != width || h != height) {
      width = w;
      height = h;
      pixels = new int[w * h];
      buffer = new PixelBuffer<>(w, h, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }
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
      if (x1 >= 0 && y1 >= 0 && x0 < width && y0 < height) {
        fill(x0, y0, x1, y1, bars.inks[bar], alpha);
      }
    }
  }

  /** At least a pixel each way; what is thinner than that is paler instead. */
  private void fill(double x0, double y0, double x1, double y1, int ink, double alpha) {
    double thin = Math.min(1, x1 - x0) * Math.min(1, y1 - y0);
    int share = (int) Math.round(256 * alpha * (ink >>> 24) / 255 * Math.max(thin, 0.35));
    int left = Math.max(0, (int) Math.round(x0));
    int top = Math.max(0, (int) Math.round(y0));
    int right = Math.min(width, Math.max((int) Math.round(x1), (int) Math.round(x0) + 1));
    int bottom = Math.min(height, Math.max((int) Math.round(y1), (int) Math.round(y0) + 1));
    for (int y = top; y < bottom; y++) {
      int row = y * width;
      if (share >= 255) {
        if (left < right) {
          Arrays.fill(pixels, row + left, row + right, ink);
        }
      } else {
        for (int x = left; x < right; x++) {
          pixels[row + x] = mixed(pixels[row + x], ink, share);
        }
      }
    }
  }

  /**
   * @param share of the ink, of 256
   */
  private static int mixed(int ground, int ink, int share) {
    int rest = 256 - share;
    int redBlue = ((ground & 0xff00ff) * rest + (ink & 0xff00ff) * share) >>> 8 & 0xff00ff;
    int green = ((ground & 0xff00) * rest + (ink & 0xff00) * share) >>> 8 & 0xff00;
    return 0xff000000 | redBlue | green;
  }

  private static int opaque(Ink ink) {
    return 0xff000000 | ink.red() << 16 | ink.green() << 8 | ink.blue();
  }

  /** A drawing taken apart into upright bars, cluster by cluster, hindmost first. */
  private static final class Bars {
    /** The clusters; null for marks that belong to none. */
    final List<Mark.Cluster> clusters = new ArrayList<>();

    /** The number of each cluster's first bar, and behind the last the count of all. */
    int[] starts = new int[16];

    /** Left, top, right and bottom of each bar, in map units. */
    float[] edges = new float[64];

    int[] inks = new int[16];
    private int count;

    void take(Drawing drawing) {
      clusters.clear();
      count = 0;
      for (Mark mark : drawing.marks()) {
        if (clusters.size() + 2 > starts.length) {
          starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[clusters.size()] = count;
        clusters.add(mark instanceof Mark.Cluster cluster ? cluster : null);
        take(mark);
        starts[clusters.size()] = count;
      }
    }

    private void take(Mark mark) {
      switch (mark) {
        case Mark.Panel panel -> panel(panel);
        case Mark.Line line -> line(line);
        case Mark.Blade blade -> blade(blade);
        case Mark.Words words -> words(words);
        case Mark.Cluster cluster -> cluster.marks().forEach(this::take);
      }
    }

    private void panel(Mark.Panel panel) {
      Rect rect = panel.rect();
      double edge = panel.edge().isVisible() ? panel.edgeWidth() : 0;
      if (edge > 0) {
        bar(rect.x(), rect.y(), rect.right(), rect.bottom(), panel.edge());
      }
      if (panel.fill().isVisible()) {
        bar(
            rect.x() + edge,
            rect.y() + edge,
            rect.right() - edge,
            rect.bottom() - edge,
            panel.fill());
      }
    }

    private void line(Mark.Line line) {
      double half = line.width() / 2;
      double x = 0;
      double y = 0;
      for (Step step : line.steps()) {
        double toX;
        double toY;
        switch (step) {
          case Step.MoveTo(double startX, double startY) -> {
            x = startX;
            y = startY;
            continue;
          }
          case Step.LineTo(double endX, double endY) -> {
            toX = endX;
            toY = endY;
          }
          case Step.BendTo(double _, double _, double endX, double endY) -> {
            toX = endX;
            toY = endY;
          }
        }
        bar(
            Math.min(x, toX) - half,
            Math.min(y, toY) - half,
            Math.max(x, toX) + half,
            Math.max(y, toY) + half,
            line.ink());
        x = toX;
        y = toY;
      }
    }

    private void blade(Mark.Blade blade) {
      Rect around =
          blade.corners().stream()
              .map(corner -> new Rect(corner.x(), corner.y(), 0, 0))
              .reduce(Rect::union)
              .orElseThrow();
      bar(around.x(), around.y(), around.right(), around.bottom(), blade.fill());
    }

    private void words(Mark.Words words) {
      double shift = words.anchor() == Anchor.START ? 0 : words.anchor() == Anchor.MIDDLE ? 0.5 : 1;
      double left = words.x() - words.width() * shift;
      double top = words.baseline() - words.size() * 0.4;
      bar(left, top, left + words.width(), words.baseline(), words.ink().faded(0.3));
    }

    private void bar(double x0, double y0, double x1, double y1, Ink ink) {
      if (!ink.isVisible()) {
        return;
      }
      if (count == inks.length) {
        inks = Arrays.copyOf(inks, 2 * count);
        edges = Arrays.copyOf(edges, 8 * count);
      }
      edges[4 * count] = (float) x0;
      edges[4 * count + 1] = (float) y0;
      edges[4 * count + 2] = (float) x1;
      edges[4 * count + 3] = (float) y1;
      inks[count++] = (int) Math.round(ink.alpha() * 255) << 24 | opaque(ink) & 0xffffff;
    }
  }
}
