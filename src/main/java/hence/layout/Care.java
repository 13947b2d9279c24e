package hence.layout;

/**
 * How much thought each link outside the tree is worth: the more of them, the less.
 *
 * @param breadth how many portals to either side of a place are tried
 * @param steps after how many steps a search grows hasty
 * @param weight how much more what is ahead of a search weighs than what lies behind
 * @param passes how often all links are routed again, given all others
 */
record Care(int breadth, int steps, double weight, int passes) {
  static Care of(int links) {
    if (links <= 20) {
      return new Care(12, 20_000, 1, 6);
    }
    if (links <= 200) {
      return new Care(6, 6_000, 1, 3);
    }
    return new Care(1, 100, 1.5, 0);
  }
}
