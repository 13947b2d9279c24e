package hence.layout.parts;

/** The distances of the tidy tree, in map units. */
public final class Gaps {
  /** Between the bracket and the premises under it. */
  public static final double PREMISE = 10;

  /** Between a target and the brackets of its reasons, when one level of arrows is enough. */
  static final double REASON = 40;

  /** Between a bracket and the bracket of an undercut against it. */
  static final double UNDERCUT = 28;

  /** Between neighbouring lanes of links. */
  public static final double LANE = 7;

  /** What a link keeps from boxes that are not its own. */
  public static final double CLEARANCE = 6;

  /** Room for the heads of arrows under their target: other links keep out of it. */
  public static final double HEAD = 14;

  /** Between the lowest level piece of the arrows on a target and the brackets below it. */
  public static final double RISER = 18;

  /** Between premises of one reason. */
  public static final double CO_PREMISES = 14;

  /** Between reasons on one target. */
  public static final double CO_REASONS = 26;

  /** Between parts of different subtrees. */
  public static final double SUBTREES = 36;

  /** On both sides of a link that runs between subtrees. */
  public static final double STEM = 16;

  /** The width that a link takes up between subtrees. */
  public static final double STEM_WIDTH = 8;

  /** Between whole trees. */
  public static final double TREES = 90;

  /** Under a box, before anything else may stand there. */
  public static final double UNDER = 20;

  /** What the arrows of a crowded target may add between it and its reasons, at most. */
  private static final double MOST_ARROWS = 140;

  /** Between blocks side by side in a compact map. */
  public static final double ACROSS = 18;

  /** Between blocks below each other in a compact map. */
  public static final double DOWN = 18;

  /** Between claims and the columns under them, when one level of arrows is enough. */
  public static final double CHANNEL = 26;

  /** Between the lowest level piece of the arrows and the columns under it, in a compact map. */
  public static final double SHORT_RISER = 14;

  /** Between claims and the columns beside them, without the lanes of the links. */
  public static final double ZONE = 24;

  private Gaps() {}

  /** What so many levels of links take, at most as much as the arrows of a crowded target. */
  public static double levels(int levels) {
    return Math.min(MOST_ARROWS, (levels - 1) * LANE);
  }

  /** How far one of so many levels is from the first of them. */
  static double level(int which, int levels) {
    return levels < 2 ? 0 : levels(levels) * which / (levels - 1);
  }

  /** Between a target and the brackets of that many reasons. */
  static double toReasons(int reasons) {
    int levels = Math.max(1, (reasons + 1) / 2);
    return REASON + Math.min(MOST_ARROWS, (levels - 1) * LANE);
  }
}
