package hence.layout;

/**
 * The links of reasons that hang below each other in a column run up at its left, each in a lane of
 * its own: that of the lowest reason is the leftmost, so that none crosses another.
 */
final class Trunk {
  /** Between lanes, so that arrow heads can be told apart. */
  private static final double LANE = 12;

  /** What many lanes may take up together. */
  private static final double MOST = 120;

  /** Between the first lane and what stands left of it. */
  private static final double INSET = 6;

  /** With more reasons than this in a column, lanes would be too close to be followed. */
  static final int MOST_LANES = 30;

  private Trunk() {}

  /** What the lanes of so many reasons take from the width of a column. */
  static double width(int reasons) {
    return reasons < 2 ? 0 : INSET + lane(reasons) * reasons;
  }

  /** The lane of a reason, from the left edge of its column. */
  static double lane(int place, int reasons) {
    return INSET + lane(reasons) * (reasons - 1 - place);
  }

  private static double lane(int reasons) {
    return Math.min(LANE, MOST / reasons);
  }
}
