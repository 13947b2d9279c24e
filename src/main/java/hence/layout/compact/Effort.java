package hence.layout.compact;

/**
 * How much is tried for a map that is set into rows and columns: the smaller it is, the more time
 * there is for each of its claims.
 *
 * @param pages for how many narrower pages all is set as well, and for as many wider ones
 * @param isRoomyTried whether all is tried uncompacted as well
 * @param tries how often all is set anew for the wanted page
 * @param rounds of each try in which the map may still take other shapes
 * @param runs so many siblings, or chunks of siblings, are cut wherever they can be
 * @param shapes how many more shapes are kept of a step with twice as much below it
 */
record Effort(int pages, boolean isRoomyTried, int tries, int rounds, int runs, int shapes) {
  private static final Effort LEAST = new Effort(0, false, 1, 4, 8, 8);

  static Effort of(int claims) {
    if (claims > 5_000) {
      return LEAST;
    }
    int tries = claims > 1_000 ? 2 : claims > 600 ? 5 : claims > 300 ? 3 : 6;
    return new Effort(claims > 300 ? 0 : 5, claims <= 100, tries, 24, 14, 16);
  }
}
