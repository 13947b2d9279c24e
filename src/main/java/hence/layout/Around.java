package hence.layout;

/** The shapes that a step takes with what stands under its claims and beside them. */
final class Around {
  private final Steps steps;
  private final Curve run = new Curve();
  private final Curve spare = new Curve();

  Around(Steps steps) {
    this.steps = steps;
  }

  /** Between the claims of a step and what stands under them. */
  static double channel(int links) {
    return links == 0 ? 0 : Gaps.CHANNEL + Gaps.levels(links);
  }

  /** Between the claims of a step and what stands beside them. */
  static double zone(int step, int links) {
    return step == 0 || links == 0 ? 0 : Gaps.ZONE + Math.min(40, (links - 1) * 4);
  }

  /**
   * Adds the shapes of a step to a curve: each is made of one of what is beside and, as the second
   * piece, one of what is under.
   *
   * @param under null if nothing stands there, like {@code beside}
   * @param isApart whether what is beside reaches down beside what is under
   * @param how the shapes are remembered
   */
  void add(Curve to, int step, Part under, Part beside, boolean isApart, int how) {
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    double down = under == null ? 0 : high + channel(under.links);
    double aside = beside == null ? 0 : wide + zone(step, beside.links);
    run.clear();
    if (beside == null) {
      column(under.shapes.grown(0, down, wide, 0), how);
    } else if (under == null) {
      row(beside.shapes.grown(aside, 0, 0, high), how);
    } else if (isApart) {
      run.row(under.shapes.grown(0, down, wide, 0), beside.shapes, aside - wide, 0, how);
      run.swapPieces();
    } else {
      run.stack(beside.shapes.grown(aside, 0, 0, high), under.shapes, down - high, 0, how);
    }
    to.merge(run, spare);
  }

  private void column(Curve under, int how) {
    for (int u = 0; u < under.size; u++) {
      run.append(under.width[u], under.height[u], how, 0, u);
    }
  }

  private void row(Curve beside, int how) {
    for (int b = 0; b < beside.size; b++) {
      run.append(beside.width[b], beside.height[b], how, b, 0);
    }
  }

  /**
   * What stands under a step's claims or beside them.
   *
   * @param shapes that it may take
   * @param links that come out of it
   */
  record Part(Curve shapes, int links) {
    /** The part that a run is; null for none. */
    static Part of(Slice run, Curve[] ofSteps, Steps steps, int most) {
      return run == null ? null : new Part(run.shapes(steps, ofSteps, most), run.links);
    }
  }
}
