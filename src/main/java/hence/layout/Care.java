package hence.layout;

/**
 * How much thought a search takes.
 *
 * @param breadth how many portals to either side of a place are tried
 * @param steps after how many steps it grows hasty
 * @param haste how much more what is ahead weighs then than what lies behind
 */
record Care(int breadth, int steps, double haste) {}
