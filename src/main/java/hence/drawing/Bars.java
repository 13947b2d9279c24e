package hence.drawing;

import hence.layout.Rect;
import java.util.Arrays;

/**
 * Marks taken apart into upright bars, which are quick to fill where a box is small. The bars of a
 * part follow one another, hindmost first.
 */
public final class Bars {
  /** The number of each part's first bar, and behind the last the count of all. */
  private final int[] starts;

  /** Left, top, right and bottom of each bar, in map units. */
  private float[] edges = new float[64];

  /** As 0xAARRGGBB. */
  private int[] inks = new int[16];

  private int count;

  private Bars(int parts) {
    starts = new int[parts + 1];
  }

  /** All parts of a drawing as they look from afar. */
  public static Bars afar(PartsDrawing drawing) {
    Bars bars = new Bars(drawing.size());
    for (int part = 0; part < drawing.size(); part++) {
      drawing.afar(part, bars::bar);
      bars.starts[part + 1] = bars.count;
    }
    return bars;
  }

  /**
   * One part or loose mark.
   *
   * @param words whether its words are bars too, or left out
   */
  public static Bars of(Mark mark, boolean words) {
    Bars bars = new Bars(1);
    bars.take(mark, words);
    bars.starts[1] = bars.count;
    return bars;
  }

  /** The first bar of a part. */
  public int begin(int part) {
    return starts[part];
  }

  /** Behind the last bar of a part. */
  public int end(int part) {
    return starts[part + 1];
  }

  public double left(int bar) {
    return edges[4 * bar];
  }

  public double top(int bar) {
    return edges[4 * bar + 1];
  }

  public double right(int bar) {
    return edges[4 * bar + 2];
  }

  public double bottom(int bar) {
    return edges[4 * bar + 3];
  }

  /** As 0xAARRGGBB. */
  public int ink(int bar) {
    return inks[bar];
  }

  private void take(Mark mark, boolean words) {
    switch (mark) {
      case Mark.Panel panel -> panel(panel);
      case Mark.Line line -> line(line);
      case Mark.Blade blade -> blade(blade);
      case Mark.Words line -> {
        if (words) {
          words(line);
        }
      }
      case Mark.Cluster cluster -> cluster.marks().forEach(own -> take(own, words));
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
    inks[count++] = ink.argb();
  }
}
