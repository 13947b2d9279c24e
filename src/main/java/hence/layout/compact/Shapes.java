package hence.layout.compact;

import java.util.stream.IntStream;

/** The shapes that each step with all that hangs from it may take. */
final class Shapes {
  /** How many shapes are kept of a step with little below it, and of one with much. */
  private static final int FEWEST = 8;

  private static final int MOST = 200;

  /** Levels of fewer steps than this are not worth two threads. */
  private static final int WIDE = 32;

  final Steps steps;
  final Effort effort;

  /** The page's width by its height. */
  final double ratio;

  final Curve[] curve;

  /** How the children of each step may be set; null if there are none. */
  final Choice[] choice;

  /** How many steps hang from each step, directly or not. */
  final int[] below;

  /** The size of each step once it is known. */
  final double[] width;

  final double[] height;

  Shapes(Steps steps, double ratio, Guide guide) {
    this.steps = steps;
    effort = Effort.of(steps.parts.claims);
    this.ratio = ratio;
    curve = new Curve[steps.size];
    choice = new Choice[steps.size];
    width = new double[steps.size];
    height = new double[steps.size];
    below = below();
    int end = steps.size;
    for (int level : steps.levels().reversed()) {
      IntStream range = IntStream.range(level, end);
      (end - level < WIDE ? range : range.parallel()).forEach(step -> shape(step, guide));
      end = level;
    }
  }

  private void shape(int step, Guide guide) {
    if (steps.count[step] == 0) {
      curve[step] = new Curve();
      curve[step].append(steps.headWidth[step], steps.headHeight[step], 0, 0, 0);
    } else {
      Choice guided = guide.choice(step, this);
      choice[step] = guided == null ? new Anew(step, this) : guided;
      curve[step] = choice[step].shapes();
    }
  }

  private int[] below() {
    int[] sum = new int[steps.size];
    for (int step = steps.size - 1; step > 0; step--) {
      sum[steps.parent[step]] += sum[step] + 1;
    }
    return sum;
  }

  /** Whether a step that is to join the row of the one that it bears on has something under it. */
  boolean canJoin(Setup setup) {
    int child = setup.joined();
    return child >= 0 && choice[child] != null && choice[child].rows().size() > 0;
  }

  /** The more hangs from a step, the more shapes are worth trying. */
  int most(int step) {
    int doublings = 31 - Integer.numberOfLeadingZeros(below[step] + 1);
    return Math.min(MOST, FEWEST + effort.shapes() * doublings);
  }
}
