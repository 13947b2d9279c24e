package hence.layout.routing;

/** What ways cost where other links run, in map units of length: crossings count, and crowds. */
final class Fares implements Prices {
  /** What it is worth to keep out of a cell that is full, for each link too many. */
  private static final double CROWD = 600;

  /** The height that a lane needs at least. */
  private static final double ROOM = 3;

  /** A portal where lanes may be short. */
  private static final double NARROW = 40;

  /** What it is worth not to squeeze through a portal that is full. */
  private static final double SQUEEZE = 100;

  /**
   * Behind a portal that links run through, what is cheapest to reach depends on which of them lie
   * between; more are told apart by hardly any map.
   */
  private static final int SECTIONS = 8;

  private final Cells cells;
  private final Traffic traffic;

  /** What it is worth to cross one link less. */
  private final double crossing;

  Fares(Cells cells, Traffic traffic, double crossing) {
    this.cells = cells;
    this.traffic = traffic;
    this.crossing = crossing;
  }

  @Override
  public double sideways(int cell, double from, double to, boolean besideBox) {
    double distance = Math.abs(to - from);
    if (distance == 0) {
      return 0;
    }
    double lanes = (cells.bottom[cell] - cells.top[cell]) / ROOM - 1;
    double crowd = Math.max(0, traffic.levels(cell).around(from, to) - lanes);
    return distance
        + (besideBox ? 0 : BENDS)
        + crossing * traffic.between(cell, from, to)
        + CROWD * crowd;
  }

  @Override
  public double crossings(int cell, double from, double to) {
    return crossing * traffic.between(cell, from, to);
  }

  @Override
  public double passing(int cell, int portal, double at) {
    double cost = crossing * (cells.lines[portal] + traffic.levels(cell).at(at));
    double room = cells.high[portal] - cells.low[portal];
    if (room < NARROW) {
      int taken = traffic.between(cell, cells.low[portal] - ROOM, cells.high[portal] + ROOM);
      cost += taken > room / ROOM / 2 ? SQUEEZE : 0;
    }
    return cost;
  }

  @Override
  public int sections() {
    return SECTIONS;
  }

  @Override
  public int section(int cell, int portal, double at) {
    return Math.min(SECTIONS - 1, traffic.between(cell, cells.low[portal], at));
  }
}
