package hence.layout;

/** Routes the links of the tree between steps: they cross nothing. */
final class StepRoutes {
  private final Plan plan;
  private final PartTable parts;
  private final Steps steps;
  private final Arrangement arrangement;
  private final Across across;
  private final Links links;

  StepRoutes(Plan plan, Steps steps, Arrangement arrangement, Across across, Links links) {
    this.plan = plan;
    this.parts = plan.parts;
    this.steps = steps;
    this.arrangement = arrangement;
    this.across = across;
    this.links = links;
  }

  void route() {
    for (int step = 1; step < steps.size; step++) {
      if (steps.reasons(step) > 0) {
        routeReasons(step);
      }
      if (steps.reason[step] >= 0) {
        routeUndercuts(step);
        routePremises(steps.reason[step]);
      }
    }
  }

  private void routePremises(int reason) {
    int[] premises = parts.premises(reason);
    for (int i = 0; i < premises.length; i++) {
      if (plan.depths.hangs(premises[i], reason)) {
        double x = Frame.round(plan.centerX(premises[i]));
        links.way[links.premise(reason - parts.claims, i)] =
            new double[] {x, plan.y[premises[i]], x, plan.bottom(reason)};
      }
    }
  }

  private void routeUndercuts(int step) {
    int attacked = steps.reason[step];
    int n = steps.undercuts[step];
    for (int i = 0; i < n; i++) {
      int undercut = steps.reason[steps.first[step] + steps.reasons(step) + i];
      double x = Frame.round(plan.centerX(undercut));
      double y = Frame.round(plan.y[attacked] + plan.height[attacked] * (n - i) / (n + 1.0));
      links.way[undercut - parts.claims] =
          new double[] {x, plan.y[undercut], x, y, plan.right(attacked), y};
    }
  }

  private void routeReasons(int step) {
    int n = steps.reasons(step);
    int first = steps.first[step];
    int[] sorted = sorted(first, n);
    Arrows arrows = new Arrows(n);
    for (int i = 0; i < n; i++) {
      arrows.from[i] = Frame.round(riser(sorted[i]));
    }
    for (int from = 0; from < n; ) {
      int slot = steps.slot[sorted[from]];
      int to = from + 1;
      while (to < n && steps.slot[sorted[to]] == slot) {
        to++;
      }
      int claim = steps.claim(step, slot);
      arrows.aim(from, to, plan.x[claim], plan.right(claim));
      from = to;
    }
    double under = 0;
    for (int i = 0; i < steps.claimCount(step); i++) {
      under = Math.max(under, plan.bottom(steps.claim(step, i)));
    }
    double low = Frame.round(under + Gaps.toReasons(n)) - Gaps.RISER;
    arrows.nest(low, under + Gaps.HEAD + Gaps.LANE / 2);
    for (int i = 0; i < n; i++) {
      int claim = steps.claim(step, steps.slot[sorted[i]]);
      links.way[steps.reason[sorted[i]] - parts.claims] = way(sorted[i], arrows, i, plan.bottom(claim));
    }
  }

  /** The children from left to right by where their links come up: in a trunk the lowest first. */
  private int[] sorted(int first, int n) {
    int[] sorted = new int[n];
    for (int begin = 0; begin < n; ) {
      int run = arrangement.run[first + begin];
      for (int i = 0; i < run; i++) {
        sorted[begin + i] = first + begin + run - 1 - i;
      }
      begin += run;
    }
    return sorted;
  }

  /** Where the link of a step comes up to the level below its target. */
  private double riser(int step) {
    int run = arrangement.run[step];
    if (run < 2) {
      return plan.centerX(steps.reason[step]);
    }
    return across.left[step] - Trunk.width(run) + Trunk.lane(arrangement.place[step], run);
  }

  private double[] way(int step, Arrows arrows, int i, double end) {
    int reason = steps.reason[step];
    if (arrangement.run[step] < 2) {
      return arrows.way(i, plan.y[reason], end);
    }
    double y = Frame.round(plan.centerY(reason));
    double[] rest = arrows.way(i, y, end);
    double[] way = new double[rest.length + 2];
    way[0] = plan.x[reason];
    way[1] = y;
    System.arraycopy(rest, 0, way, 2, rest.length);
    return way;
  }
}
