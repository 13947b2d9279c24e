package hence.layout;

/**
 * Routes the links of steps that stand beside their target: those of the first column come in
 * between, those of the others over the top, and all end at the right edge of what they aim at.
 */
final class BesideRoutes {
  /** Between the ends of links at an edge. */
  private static final double SPACING = 13;

  /** From the corner of a claim to the uppermost end. */
  private static final double CORNER = 14;

  private final Plan plan;
  private final PartTable parts;
  private final Steps steps;
  private final Arrangement arrangement;
  private final Across across;
  private final Down down;
  private final Links links;

  BesideRoutes(
      Plan plan, Steps steps, Arrangement arrangement, Across across, Down down, Links links) {
    this.plan = plan;
    this.parts = plan.parts;
    this.steps = steps;
    this.arrangement = arrangement;
    this.across = across;
    this.down = down;
    this.links = links;
  }

  /** Routes the links of children listed from left to right by where their links come up. */
  void route(int step, int[] list, int size) {
    int reasons = size - steps.undercuts[step];
    for (int i = 0; i < size; i++) {
      boolean isUndercut = i >= reasons;
      int target = isUndercut ? steps.reason[step] : lastClaim(step);
      double port = isUndercut ? bracketPort(step, i - reasons) : claimPort(target, i, reasons);
      boolean isFirst = i < arrangement.inFirst[step];
      double[] start = isFirst ? inFirst(list[i]) : over(step, list[i], i);
      double x = isFirst && arrangement.hasLane(list[i]) ? across.lane(list[i]) : zoneLane(step, i);
      x = Frame.round(x);
      double[] end = {x, start[start.length - 1], x, port, plan.right(target), port};
      links.way[steps.reason[list[i]] - parts.claims] = Ways.tidy(Ways.join(start, end));
    }
  }

  private int lastClaim(int step) {
    return steps.claim(step, steps.claimCount(step) - 1);
  }

  /** The links of the last columns, which are led over all others, come down leftmost. */
  private double zoneLane(int step, int i) {
    int behind = arrangement.behindFirst[step];
    int last = arrangement.inFirst[step] + behind - 1;
    double edge = across.head[step] + steps.headWidth[step];
    return edge + Gaps.ZONE * 0.75 + Gaps.level(last - i, behind + 1);
  }

  private double claimPort(int claim, int i, int n) {
    double room = plan.height[claim] - 2 * CORNER;
    double spacing = n < 2 ? 0 : Math.min(SPACING, room / (n - 1));
    return Frame.round(plan.y[claim] + CORNER + spacing * (n - 1 - i));
  }

  private double bracketPort(int step, int i) {
    int bracket = steps.reason[step];
    int n = steps.undercuts[step];
    return Frame.round(plan.y[bracket] + plan.height[bracket] * (n - i) / (n + 1.0));
  }

  private double[] inFirst(int step) {
    int reason = steps.reason[step];
    return new double[] {plan.x[reason], Frame.round(plan.centerY(reason))};
  }

  /** Up from a step of another column to the level that leads over the columns before it. */
  private double[] over(int target, int step, int i) {
    int behind = arrangement.behindFirst[target];
    double room = Gaps.OVER * 2 / 3 + Gaps.level(i - arrangement.inFirst[target], behind);
    double y = Frame.round(down.top[target] + Shapes.besideDown(behind) - room);
    int reason = steps.reason[step];
    if (arrangement.hasLane(step)) {
      double center = Frame.round(plan.centerY(reason));
      double lane = Frame.round(across.lane(step));
      return new double[] {plan.x[reason], center, lane, center, lane, y};
    }
    double middle = Frame.round(plan.centerX(reason));
    return new double[] {middle, plan.y[reason], middle, y};
  }
}
