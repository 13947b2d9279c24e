package hence.layout;

import java.util.Arrays;

/**
 * What stands in the way of links: boxes grown by the clearance, sorted by their left edge, between
 * two endless walls; and the level links of the tree, which can be crossed.
 */
final class Obstacles {
  private static final double WALL = 400;

  final int size;
  final double[] left;
  final double[] right;
  final double[] top;
  final double[] bottom;

  /** The rank of each part among the obstacles. */
  final int[] rank;

  double topmost = Double.POSITIVE_INFINITY;
  double lowest = Double.NEGATIVE_INFINITY;
  final int lines;
  final double[] lineLeft;
  final double[] lineRight;
  final double[] lineY;

  Obstacles(Plan plan, Links links) {
    int parts = plan.parts.size;
    size = parts + 2;
    left = new double[size];
    right = new double[size];
    top = new double[size];
    bottom = new double[size];
    rank = new int[parts];
    long[] order = new long[parts];
    for (int p = 0; p < parts; p++) {
      order[p] = key(plan.x[p], p);
    }
    Arrays.sort(order);
    for (int i = 0; i < parts; i++) {
      put(plan, (int) order[i] & 0xffffff, i + 1);
    }
    double rightmost = 0;
    for (int p = 0; p < parts; p++) {
      rightmost = Math.max(rightmost, plan.right(p));
    }
    right[0] = left[1] - WALL;
    left[0] = right[0] - 1;
    left[size - 1] = rightmost + WALL;
    right[size - 1] = left[size - 1] + 1;
    long[] found = levelLinks(links);
    lines = found.length;
    lineLeft = new double[lines];
    lineRight = new double[lines];
    lineY = new double[lines];
    for (int i = 0; i < lines; i++) {
      putLine(plan, links, (int) found[i] & 0xffffff, i);
    }
  }

  private static long key(double x, int which) {
    return Math.round(x * 100) << 24 | which;
  }

  private void put(Plan plan, int part, int at) {
    rank[part] = at;
    left[at] = plan.x[part] - Gaps.CLEARANCE;
    right[at] = plan.right(part) + Gaps.CLEARANCE;
    top[at] = plan.y[part] - Gaps.CLEARANCE;
    bottom[at] = plan.bottom(part) + under(plan, part);
    topmost = Math.min(topmost, top[at]);
    lowest = Math.max(lowest, bottom[at]);
  }

  /** How far below a part other links must keep. */
  private static double under(Plan plan, int part) {
    if (!plan.parts.isClaim(part)) {
      // A bracket and the premises right below it touch: no link runs between them.
      return Gaps.PREMISE - Gaps.CLEARANCE;
    }
    return plan.parts.reasonCount(part) > 0 ? Gaps.HEAD : Gaps.CLEARANCE;
  }

  /** The links of the tree with a level piece, from the left. */
  private static long[] levelLinks(Links links) {
    long[] found = new long[links.reasons];
    int n = 0;
    for (int r = 0; r < links.reasons; r++) {
      double[] way = links.way[r];
      if (way != null && way.length > 4) {
        found[n++] = key(Math.min(way[0], way[4]), r);
      }
    }
    found = Arrays.copyOf(found, n);
    Arrays.sort(found);
    return found;
  }

  private void putLine(Plan plan, Links links, int link, int at) {
    double[] way = links.way[link];
    lineLeft[at] = Math.min(way[2], way[4]);
    lineRight[at] = Math.max(way[2], way[4]);
    lineY[at] = way[3];
    if (!plan.parts.isClaim(links.to[link])) {
      lineLeft[at] += Gaps.CLEARANCE;
    }
  }

  /** The last obstacle that begins at or left of a place. */
  int rankAt(double x) {
    int lo = 0;
    int hi = size - 1;
    while (lo < hi) {
      int mid = (lo + hi + 1) >>> 1;
      if (left[mid] <= x) {
        lo = mid;
      } else {
        hi = mid - 1;
      }
    }
    return lo;
  }
}
