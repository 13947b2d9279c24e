package hence.export;

import hence.drawing.Dash;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import hence.layout.Spot;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a line to pieces of which only those matter that can be seen in a part of the map: long
 * straight bars, which are quick to paint, and the runs with corners between them.
 */
final class LineRuns {
  /** What paints the pieces of a line, none of which covers a pixel of another. */
  interface Painter {
    /** Strokes a run with corners; its steps are in map units. */
    void run(List<Step> steps);

    /** Fills a bar, level or upright, whose ends lie between pixels; in pixels of the picture. */
    void bar(Rect pixels);
  }

  /** A straight step longer than this is cut, in pixels. */
  private static final double LONG = 96;

  /** From the corner of a line to where it is cut, in pixels. */
  private static final double CORNER = 24;

  private final Mark.Line line;
  private final Rect part;
  private final AffineTransform picture;
  private final Painter painter;
  private List<Step> run = new ArrayList<>();

  /** Whether the run so far has been seen in the part. */
  private boolean isSeen;

  /**
   * @param part of the map that is seen, grown by what the line is wide
   * @param picture from map units to pixels, equally in both directions and without a turn
   */
  LineRuns(Mark.Line line, Rect part, AffineTransform picture, Painter painter) {
    this.line = line;
    this.part = part;
    this.picture = picture;
    this.painter = painter;
  }

  /** Paints the pieces that touch the part. */
  void paint() {
    // Dashes are counted from the line's beginning.
    if (line.dash() != Dash.SOLID || line.steps().size() <= 2) {
      painter.run(line.steps());
      return;
    }
    Spot at = null;
    for (Step step : line.steps()) {
      at = add(at, step);
    }
    end();
  }

  private Spot add(Spot from, Step step) {
    return switch (step) {
      case Step.MoveTo(double x, double y) -> {
        end();
        run.add(step);
        yield new Spot(x, y);
      }
      case Step.LineTo(double x, double y) -> straight(from, new Spot(x, y));
      case Step.BendTo(double cx, double cy, double x, double y) ->
          add(from, step, new Spot(cx, cy), new Spot(x, y));
    };
  }

  /** A long straight step is cut where pixels begin, so that its pieces meet without a seam. */
  private Spot straight(Spot from, Spot to) {
    boolean isAlongAxis = from.x() == to.x() || from.y() == to.y();
    double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    Spot at = from;
    if (isAlongAxis && length * picture.getScaleX() > LONG) {
      Spot begin = behindCorner(from, to);
      Spot end = behindCorner(to, from);
      add(from, new Step.LineTo(begin.x(), begin.y()), from, begin);
      end();
      bar(begin, end);
      run.add(new Step.MoveTo(end.x(), end.y()));
      at = end;
    }
    return add(at, new Step.LineTo(to.x(), to.y()), at, to);
  }

  private Spot behindCorner(Spot corner, Spot towards) {
    double scale = picture.getScaleX();
    double right = Math.signum(towards.x() - corner.x()) * CORNER / scale;
    double down = Math.signum(towards.y() - corner.y()) * CORNER / scale;
    return new Spot(
        right == 0 ? corner.x() : pixel(corner.x() + right, picture.getTranslateX()),
        down == 0 ? corner.y() : pixel(corner.y() + down, picture.getTranslateY()));
  }

  /** The nearest place where a pixel begins. */
  private double pixel(double at, double start) {
    double scale = picture.getScaleX();
    return (Math.rint(at * scale + start) - start) / scale;
  }

  private void bar(Spot from, Spot to) {
    if (!touches(from, from, to)) {
      return;
    }
    double half = line.width() / 2 * picture.getScaleX();
    double across = from.x() == to.x() ? half : 0;
    double along = half - across;
    double left = Math.min(from.x(), to.x()) * picture.getScaleX() + picture.getTranslateX();
    double right = Math.max(from.x(), to.x()) * picture.getScaleX() + picture.getTranslateX();
    double top = Math.min(from.y(), to.y()) * picture.getScaleY() + picture.getTranslateY();
    double bottom = Math.max(from.y(), to.y()) * picture.getScaleY() + picture.getTranslateY();
    painter.bar(
        new Rect(left - across, top - along, right - left + 2 * across, bottom - top + 2 * along));
  }

  private Spot add(Spot from, Step step, Spot by, Spot to) {
    boolean touches = touches(from, by, to);
    if (!touches && !isSeen) {
      // Only the last step before what is seen matters, so that no end is seen that is none.
      run.clear();
      run.add(new Step.MoveTo(from.x(), from.y()));
    }
    run.add(step);
    if (!touches && isSeen) {
      end();
      run.add(new Step.MoveTo(from.x(), from.y()));
      run.add(step);
    }
    isSeen |= touches;
    return to;
  }

  private boolean touches(Spot a, Spot b, Spot c) {
    return Math.max(a.x(), Math.max(b.x(), c.x())) >= part.x()
        && Math.min(a.x(), Math.min(b.x(), c.x())) <= part.right()
        && Math.max(a.y(), Math.max(b.y(), c.y())) >= part.y()
        && Math.min(a.y(), Math.min(b.y(), c.y())) <= part.bottom();
  }

  private void end() {
    if (isSeen) {
      painter.run(run);
    }
    run = new ArrayList<>();
    isSeen = false;
  }
}
