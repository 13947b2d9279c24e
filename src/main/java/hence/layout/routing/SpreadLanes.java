package hence.layout.routing;

import hence.layout.parts.Frame;

/**
 * Lanes for links of which there are too many to look at each other: the number of a link tells its
 * place in the room there is, so that links of different numbers run apart.
 */
record SpreadLanes(int link) implements Lanes {
  /** The multiples of the golden ratio fall as far from each other as can be. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /** How far from where the search would go. */
  private static final double REACH = 60;

  @Override
  public double upright(Way way, Runs runs, int run) {
    return place(runs.low[run], runs.high[run], runs.wish[run]);
  }

  @Override
  public double level(int cell, Level level, double low, double high, double wish) {
    return place(low, high, wish);
  }

  @Override
  public void pass(int cell, double x) {}

  private double place(double low, double high, double wish) {
    double near = Math.clamp(wish, low, high);
    double from = Math.max(low, near - REACH);
    double to = Math.min(high, near + REACH);
    double share = link * GOLDEN;
    return Frame.round(from + (to - from) * (share - Math.floor(share)));
  }
}
