package hence.layout.routing;

import hence.layout.parts.Depths;
import hence.layout.parts.Gaps;
import hence.layout.parts.PartTable;
import hence.layout.parts.Plan;

/**
 * A bracket and the premises right below it as one block: nothing runs between them, so each
 * premise stands for the piece of the bracket over it and for half of the gaps beside it.
 */
final class Hulls {
  private static final double EPS = 0.02;

  private final Plan plan;
  private final PartTable parts;

  /** The bracket of the block that a premise is in, or -1. */
  private final int[] bracket;

  /** How far a part reaches as an obstacle, without clearance. */
  final double[] left;

  final double[] right;
  final double[] top;

  Hulls(Plan plan) {
    this.plan = plan;
    parts = plan.parts;
    bracket = new int[parts.size];
    left = new double[parts.size];
    right = new double[parts.size];
    top = new double[parts.size];
    for (int p = 0; p < parts.size; p++) {
      bracket[p] = Depths.NONE;
      left[p] = plan.x[p];
      right[p] = plan.right(p);
      top[p] = plan.y[p];
    }
    for (int r = parts.claims; r < parts.size; r++) {
      if (isTight(r)) {
        join(r);
      }
    }
  }

  /** Whether a part is in the way as part of others. */
  boolean isCovered(int part) {
    return bracket[part] == part;
  }

  boolean isFirst(int premise) {
    return bracket[premise] == Depths.NONE || left[premise] == plan.x[bracket[premise]];
  }

  boolean isLast(int premise) {
    return bracket[premise] == Depths.NONE || right[premise] == plan.right(bracket[premise]);
  }

  /** Whether all premises that hang from a reason stand side by side right below its bracket. */
  private boolean isTight(int reason) {
    int before = Depths.NONE;
    int first = Depths.NONE;
    for (int premise : parts.premises(reason)) {
      if (!plan.depths.hangs(premise, reason)) {
        continue;
      }
      double gap = plan.y[premise] - plan.bottom(reason);
      if (gap > Gaps.PREMISE + EPS || before != Depths.NONE && isApart(before, premise)) {
        return false;
      }
      first = first == Depths.NONE ? premise : first;
      before = premise;
    }
    return first != Depths.NONE
        && Math.abs(plan.x[first] - plan.x[reason]) < EPS
        && Math.abs(plan.right(before) - plan.right(reason)) < EPS;
  }

  private boolean isApart(int one, int next) {
    double gap = plan.x[next] - plan.right(one);
    return gap < 0 || gap > Gaps.CO_PREMISES + EPS;
  }

  private void join(int reason) {
    int before = Depths.NONE;
    for (int premise : parts.premises(reason)) {
      if (plan.depths.hangs(premise, reason)) {
        bracket[premise] = reason;
        top[premise] = plan.y[reason];
        double edge = before < 0 ? plan.x[reason] : (right[before] + plan.x[premise]) / 2;
        left[premise] = edge;
        if (before >= 0) {
          right[before] = edge;
        }
        before = premise;
      }
    }
    right[before] = plan.right(reason);
    bracket[reason] = reason;
  }
}
