package hence.layout;

/** Routes the links of the tree of a compact map: they cross nothing. */
final class StepRoutes {
  private final Plan plan;
  private final PartTable parts;
  private final Steps steps;
  private final Arrangement arrangement;
  private final Across across;
  private final Down down;
  private final Links links;

  /** Children whose links are led to the same side of a step, in the order of their ends there. */
  private int[] list = new int[16];

  private int size;

  StepRoutes(
      Plan plan,
      Steps steps,
      Arrangement arrangement,
      Across across,
      Down down,
      Links links) {
    this.plan = plan;
    this.parts = plan.parts;
    this.steps = steps;
    this.arrangement = arrangement;
    this.across = across;
    this.down = down;
    this.links = links;
  }

  void route() {
    BesideRoutes beside = new BesideRoutes(plan, steps, arrangement, across, down, links);
    for (int step = 1; step < steps.size; step++) {
      if (arrangement.firstUnder[step] >= 0) {
        list(arrangement.firstUnder[step]);
        routeUnder(step);
      }
      if (arrangement.firstBeside[step] >= 0) {
        list(arrangement.firstBeside[step]);
        beside.route(step, list, size);
      }
      if (steps.reason[step] >= 0) {
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

  /** Lists the steps of columns from left to right by where their links come up. */
  private void list(int first) {
    size = 0;
    for (int column = first; column >= 0; column = arrangement.nextColumn[column]) {
      int lanes = Math.max(1, arrangement.leftLanes[column] + arrangement.rightLanes[column]);
      reserve(size + lanes);
      int step = column;
      for (int i = 0; i < lanes; i++) {
        boolean isLeft = i < arrangement.leftLanes[column];
        list[size + (isLeft ? arrangement.leftLanes[column] - 1 - i : i)] = step;
        step = arrangement.below[step];
      }
      size += lanes;
    }
  }

  private void reserve(int room) {
    if (room > list.length) {
      list = java.util.Arrays.copyOf(list, Math.max(room, list.length * 2));
    }
  }

  private void routeUnder(int step) {
    Arrows arrows = new Arrows(size);
    for (int i = 0; i < size; i++) {
      arrows.from[i] = Frame.round(riser(list[i]));
    }
    for (int from = 0; from < size; ) {
      int slot = steps.slot[list[from]];
      int to = from + 1;
      while (to < size && steps.slot[list[to]] == slot) {
        to++;
      }
      int claim = steps.claim(step, slot);
      arrows.aim(from, to, plan.x[claim], plan.right(claim));
      from = to;
    }
    double low = Frame.round(down.under[step]) - Gaps.SHORT_RISER;
    double high = low - Gaps.levels(size);
    arrows.nest(low, high);
    for (int i = 0; i < size; i++) {
      int claim = steps.claim(step, steps.slot[list[i]]);
      links.way[steps.reason[list[i]] - parts.claims] = way(list[i], arrows, i, plan.bottom(claim));
    }
  }

  /** Where the link of a step comes up to the level below its target. */
  private double riser(int step) {
    return arrangement.hasLane(step) ? across.lane(step) : plan.centerX(steps.reason[step]);
  }

  private double[] way(int step, Arrows arrows, int i, double end) {
    int reason = steps.reason[step];
    if (!arrangement.hasLane(step)) {
      return arrows.way(i, plan.y[reason], end);
    }
    if (arrangement.isRight[step]) {
      double x = Frame.round(plan.centerX(reason));
      double y = Frame.round(plan.y[reason] - Gaps.DOWN / 2);
      return Ways.join(new double[] {x, plan.y[reason], x, y}, arrows.way(i, y, end));
    }
    double y = Frame.round(plan.centerY(reason));
    return Ways.join(new double[] {plan.x[reason], y}, arrows.way(i, y, end));
  }
}
