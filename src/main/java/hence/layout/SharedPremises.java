package hence.layout;

/** Sees to it that a premise of several reasons stands below all: it hangs from the lowest. */
final class SharedPremises {
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
