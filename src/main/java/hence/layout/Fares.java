package hence.layout;

/** What ways cost where other links run, in map units of length: crossings count, and crowds. */
final class Fares implements Prices {
  /** What it is worth to keep out of a cell that is full, for each link too many. */
  private static final double CROWD = 300;

  /** The height that a lane needs at least. */
  private static final double ROOM = 3;

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
    return crossing * (cells.lines[portal] + traffic.levels(cell).at(at));
  }
}
