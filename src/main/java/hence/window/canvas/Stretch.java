package hence.window.canvas;

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
  /** A stretch that begins there, without steps as yet. */
  static Stretch from(Spot at, double before) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.MoveTo(at.x(), at.y()));
    return new Stretch(before, steps);
  }

  static Spot end(Step step) {
    return switch (step) {
      case Step.MoveTo(double x, double y) -> new Spot(x, y);
      case Step.LineTo(double x, double y) -> new Spot(x, y);
      case Step.BendTo(double _, double _, double x, double y) -> new Spot(x, y);
    };
  }

  /** A rectangle that encloses a step besides. */
  static Rect around(Rect others, Step step) {
    Spot end = end(step);
    Rect all = others.union(new Rect(end.x(), end.y(), 0, 0));
    return step instanceof Step.BendTo bend
        ? all.union(new Rect(bend.cornerX(), bend.cornerY(), 0, 0))
        : all;
  }

  /** A bend counts as its two sides, in every window alike. */
  static double length(Spot from, Step step) {
    return switch (step) {
      case Step.MoveTo _ -> 0;
      case Step.LineTo(double x, double y) -> Math.hypot(x - from.x(), y - from.y());
      case Step.BendTo(double cx, double cy, double x, double y) ->
          Math.hypot(cx - from.x(), cy - from.y()) + Math.hypot(x - cx, y - cy);
    };
  }
}
