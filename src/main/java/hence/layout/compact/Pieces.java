package hence.layout.compact;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;

/** The level pieces of the links of reasons that are routed. */
final class Pieces {
  private final Plan plan;
  private final Links links;
  private final int[] link;

  /** Where the y of the first of its two points stands in the link's way. */
  private final int[] at;

  final int size;

  Pieces(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
    link = new int[count()];
    at = new int[link.length];
    int n = 0;
    for (int r = 0; r < links.reasons; r++) {
      double[] way = links.way[r];
      for (int i = 1; way != null && i + 2 < way.length; i += 2) {
        if (way[i] == way[i + 2]) {
          link[n] = r;
          at[n++] = i;
        }
      }
    }
    size = n;
  }

  private int count() {
    int points = 0;
    for (int r = 0; r < links.reasons; r++) {
      points += links.way[r] == null ? 0 : links.way[r].length / 2;
    }
    return points;
  }

  int link(int piece) {
    return link[piece];
  }

  private double[] way(int piece) {
    return links.way[link[piece]];
  }

  double y(int piece) {
    return way(piece)[at[piece]];
  }

  double left(int piece) {
    return Math.min(way(piece)[at[piece] - 1], way(piece)[at[piece] + 1]);
  }

  double right(int piece) {
    return Math.max(way(piece)[at[piece] - 1], way(piece)[at[piece] + 1]);
  }

  /** Whether it is the first of its link. */
  boolean isFirst(int piece) {
    return at[piece] == 1;
  }

  boolean isLast(int piece) {
    return at[piece] + 3 == way(piece).length;
  }

  void move(int piece, double y) {
    way(piece)[at[piece]] = y;
    way(piece)[at[piece] + 2] = y;
  }

  /** Lets links that leave their bracket or reach their target up and down end there again. */
  void moveEnds() {
    for (int r = 0; r < links.reasons; r++) {
      double[] way = links.way[r];
      if (way != null && way[0] == way[2]) {
        way[1] = plan.y[links.from[r]];
      }
      if (way != null && way[way.length - 4] == way[way.length - 2]) {
        way[way.length - 1] = plan.bottom(links.to[r]);
      }
    }
  }
}
