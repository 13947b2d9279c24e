package hence.layout.routing;

import hence.layout.parts.Depths;
import hence.layout.parts.Frame;
import hence.layout.parts.Gaps;
import hence.layout.parts.Links;
import hence.layout.parts.Plan;
import java.util.ArrayList;
import java.util.List;

/** Finds where on the edges of their boxes the links outside the tree may start and end. */
final class Exits {
  /** What ends keep from the corners of claims, and of brackets. */
  private static final double CORNER = 9;

  private static final double BRACKET_CORNER = 4;
  private static final double STEP = 0.01;

  private final Plan plan;
  private final Links links;
  private final Hulls hulls;
  private final Questions questions;

  Exits(Plan plan, Links links, Hulls hulls, Questions questions) {
    this.plan = plan;
    this.links = links;
    this.hulls = hulls;
    this.questions = questions;
  }

  /** The exits at the start of a link. */
  List<Exit> start(int from, int to) {
    List<Exit> exits = new ArrayList<>(4);
    sides(exits, from);
    if (!plan.parts.isClaim(from)) {
      if (!plan.depths.hangs(from, to)) {
        over(exits, from);
      }
    } else if (exits.size() < 2) {
      underCorners(exits, from);
    }
    return exits;
  }

  /** The exits at the end of a link. */
  List<Exit> end(int to) {
    List<Exit> exits = new ArrayList<>(4);
    sides(exits, to);
    if (!plan.parts.isClaim(to)) {
      if (!hulls.isCovered(to)) {
        underneath(exits, to);
      }
    } else if (exits.size() < 2) {
      underCorners(exits, to);
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
    if (hulls.isFirst(part)) {
      side(exits, left - 1, plan.x[part], Math.max(low, underOwnLink(part)), high, left);
    }
    if (hulls.isLast(part) && !hasUndercut(part)) {
      side(exits, right + 1, plan.right(part), low, high, right);
    }
  }

  /** The link of a bracket to its target may leave at its left, too. */
  private double underOwnLink(int part) {
    double[] own = plan.parts.isClaim(part) ? null : links.way[part - plan.parts.claims];
    boolean leavesAtLeft = own != null && own[0] == plan.x[part];
    return leavesAtLeft ? own[1] + BRACKET_CORNER : Double.NEGATIVE_INFINITY;
  }

  private void over(List<Exit> exits, int bracket) {
    double low = plan.x[bracket] + CORNER;
    double high = plan.right(bracket) - CORNER;
    double out = plan.y[bracket] - Gaps.CLEARANCE;
    upright(exits, (low + high) / 2, out - STEP, plan.y[bracket], low, high, out);
  }

  /** Below a premise that others hem in, away from the arrows on it. */
  private void underCorners(List<Exit> exits, int claim) {
    double edge = plan.bottom(claim);
    double outside = edge + (plan.parts.reasonCount(claim) > 0 ? Gaps.HEAD : Gaps.CLEARANCE);
    double left = plan.x[claim];
    double right = plan.right(claim);
    upright(
        exits, left + CORNER, outside + STEP, edge, left + BRACKET_CORNER, left + CORNER, outside);
    upright(
        exits,
        right - CORNER,
        outside + STEP,
        edge,
        right - CORNER,
        right - BRACKET_CORNER,
        outside);
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
        // A premise that stands deeper may reach under its neighbour.
        if (low <= high) {
          upright(exits, (low + high) / 2, outside + STEP, edge, low, high, outside);
        }
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
