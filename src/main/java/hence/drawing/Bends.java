package hence.drawing;

import hence.layout.Spot;
import java.util.ArrayList;
import java.util.List;

/** Turns the corners of a route into round bends. */
final class Bends {
  private Bends() {}

  /** Pen steps along the points, each corner rounded by at most that radius. */
  static List<Step> round(List<Spot> points, double radius) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step.MoveTo(Rounding.of(points.getFirst().x()), Rounding.of(points.getFirst().y())));
    for (int i = 1; i < points.size() - 1; i++) {
      corner(points.get(i - 1), points.get(i), points.get(i + 1), radius, steps);
    }
    steps.add(
        new Step.LineTo(Rounding.of(points.getLast().x()), Rounding.of(points.getLast().y())));
    return steps;
  }

  private static void corner(Spot before, Spot at, Spot after, double radius, List<Step> steps) {
    double in = distance(before, at);
    double out = distance(at, after);
    // Half of each piece at most, so that two bends on a short piece do not overlap.
    double reach = Math.min(radius, Math.min(in, out) / 2);
    if (reach < 0.01) {
      return;
    }
    Spot start = towards(at, before, reach / in);
    Spot end = towards(at, after, reach / out);
    steps.add(new Step.LineTo(start.x(), start.y()));
    steps.add(new Step.BendTo(Rounding.of(at.x()), Rounding.of(at.y()), end.x(), end.y()));
  }

  private static double distance(Spot a, Spot b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static Spot towards(Spot from, Spot to, double share) {
    return new Spot(
        Rounding.of(from.x() + (to.x() - from.x()) * share),
        Rounding.of(from.y() + (to.y() - from.y()) * share));
  }
}
