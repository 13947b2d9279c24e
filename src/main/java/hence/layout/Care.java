package hence.layout;

/**
 * How much thought links outside the tree are worth: the more of them, the less.
 *
 * @param breadth how many portals to either side of a place are tried
 * @param weight how much more what is ahead of a search weighs than what lies behind
 * @param crossing what it is worth to cross one link less, in map units of length
 * @param passes how often each link is routed again, given all others
 */
record Care(int breadth, double weight, double crossing, int passes) {
  /** For links that do not look at each other. */
  static final Care HASTY = new Care(1, 3, 0, 0);

  /** For links of small maps whose crossings are counted to find the best of several layouts. */
  static final Care THOROUGH = new Care(3, 1, 1_000, 1);

  /** Maps wider than this by their height, where the straight way crosses much more than others. */
  private static final double FLAT = 6;

  /** So few links that each may look for its way three times. */
  private static final int FEW = 20;

  private static final int SOME = 60;

  static Care of(int links, double aspect) {
    if (links <= FEW) {
      return new Care(3, 1, 400, 3);
    }
    boolean flat = aspect > FLAT;
    if (links <= SOME) {
      return new Care(1, flat ? 1.2 : 1.5, 150, 0);
    }
    return new Care(1, flat ? 1.5 : 2.5, 150, 0);
  }
}
