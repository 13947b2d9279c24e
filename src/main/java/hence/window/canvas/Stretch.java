package hence.window.canvas;

import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import hence.layout.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line that shows in a window: links of a large map turn thousands of corners, and
 * next to none of them are seen at once.
 *
 * @param before how much of the line comes before it, so that dashes stay where they are
 */
record Stretch(double before, List<Step> steps) {
  /** All that may show of a line in a window, from its beginning to its end. */
  static List<Stretch> of(Mark.Line line, Rect window) {
    Rect near = window.grow(line.width());
    List<Stretch> found = new ArrayList<>();
    Stretch open = null;
    Spot at = new Spot(0, 0);
    double length = 0;
    for (Step step : line.steps()) {
      Spot to = end(step);
      if (step instanceof Step.MoveTo || !touches(near, at, step, to)) {
        open = null;
      } else {
        if (open == null) {
          open = new Stretch(length, new ArrayList<>());
          open.steps.add(new Step.MoveTo(at.x(), at.y()));
          found.add(open);
        }
        open.steps.add(step);
      }
      length += length(at, step);
      at = to;
    }
    return found;
  }

  private static Spot end(Step step) {
    return switch (step) {
      case Step.MoveTo(double x, double y) -> new Spot(x, y);
      case Step.LineTo(double x, double y) -> new Spot(x, y);
      case Step.BendTo(double _, double _, double x, double y) -> new Spot(x, y);
    };
  }

  private static boolean touches(Rect near, Spot from, Step step, Spot to) {
    double left = Math.min(from.x(), to.x());
    double top = Math.min(from.y(), to.y());
    double right = Math.max(from.x(), to.x());
    double bottom = Math.max(from.y(), to.y());
    if (step instanceof Step.BendTo bend) {
      left = Math.min(left, bend.cornerX());
      top = Math.min(top, bend.cornerY());
      right = Math.max(right, bend.cornerX());
      bottom = Math.max(bottom, bend.cornerY());
    }
    return left <= near.right() && right >= near.x() && top <= near.bottom() && bottom >= near.y();
  }

  /** A bend counts as its two sides, in every window alike. */
  private static double length(Spot from, Step step) {
    return switch (step) {
      case Step.MoveTo _ -> 0;
      case Step.LineTo(double x, double y) -> Math.hypot(x - from.x(), y - from.y());
      case Step.BendTo(double cx, double cy, double x, double y) ->
          Math.hypot(cx - from.x(), cy - from.y()) + Math.hypot(x - cx, y - cy);
    };
  }
}
