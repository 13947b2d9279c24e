package hence.layout.compact;

import hence.layout.compact.Slice.Cut;
import hence.layout.parts.Frame;
import hence.layout.parts.Plan;
import hence.layout.parts.Ways;
import java.util.ArrayList;
import java.util.List;

/** Leads the links of runs of siblings out of them, each in its lane around the blocks. */
final class RunRoutes {
  private final Plan plan;
  private final Steps steps;
  private final Blocks blocks;

  /** The way of each step's link so far. */
  private final double[][] way;

  RunRoutes(Plan plan, Steps steps, Blocks blocks) {
    this.plan = plan;
    this.steps = steps;
    this.blocks = blocks;
    way = new double[steps.size][];
  }

  /**
   * Leads the links of a run to its side. Gives their steps in order: at the top from left to
   * right, at the left from the bottom up, at the right from the top down.
   */
  List<Integer> leave(Slice slice, int step) {
    if (slice.cut == Cut.BLOCK) {
      way[slice.step] = start(slice);
      return List.of(slice.step);
    }
    List<Integer> one = leave(slice.one, step);
    List<Integer> other = leave(slice.other, step);
    double left = blocks.x[step] + slice.left;
    double top = blocks.y[step] + slice.top;
    switch (slice.cut) {
      case ROW_LEFT -> over(other, top + Bundle.room(other.size()), false);
      case ROW_RIGHT -> over(one, top + Bundle.room(one.size()), true);
      case STACK_UP -> aside(other, left + Bundle.room(other.size()), false);
      case STACK_UP_RIGHT -> aside(other, left + slice.width - Bundle.room(other.size()), true);
      case BLOCK, ROW_UP, STACK_LEFT, STACK_RIGHT -> {}
    }
    boolean isOtherFirst = slice.cut == Cut.STACK_LEFT || slice.cut == Cut.STACK_UP;
    List<Integer> all = new ArrayList<>(isOtherFirst ? other : one);
    all.addAll(isOtherFirst ? one : other);
    return all;
  }

  private double[] start(Slice block) {
    int reason = steps.reason[block.step];
    return switch (block.side) {
      case TOP -> new double[] {Frame.round(plan.centerX(reason)), plan.y[reason]};
      case LEFT -> new double[] {plan.x[reason], Frame.round(plan.centerY(reason))};
      case RIGHT -> {
        double x = Frame.round(plan.centerX(reason));
        yield new double[] {x, plan.y[reason], x, Frame.round(plan.y[reason] - Bundle.CLEAR)};
      }
    };
  }

  /** Leads links that come up to levels over the blocks, and out sideways. */
  private void over(List<Integer> run, double blocksTop, boolean firstIsHighest) {
    Trunks trunks = Trunks.of(run, steps);
    for (int i = 0; i < run.size(); i++) {
      int rank = firstIsHighest ? trunks.back(i) : trunks.lane()[i];
      double y = blocksTop - Bundle.CLEAR - rank * Bundle.lane(trunks.size());
      extend(run.get(i), x(run.get(i)), Frame.round(y));
    }
  }

  /** Leads links that come out sideways to lanes beside the blocks, and up. */
  private void aside(List<Integer> run, double edge, boolean isRight) {
    Trunks trunks = Trunks.of(run, steps);
    for (int i = 0; i < run.size(); i++) {
      int rank = isRight ? trunks.lane()[i] : trunks.back(i);
      double out = Bundle.CLEAR + rank * Bundle.lane(trunks.size());
      extend(run.get(i), Frame.round(isRight ? edge + out : edge - out), y(run.get(i)));
    }
  }

  private void extend(int step, double px, double py) {
    way[step] = Ways.join(way[step], new double[] {px, py});
  }

  /** Where the link of a step has come to. */
  double x(int step) {
    return way[step][way[step].length - 2];
  }

  double y(int step) {
    return way[step][way[step].length - 1];
  }

  /** The whole way of a step's link, once it has left all runs. */
  double[] end(int step, double[] rest) {
    double[] whole = Ways.tidy(Ways.join(way[step], rest));
    way[step] = null;
    return whole;
  }
}
