package hence.layout.compact;

import hence.layout.parts.Depths;
import hence.layout.parts.PartTable;

/**
 * Sees to it that a premise of several reasons stands below all: it hangs from the lowest, or is
 * lowered if hanging it from one makes the other the lower one, over and over.
 */
final class SharedPremises {
  /** So often a premise is hung from another reason before it is lowered. */
  private static final int MOVES = 2;

  /** So often it is lowered before it is hung from another reason again. */
  private static final int DROPS = 3;

  /** The share of the map's height by which a premise is lowered at once, at most. */
  private static final double FARTHEST = 0.1;

  private static final double BELOW = 2;

  private final PartTable parts;
  private final Depths depths;

  /** By how much each reason is lowered with all that hangs from it. */
  final double[] drop;

  private final int[] moves;

  SharedPremises(PartTable parts, Depths depths, double[] drop) {
    this.parts = parts;
    this.depths = depths;
    this.drop = drop;
    moves = new int[parts.size];
  }

  /** Hangs premises that stand too high from another reason or lowers them; tells how many. */
  int rehang(Steps steps, Blocks blocks) {
    int count = 0;
    for (int r = parts.claims; r < parts.size; r++) {
      for (int premise : parts.premises(r)) {
        if (isShared(premise, r)) {
          int home = depths.hangsFrom[premise];
          double over = blocks.y[steps.stepOf[r]] - blocks.y[steps.stepOf[home]];
          if (over > 0) {
            mend(premise, home, r, over, blocks.height[0]);
            count++;
          }
        }
      }
    }
    return count;
  }

  private void mend(int premise, int home, int lower, double over, double height) {
    int tried = moves[premise]++ % (MOVES + DROPS);
    if (tried < MOVES || over > FARTHEST * height) {
      depths.hangsFrom[premise] = lower;
      drop[home] = 0;
    } else {
      drop[home] += over + BELOW;
    }
  }

  /** Whether a premise that hangs from another reason should stand below this one too. */
  private boolean isShared(int premise, int reason) {
    return depths.hangsFrom[premise] != Depths.NONE
        && depths.hangsFrom[premise] != reason
        && depths.holds(reason, premise);
  }
}
