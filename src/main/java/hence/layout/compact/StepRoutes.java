package hence.layout.compact;

import hence.layout.parts.Arrows;
import hence.layout.parts.Frame;
import hence.layout.parts.Gaps;
import hence.layout.parts.Links;
import hence.layout.parts.PartTable;
import hence.layout.parts.Plan;
import java.util.ArrayList;
import java.util.List;

/** Routes the links of the tree of a compact map: they cross nothing. */
final class StepRoutes {
  /** Between the ends of links at an upright edge. */
  private static final double SPACING = 13;

  /** The height of an arrow's head: what comes in at an upright edge keeps it from corners. */
  private static final double CORNER = 12;

  private final Plan plan;
  private final PartTable parts;
  private final Steps steps;
  private final Blocks blocks;
  private final Links links;
  private final RunRoutes runs;

  StepRoutes(Plan plan, Steps steps, Blocks blocks, Links links) {
    this.plan = plan;
    this.parts = plan.parts;
    this.steps = steps;
    this.blocks = blocks;
    this.links = links;
    runs = new RunRoutes(plan, steps, blocks);
  }

  /** Routes the links of reasons. */
  void route() {
    for (int step = 1; step < steps.size; step++) {
      if (blocks.begins(step)) {
        under(blocks.row(step));
      }
      if (blocks.beside(step) != null) {
        beside(step, runs.leave(blocks.beside(step), step));
      }
    }
  }

  /** Routes the links of premises, straight up to their brackets. */
  void premises() {
    for (int step = 1; step < steps.size; step++) {
      if (steps.reason[step] >= 0) {
        premises(steps.reason[step]);
      }
    }
  }

  private void premises(int reason) {
    int[] premises = parts.premises(reason);
    for (int i = 0; i < premises.length; i++) {
      if (plan.depths.hangs(premises[i], reason)) {
        double x = Frame.round(plan.centerX(premises[i]));
        links.way[links.premise(reason - parts.claims, i)] =
            new double[] {x, plan.y[premises[i]], x, plan.bottom(reason)};
      }
    }
  }

  private void end(int step, double[] rest) {
    links.way[steps.reason[step] - parts.claims] = runs.end(step, rest);
  }

  /** Leads links up from what stands under a row of claims. */
  private void under(List<Integer> row) {
    List<Integer> run = new ArrayList<>();
    for (int step : row) {
      if (blocks.under(step) != null) {
        run.addAll(runs.leave(blocks.under(step), step));
      }
    }
    if (run.isEmpty()) {
      return;
    }
    List<Integer> first = firstOfTrunks(run);
    int n = first.size();
    Arrows arrows = new Arrows(n);
    for (int i = 0; i < n; i++) {
      arrows.from[i] = runs.x(first.get(i));
    }
    for (int from = 0; from < n; ) {
      int claim = target(first.get(from));
      int to = from + 1;
      while (to < n && target(first.get(to)) == claim) {
        to++;
      }
      arrows.aim(from, to, plan.x[claim], plan.right(claim));
      from = to;
    }
    double low = Frame.round(blocks.underTop[row.getFirst()]) - Gaps.SHORT_RISER;
    arrows.nest(low, low - Gaps.levels(run.size()));
    int arrow = -1;
    for (int link : run) {
      arrow += arrow + 1 < n && link == first.get(arrow + 1) ? 1 : 0;
      end(link, arrows.way(arrow, runs.y(link), plan.bottom(target(link))));
    }
  }

  /** The first link of each trunk that comes up to a row; others have an arrow of their own. */
  private List<Integer> firstOfTrunks(List<Integer> run) {
    Trunks trunks = Trunks.of(run, steps);
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      boolean isAlone = i == 0 || trunks.lane()[i] > trunks.lane()[i - 1];
      if (isAlone || runs.x(run.get(i)) != runs.x(run.get(i - 1))) {
        first.add(run.get(i));
      }
    }
    return first;
  }

  /** The claim that a step bears on. */
  private int target(int step) {
    return steps.claim(steps.parent[step], steps.slot[step]);
  }

  /** Ends links at the right edge of the last claim, or of the bracket, from the bottom up. */
  private void beside(int step, List<Integer> run) {
    Trunks trunks = Trunks.of(run, steps);
    int n = trunks.size();
    int reasons = trunks.before(run.size() - steps.undercuts[step]);
    double zone = Around.zone(step, run.size());
    double left = blocks.x[step] + blocks.beside(step).left - zone;
    double lane = n < 2 ? 0 : (zone - 2 * CORNER) / (n - 1);
    for (int i = 0; i < run.size(); i++) {
      int trunk = trunks.lane()[i];
      boolean isUndercut = trunk >= reasons;
      int target = isUndercut ? steps.reason[step] : lastClaim(step);
      double port =
          isUndercut
              ? bracketPort(target, trunk - reasons, n - reasons)
              : claimPort(target, trunk, reasons);
      int rank = runs.y(run.get(i)) > port ? trunk : trunks.back(i);
      double x = Frame.round(left + CORNER + 4 + rank * lane);
      end(run.get(i), new double[] {x, runs.y(run.get(i)), x, port, plan.right(target), port});
    }
  }

  private int lastClaim(int step) {
    return steps.claim(step, steps.claimCount(step) - 1);
  }

  private double claimPort(int claim, int i, int n) {
    double room = plan.height[claim] - 2 * CORNER;
    double spacing = n < 2 ? 0 : Math.min(SPACING, room / (n - 1));
    return Frame.round(plan.y[claim] + CORNER + spacing * (n - 1 - i));
  }

  private double bracketPort(int bracket, int i, int n) {
    return Frame.round(plan.y[bracket] + plan.height[bracket] * (n - i) / (n + 1.0));
  }
}
