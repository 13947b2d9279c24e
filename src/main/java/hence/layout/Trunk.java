package hence.layout;

/**
 * The links of steps that stand below each other in a column run up beside it, each in a lane of its
 * own: left of it those that bear on the claim of the topmost, right of it the others. The lanes of
 * lower steps are further out, so that no link crosses another.
 */
final class Trunk {
  /** Between lanes, so that arrow heads can be told apart. */
  private static final double LANE = 11;

  /** What many lanes may take up together. */
  private static final double MOST = 110;

  /** Between the outer lane and what stands beyond it. */
  private static final double INSET = 4;

  /** With more steps than this in a column, lanes would be too close to be followed. */
  static final int MOST_LANES = 30;

  private Trunk() {}

  /** What so many lanes take from the width of a column. */
  static double width(int lanes) {
    return lanes == 0 ? 0 : INSET + lane(lanes) * lanes;
  }

  /** How far a lane is from the blocks of its column; 0 is the innermost. */
  static double out(int lane, int lanes) {
    return lane(lanes) * (lane + 1);
  }

  private static double lane(int lanes) {
    return Math.min(LANE, MOST / lanes);
  }
}
