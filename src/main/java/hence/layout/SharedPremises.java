package hence.layout;

/** Sees to it that a premise of several reasons stands below all: it hangs from the lowest. */
final class SharedPremises {
  final int[] moves; final double[] drop; int sunk; static final int MOVES = Integer.getInteger("moves",3); static final int MOSTSINK = Integer.getInteger("mostsink",1000);
  int moved; int most = 1<<20;
  private final PartTable parts;
  private final Depths depths;

  SharedPremises(PartTable parts, Depths depths) {
    this.parts = parts;
    this.depths = depths; moves = new int[parts.size]; drop = new double[parts.size];
  }

  /** Hangs premises that stand too high from the lowest of their reasons; tells whether any was. */
  boolean rehang(Steps steps, Blocks blocks) {
    int[] stepOf = stepOf(steps);
    boolean changed = false;moved=0;
    for (int r = parts.claims; r < parts.size; r++) {
      for (int premise : parts.premises(r)) {
        if (isShared(premise, r)) {
          int home = depths.hangsFrom[premise];
          double v = blocks.y[stepOf[r]] - blocks.y[stepOf[home]];
          if (v > 0) {
            changed = true;
            moved++;
            int n = ++moves[premise];
            if (n < MOVES || n % 6 == 0 || v > MOSTSINK) {
              depths.hangsFrom[premise] = r;
              drop[home] = 0;
            } else {
              sunk++;
              drop[home] += v + 2;
            }
          }
        }
      }
    }
    return changed;
  }

  /** Whether a premise that hangs from another reason should stand below this one too. */
  private boolean isShared(int premise, int reason) {
    return depths.hangsFrom[premise] != Depths.NONE
        && depths.hangsFrom[premise] != reason
        && depths.holds(reason, premise);
  }

  private int[] stepOf(Steps steps) {
    int[] stepOf = new int[parts.size];
    for (int step = 1; step < steps.size; step++) {
      if (steps.reason[step] >= 0) {
        stepOf[steps.reason[step]] = step;
      }
      for (int slot = 0; slot < steps.claimCount(step); slot++) {
        stepOf[steps.claim(step, slot)] = step;
      }
    }
    return stepOf;
  }
}
