package hence.layout.routing;

/**
 * How much thought links outside the tree are worth: the more of them, the less.
 *
 * @param breadth how many portals to either side of a place are tried
 * @param weight how much more what is ahead of a search weighs than what lies behind
 * @param crossing what it is worth to cross one link less, in map units of length
 * @param passes how often each link is routed again, given all others
 * @param pairs whether two that cross each other are routed both again
 */
record Care(int breadth, double weight, double crossing, int passes, boolean pairs) {
  /** For links that do not look at each other. */
  static final Care HASTY = new Care(1, 3, 0, 0, false);

  /** Maps wider than this by their height, where the straight way crosses much more than others. */
  private static final double FLAT = 6;

  /** So few links that each pair of them may be routed again. */
  private static final int FEWEST = 10;

  /** So few links that each may look for its way three times. */
  private static final int FEW = 20;

  /** More than these take too long to be routed in several layouts of a map. */
  private static final int MOST_THOROUGH = 40;

  private static final int SOME = 60;

  /** For links of small maps whose crossings are counted to find the best of several layouts. */
  static Care thorough(int links, double aspect) {
    return links > MOST_THOROUGH ? of(links, aspect) : new Care(3, 1, 1_000, 1, links <= FEWEST);
  }

  static Care of(int links, double aspect) {
    if (links <= FEW) {
      return new Care(3, 1, 400, 3, false);
    }
    boolean flat = aspect > FLAT;
    if (links <= SOME) {
      return new Care(1, flat ? 1.3 : 1.5, 150, 0, false);
    }
    return new Care(1, flat ? 1.5 : 2.5, 150, 0, false);
  }
}
