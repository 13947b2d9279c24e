package hence.layout.tidy;

import hence.layout.parts.Arrows;
import hence.layout.parts.Depths;
import hence.layout.parts.Frame;
import hence.layout.parts.Gaps;
import hence.layout.parts.Links;
import hence.layout.parts.PartTable;
import hence.layout.parts.Plan;

/** Routes the links of the tree: they cross nothing, for the tree keeps their ways free. */
final class TreeRoutes {
  private final Plan plan;
  private final PartTable parts;
  private final Depths depths;
  private final Links links;

  TreeRoutes(Plan plan, Links links) {
    this.plan = plan;
    this.parts = plan.parts;
    this.depths = plan.depths;
    this.links = links;
  }

  void route() {
    int[] children = new int[links.reasons];
    for (int part = 0; part < parts.size; part++) {
      int n = 0;
      for (int i = 0; i < parts.reasonCount(part); i++) {
        int reason = parts.reasonOn(part, i);
        if (depths.hangs(reason, part)) {
          children[n++] = reason;
        }
      }
      if (parts.isClaim(part)) {
        routeReasons(part, children, n);
      } else {
        routeUndercuts(part, children, n);
        routePremises(part);
      }
    }
  }

  private void routePremises(int reason) {
    int[] premises = parts.premises(reason);
    for (int i = 0; i < premises.length; i++) {
      if (depths.hangs(premises[i], reason)) {
        double x = Frame.round(plan.centerX(premises[i]));
        links.way[links.premise(reason - parts.claims, i)] =
            new double[] {x, plan.y[premises[i]], x, plan.bottom(reason)};
      }
    }
  }

  private void routeUndercuts(int attacked, int[] undercuts, int n) {
    for (int i = 0; i < n; i++) {
      int undercut = undercuts[i];
      double x = Frame.round(plan.centerX(undercut));
      double y = Frame.round(plan.y[attacked] + plan.height[attacked] * (n - i) / (n + 1.0));
      links.way[undercut - parts.claims] =
          new double[] {x, plan.y[undercut], x, y, plan.right(attacked), y};
    }
  }

  private void routeReasons(int target, int[] reasons, int n) {
    if (n == 0) {
      return;
    }
    Arrows arrows = new Arrows(n);
    for (int i = 0; i < n; i++) {
      arrows.from[i] = Frame.round(plan.centerX(reasons[i]));
    }
    arrows.aim(plan.x[target], plan.right(target));
    double low = depths.below(target, reasons[0]) - Gaps.RISER;
    double high = plan.bottom(target) + Gaps.HEAD + Gaps.LANE / 2;
    arrows.nest(low, high);
    for (int i = 0; i < n; i++) {
      links.way[reasons[i] - parts.claims] = arrows.way(i, plan.y[reasons[i]], plan.bottom(target));
    }
  }
}
