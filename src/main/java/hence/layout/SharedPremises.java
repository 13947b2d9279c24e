package hence.layout;

/**
 * Sees to it that a premise of several reasons stands below all of them: it hangs from the lowest,
 * and where that is not enough its step is let down.
 */
final class SharedPremises {
  /** How often steps are let down before what is still too high stays so. */
  private static final int MOST_ROUNDS = 16;

  private final PartTable parts;
  private final Depths depths;

  SharedPremises(PartTable parts, Depths depths) {
    this.parts = parts;
    this.depths = depths;
  }

  /** Hangs premises that stand too high from the lowest of their reasons; tells whether any was. */
  boolean rehang(Steps steps, Blocks blocks) {
    int[] stepOf = stepOf(steps);
    boolean changed = false;
    for (int r = parts.claims; r < parts.size; r++) {
      for (int premise : parts.premises(r)) {
        if (isShared(premise, r)
            && blocks.y[stepOf[r]] > blocks.y[stepOf[depths.hangsFrom[premise]]]) {
          depths.hangsFrom[premise] = r;
          changed = true;
        }
      }
    }
    return changed;
  }

  /** Lets steps down until every premise is below all of its reasons, as far as that can be. */
  void letDown(Steps steps, Blocks blocks) {
    int[] stepOf = stepOf(steps);
    double[] before = new double[steps.size];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean changed = false;
      for (int r = parts.claims; r < parts.size; r++) {
        for (int premise : parts.premises(r)) {
          if (isShared(premise, r)) {
            int step = stepOf[premise];
            double lack = blocks.y[stepOf[r]] - blocks.y[step];
            if (lack > before[step]) {
              before[step] = lack;
              changed = true;
            }
          }
        }
      }
      if (!changed) {
        return;
      }
      for (int step = 0; step < steps.size; step++) {
        blocks.drop[step] += before[step];
        before[step] = 0;
      }
      blocks.arrange();
    }
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
