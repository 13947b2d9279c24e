package hence.layout.compact;

import java.util.Arrays;

/**
 * Keeps what an earlier round has set: steps with much below them are set as there, though in other
 * shapes, so that most of the map stays about where it was; and whatever has not changed at all is
 * not worked out again.
 */
final class Former implements Guide {
  private final Steps before;
  private final Shapes shapes;
  private final Blocks blocks;
  private final Steps steps;

  /** Steps with fewer below them are set anew. */
  private final int free;

  /** The step of the earlier round with the same claims and children; or -1. */
  private final int[] twin;

  /** Whether all that hangs from a step is as it was, too. */
  private final boolean[] isSame;

  /** Whether a step's choice has been taken over. */
  private final boolean[] isKept;

  Former(Shapes shapes, Blocks blocks, Steps steps, int free) {
    this.before = shapes.steps;
    this.shapes = shapes;
    this.blocks = blocks;
    this.steps = steps;
    this.free = free;
    twin = new int[steps.size];
    isSame = new boolean[steps.size];
    isKept = new boolean[steps.size];
    for (int step = steps.size - 1; step >= 0; step--) {
      compare(step);
    }
  }

  /** Keeps what has not changed at all; everything else is set anew. */
  static Former alike(Shapes shapes, Steps steps) {
    return new Former(shapes, null, steps, Integer.MAX_VALUE);
  }

  private void compare(int step) {
    int old = step == 0 ? 0 : before.stepOf[steps.part(step)];
    if (!isTwin(step, old)) {
      twin[step] = -1;
      return;
    }
    twin[step] = old;
    isSame[step] = true;
    for (int i = 0; i < steps.count[step]; i++) {
      int child = steps.first[step] + i;
      boolean isAsLow = steps.drop(child) == before.drop(before.first[old] + i);
      isSame[step] = isSame[step] && isSame[child] && isAsLow;
    }
  }

  private boolean isTwin(int step, int old) {
    if (steps.reason[step] != before.reason[old]
        || steps.count[step] != before.count[old]
        || !Arrays.equals(steps.claims(step), before.claims(old))) {
      return false;
    }
    for (int i = 0; i < steps.count[step]; i++) {
      int child = steps.first[step] + i;
      int oldChild = before.first[old] + i;
      if (steps.part(child) != before.part(oldChild)
          || steps.slot[child] != before.slot[oldChild]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Choice choice(int step, Shapes now) {
    int old = twin[step];
    boolean isFree = now.below[step] < free;
    if (old < 0) {
      return null;
    }
    Choice own = shapes.choice[old];
    if (isSame[step] && isFree == own instanceof Anew && areKept(step)) {
      isKept[step] = true;
      return own.of(steps, step);
    }
    if (isFree) {
      return null;
    }
    Slice.move(blocks.set[old], steps.first[step] - before.first[old]);
    return new Reshaped(blocks.set[old], step, now);
  }

  private boolean areKept(int step) {
    for (int child = steps.first[step]; child <= steps.last(step); child++) {
      if (steps.count[child] > 0 && !isKept[child]) {
        return false;
      }
    }
    return true;
  }
}
