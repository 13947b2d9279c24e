package hence.window.canvas;

import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import hence.layout.Spot;
import java.util.ArrayList;
import java.util.List;

/** A line of many steps, some of them at a time, to find at once what of it shows in a window. */
final class LongLine {
  /** So many steps are looked at together. */
  private static final int PORTION = 48;

  private final List<Step> steps;
  private final double width;
  private final List<Portion> portions = new ArrayList<>();

  /**
   * Some steps in a row.
   *
   * @param before how much of the line comes before them
   * @param from where they begin
   * @param around what encloses them
   */
  private record Portion(int first, double before, Spot from, Rect around) {}

  private LongLine(Mark.Line line) {
    steps = line.steps();
    width = line.width();
    Spot at = Stretch.end(steps.getFirst());
    double length = 0;
    for (int first = 0; first < steps.size(); first += PORTION) {
      Spot from = at;
      double before = length;
      Rect around = new Rect(at.x(), at.y(), 0, 0);
      for (Step step : portion(first)) {
        length += Stretch.length(at, step);
        around = Stretch.around(around, step);
        at = Stretch.end(step);
      }
      portions.add(new Portion(first, before, from, around));
    }
  }

  static LongLine of(Mark.Line line) {
    return new LongLine(line);
  }

  private List<Step> portion(int first) {
    return steps.subList(first, Math.min(first + PORTION, steps.size()));
  }

  /** All that may show in a window, from the line's beginning to its end. */
  List<Stretch> stretches(Rect window) {
    Rect near = window.grow(width);
    List<Stretch> found = new ArrayList<>();
    Stretch open = null;
    for (Portion portion : portions) {
      open = touches(near, portion.around()) ? walk(portion, near, open, found) : null;
    }
    return found;
  }

  /**
   * @param open the stretch that ends where the steps begin, or null
   * @return the stretch that ends where the steps end, or null
   */
  private Stretch walk(Portion portion, Rect near, Stretch open, List<Stretch> found) {
    Stretch last = open;
    Spot at = portion.from();
    double length = portion.before();
    for (Step step : portion(portion.first())) {
      if (step instanceof Step.MoveTo || !touches(near, around(at, step))) {
        last = null;
      } else {
        if (last == null) {
          last = Stretch.from(at, length);
          found.add(last);
        }
        last.steps().add(step);
      }
      length += Stretch.length(at, step);
      at = Stretch.end(step);
    }
    return last;
  }

  private static Rect around(Spot from, Step step) {
    return Stretch.around(new Rect(from.x(), from.y(), 0, 0), step);
  }

  /** Upright and level steps have no inside, and touch all the same. */
  private static boolean touches(Rect near, Rect steps) {
    return steps.x() <= near.right()
        && steps.right() >= near.x()
        && steps.y() <= near.bottom()
        && steps.bottom() >= near.y();
  }
}
