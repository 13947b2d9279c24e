package hence.layout.routing;

import hence.layout.parts.Gaps;
import hence.layout.parts.Plan;
import java.util.List;

/**
 * Where a search ends: at one of the exits of what lies in a rectangle.
 *
 * @param left of the rectangle, with the clearance around it
 * @param limit ways that cost as much are none
 */
record Goal(List<Exit> exits, double left, double right, double top, double bottom, double limit) {
  static Goal of(Plan plan, int part, List<Exit> exits) {
    return new Goal(
        exits,
        plan.x[part] - Gaps.CLEARANCE,
        plan.right(part) + Gaps.CLEARANCE,
        plan.y[part] - Gaps.CLEARANCE,
        plan.bottom(part) + Gaps.CLEARANCE,
        Double.POSITIVE_INFINITY);
  }
}
