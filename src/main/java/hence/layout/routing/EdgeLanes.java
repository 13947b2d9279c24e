package hence.layout.routing;

/**
 * Lanes of a link that uses a bypass: it has a level of its own there.
 *
 * @param inside tells the lanes in the map
 * @param bypass the cell of the bypass
 * @param depth of the link's level there
 */
record EdgeLanes(Lanes inside, int bypass, double depth) implements Lanes {
  @Override
  public double upright(Way way, Runs runs, int run) {
    return inside.upright(way, runs, run);
  }

  @Override
  public double level(int cell, Level level, double low, double high, double wish) {
    return cell == bypass ? depth : inside.level(cell, level, low, high, wish);
  }

  @Override
  public void pass(int cell, double x) {
    inside.pass(cell, x);
  }
}
