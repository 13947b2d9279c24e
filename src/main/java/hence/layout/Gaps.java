package hence.layout;

/** The distances of the tidy tree, in map units. */
final class Gaps {
  /** Between the bracket and the premises under it. */
  static final double PREMISE = 10;

  /** Between a target and the brackets of its reasons, when one level of arrows is enough. */
  static final double REASON = 40;

  /** Between a bracket and the bracket of an undercut against it. */
  static final double UNDERCUT = 28;

  /** Between neighbouring lanes of links. */
  static final double LANE = 7;

  /** What a link keeps from boxes that are not its own. */
  static final double CLEARANCE = 6;

  /** Room for the heads of arrows under their target: other links keep out of it. */
  static final double HEAD = 14;

  /** Between the lowest level piece of the arrows on a target and the brackets below it. */
  static final double RISER = 18;

  /** Between premises of one reason. */
  static final double CO_PREMISES = 14;

  /** Between reasons on one target. */
  static final double CO_REASONS = 26;

  /** Between parts of different subtrees. */
  static final double SUBTREES = 36;

  /** On both sides of a link that runs between subtrees. */
  static final double STEM = 16;

  /** The width that a link takes up between subtrees. */
  static final double STEM_WIDTH = 8;

  /** Between whole trees. */
  static final double TREES = 90;

  /** Under a box, before anything else may stand there. */
  static final double UNDER = 20;

  /** What the arrows of a crowded target may add between it and its reasons, at most. */
  private static final double MOST_ARROWS = 140;

  private Gaps() {}

  /** Between a target and the brackets of that many reasons. */
  static double toReasons(int reasons) {
    int levels = Math.max(1, (reasons + 1) / 2);
    return REASON + Math.min(MOST_ARROWS, (levels - 1) * LANE);
  }
}
