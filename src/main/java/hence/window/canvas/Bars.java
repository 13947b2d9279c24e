package hence.window.canvas;

import hence.drawing.Anchor;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A drawing taken apart into upright bars, cluster by cluster, hindmost first. */
final class Bars {
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
    inks[count++] = Pixels.argb(ink);
  }
}
