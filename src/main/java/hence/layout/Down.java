package hence.layout;

/**
 * How deep every step stands: below its target, below the steps above it in its column, and below
 * where it has been pushed to stand below a reason that shares one of its premises.
 */
final class Down {
  private final Steps steps;
  private final Shapes shapes;
  private final Arrangement arrangement;
  private final Shapes.Gap gap;
  final double[] top;

  /** How far down a step with all that hangs from it reaches. */
  private final double[] bottom;

  private final int[] next;

  Down(Steps steps, Shapes shapes, Arrangement arrangement, Shapes.Gap gap) {
    this.steps = steps;
    this.shapes = shapes;
    this.arrangement = arrangement;
    this.gap = gap;
    top = new double[steps.size];
    bottom = new double[steps.size];
    next = new int[steps.size];
  }

  /** Places all steps, none above where it is pushed to. */
  void place(double[] push) {
    java.util.Arrays.fill(next, 0);
    int step = 0;
    enter(0, 0);
    while (step >= 0) {
      if (next[step] == steps.count[step]) {
        int parent = steps.parent[step];
        if (parent >= 0) {
          bottom[parent] = Math.max(bottom[parent], bottom[step]);
        }
        step = parent;
        continue;
      }
      int child = steps.first[step] + next[step]++;
      enter(child, Math.max(push[child], least(step, child)));
      step = child;
    }
  }

  private void enter(int step, double at) {
    top[step] = at;
    bottom[step] = at + steps.headHeight[step];
  }

  private double least(int step, int child) {
    if (steps.slot[child] < 0 && step > 0) {
      return top[step] + steps.bracketHeight(step) + Gaps.UNDERCUT;
    }
    if (arrangement.place[child] > 0) {
      return bottom[child - 1] + gap.down();
    }
    return top[step] + steps.headHeight[step] + shapes.channel(step);
  }
}
