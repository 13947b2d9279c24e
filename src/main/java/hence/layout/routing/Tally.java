package hence.layout.routing;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;

/** What ways cost as they are drawn: how long they are, how often they bend, cross and overlap. */
final class Tally {
  private final Links links;
  private final Crossings crossings;
  private final double crossing;

  Tally(Plan plan, Links links, double crossing) {
    this.links = links;
    this.crossing = crossing;
    crossings = new Crossings(plan, links);
  }

  /** Takes note that a link has another way. */
  void measure(int link) {
    crossings.measure(link);
  }

  boolean doCross(int one, int other) {
    return crossings.between(one, other) > 0;
  }

  double cost(int link) {
    double[] way = links.way[link];
    double length = 0;
    for (int i = 0; i + 3 < way.length; i += 2) {
      length += Math.abs(way[i] - way[i + 2]) + Math.abs(way[i + 1] - way[i + 3]);
    }
    return length + Prices.BENDS * (way.length / 2 - 2) + crossing * crossings.of(link);
  }
}
