package hence.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds where on the edges of their boxes the links outside the tree may start and end. */
final class Exits {
  /** What ends keep from the corners of claims, and of brackets. */
  private static final double CORNER = 9;

  private static final double BRACKET_CORNER = 4;
  private static final double STEP = 0.01;

  private final Plan plan;
  private final Questions questions;

  Exits(Plan plan, Questions questions) {
    this.plan = plan;
    this.questions = questions;
  }

  /** The exits at the start of a link. */
  List<Exit> start(int from, int to) {
    List<Exit> exits = new ArrayList<>(4);
    sides(exits, from);
    if (!plan.parts.isClaim(from) && !plan.depths.hangs(from, to)) {
      double low = plan.x[from] + CORNER;
      double high = plan.right(from) - CORNER;
      double out = plan.y[from] - Gaps.CLEARANCE;
      upright(exits, (low + high) / 2, out - STEP, plan.y[from], low, high, out);
    }
    return exits;
  }

  /** The exits at the end of a link. */
  List<Exit> end(int to) {
    List<Exit> exits = new ArrayList<>(4);
    sides(exits, to);
    if (!plan.parts.isClaim(to)) {
      underneath(exits, to);
    }
    return exits;
  }

  private void sides(List<Exit> exits, int part) {
    double corner =
        Math.min(plan.parts.isClaim(part) ? CORNER : BRACKET_CORNER, plan.height[part] / 4);
    double low = plan.y[part] + corner;
    double high = plan.bottom(part) - corner;
    double left = plan.x[part] - Gaps.CLEARANCE;
    double right = plan.right(part) + Gaps.CLEARANCE;
    side(exits, left - 1, plan.x[part], low, high, left);
    if (!hasUndercut(part)) {
      side(exits, right + 1, plan.right(part), low, high, right);
    }
  }

  private boolean hasUndercut(int part) {
    return !plan.parts.isClaim(part) && plan.parts.reasonCount(part) > 0;
  }

  private void side(
      List<Exit> exits, double askX, double edge, double low, double high, double outside) {
    int question = questions.ask(askX, Frame.round((low + high) / 2));
    exits.add(new Exit(question, true, edge, low, high, outside));
  }

  private void upright(
      List<Exit> exits,
      double askX,
      double askY,
      double edge,
      double low,
      double high,
      double outside) {
    exits.add(new Exit(questions.ask(askX, askY), false, edge, low, high, outside));
  }

  /** The places under a bracket between its premises. */
  private void underneath(List<Exit> exits, int bracket) {
    double edge = plan.bottom(bracket);
    double outside = edge + Gaps.PREMISE - Gaps.CLEARANCE;
    int before = Depths.NONE;
    for (int premise : plan.parts.premises(bracket)) {
      if (!plan.depths.hangs(premise, bracket)) {
        continue;
      }
      if (before != Depths.NONE) {
        double low = plan.right(before) + Gaps.CLEARANCE;
        double high = plan.x[premise] - Gaps.CLEARANCE;
        upright(exits, (low + high) / 2, outside + STEP, edge, low, high, outside);
      }
      before = premise;
    }
    if (before == Depths.NONE) {
      double low = plan.x[bracket] + CORNER;
      double high = plan.right(bracket) - CORNER;
      upright(exits, (low + high) / 2, outside + STEP, edge, low, high, outside);
    }
  }
}
