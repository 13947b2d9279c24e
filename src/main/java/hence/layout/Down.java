package hence.layout;

import java.util.Arrays;

/**
 * How deep every step stands: beside or below its target, below the steps above it in its column,
 * and no higher than it has been pushed to.
 */
final class Down {
  private final Steps steps;
  private final Arrangement arrangement;
  final double[] top;

  /** How far down a step with all that hangs from it reaches. */
  final double[] bottom;

  /** Where the columns under a step begin. */
  final double[] under;

  private final int[] next;

  Down(Steps steps, Arrangement arrangement) {
    this.steps = steps;
    this.arrangement = arrangement;
    top = new double[steps.size];
    bottom = new double[steps.size];
    under = new double[steps.size];
    next = new int[steps.size];
  }

  /** Places all steps: every step's children beside it first, then those under them. */
  void place(double[] push) {
    Arrays.fill(next, 0);
    enter(0, 0);
    int step = 0;
    while (step >= 0) {
      int child = nextChild(step);
      if (child < 0) {
        int parent = steps.parent[step];
        if (parent >= 0) {
          bottom[parent] = Math.max(bottom[parent], bottom[step]);
        }
        step = parent;
        continue;
      }
      enter(child, Math.max(push[child], least(step, child)));
      step = child;
    }
  }

  /** The next child in the order of placing, or -1 after the last. */
  private int nextChild(int step) {
    int n = steps.count[step];
    while (next[step] < 2 * n) {
      int i = next[step]++;
      if (i == n) {
        under[step] = bottom[step] + (step == 0 ? 0 : Shapes.channel(arrangement.underCount[step]));
      }
      int child = steps.first[step] + i % n;
      if (arrangement.isBeside[child] == (i < n)) {
        return child;
      }
    }
    return Arrangement.NONE;
  }

  private void enter(int step, double at) {
    top[step] = at;
    bottom[step] = at + steps.headHeight[step];
  }

  private double least(int step, int child) {
    int above = arrangement.above[child];
    if (above != Arrangement.NONE) {
      return bottom[above] + Gaps.DOWN;
    }
    return arrangement.isBeside[child]
        ? top[step] + Shapes.besideDown(arrangement.behindFirst[step])
        : under[step];
  }
}
