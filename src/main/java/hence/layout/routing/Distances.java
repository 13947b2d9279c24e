package hence.layout.routing;

/** What ways cost whatever they cross: their length and their bends. */
final class Distances implements Prices {
  @Override
  public double sideways(int cell, double from, double to, boolean besideBox) {
    return from == to ? 0 : Math.abs(to - from) + (besideBox ? 0 : BENDS);
  }

  @Override
  public double crossings(int cell, double from, double to) {
    return 0;
  }

  @Override
  public double passing(int cell, int portal, double at) {
    return 0;
  }

  @Override
  public int sections() {
    return 1;
  }

  @Override
  public int section(int cell, int portal, double at) {
    return 0;
  }
}
