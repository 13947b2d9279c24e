package hence.layout.compact;

/** The room that links take which are led around blocks beside each other, each in its own lane. */
final class Bundle {
  private static final double LANE = 8;

  /** What many lanes may take up together. */
  private static final double MOST = 112;

  /** So many lines beside each other the eye can still follow one by one. */
  static final int MOST_APART = 8;

  /** Between the blocks and the lane nearest to them. */
  static final double CLEAR = 7;

  /** Between the outermost lane and what is beyond. */
  private static final double OUTSIDE = 3;

  private Bundle() {}

  /** Between one lane and the next. */
  static double lane(int links) {
    return Math.min(LANE, MOST / Math.max(1, links));
  }

  static double room(int links) {
    return CLEAR + OUTSIDE + (links - 1) * lane(links);
  }
}
