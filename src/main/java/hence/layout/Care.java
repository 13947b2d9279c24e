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

  private static final Care FEW = new Care(3, 1, Double.parseDouble(System.getProperty("cr","300")), Integer.getInteger("pa",3));
  private static final Care SOME = new Care(1, 1.2, 150, 1);
  private static final Care MANY = new Care(1, Double.parseDouble(System.getProperty("w","1.5")), 150, Integer.getInteger("pm",1));

  static Care of(int links) {
    return links <= 20 ? FEW : links <= Integer.getInteger("some",10) ? SOME : MANY;
  }
}
