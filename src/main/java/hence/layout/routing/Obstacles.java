package hence.layout.routing;

import hence.layout.parts.Gaps;
import hence.layout.parts.Links;
import hence.layout.parts.Plan;
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

  double topmost = Double.POSITIVE_INFINITY;
  double lowest = Double.NEGATIVE_INFINITY;
  int lines;
  final double[] lineLeft;
  final double[] lineRight;
  final double[] lineY;

  /** The boxes alone. */
  static Obstacles of(Plan plan, Hulls hulls) {
    return new Obstacles(plan, hulls, new double[0][]);
  }

  /** The boxes, and the links of the tree. */
  static Obstacles of(Plan plan, Hulls hulls, Links links) {
    return new Obstacles(plan, hulls, links.way);
  }

  private Obstacles(Plan plan, Hulls hulls, double[][] ways) {
    int parts = plan.parts.size;
    long[] order = new long[parts];
    int n = 0;
    double rightmost = 0;
    for (int p = 0; p < parts; p++) {
      if (!hulls.isCovered(p)) {
        order[n++] = key(hulls.left[p], p);
      }
      rightmost = Math.max(rightmost, plan.right(p));
    }
    Arrays.sort(order, 0, n);
    size = n + 2;
    left = new double[size];
    right = new double[size];
    top = new double[size];
    bottom = new double[size];
    for (int i = 0; i < n; i++) {
      put(plan, hulls, (int) order[i] & 0xffffff, i + 1);
    }
    right[0] = left[1] - WALL;
    left[0] = right[0] - 1;
    left[size - 1] = rightmost + WALL;
    right[size - 1] = left[size - 1] + 1;
    int most = 0;
    for (double[] way : ways) {
      most += way == null ? 0 : way.length / 2;
    }
    lineLeft = new double[most];
    lineRight = new double[most];
    lineY = new double[most];
    for (double[] way : ways) {
      if (way != null) {
        putLines(way);
      }
    }
    sortLines();
  }

  /** From the left. */
  private void sortLines() {
    long[] order = new long[lines];
    for (int i = 0; i < lines; i++) {
      order[i] = key(lineLeft[i], i);
    }
    Arrays.sort(order);
    double[] l = lineLeft.clone();
    double[] r = lineRight.clone();
    double[] y = lineY.clone();
    for (int i = 0; i < lines; i++) {
      int from = (int) order[i] & 0xffffff;
      lineLeft[i] = l[from];
      lineRight[i] = r[from];
      lineY[i] = y[from];
    }
  }

  private static long key(double x, int which) {
    return Math.round(x * 100) << 24 | which;
  }

  private void put(Plan plan, Hulls hulls, int part, int at) {
    left[at] = hulls.left[part] - (hulls.isFirst(part) ? Gaps.CLEARANCE : 0);
    right[at] = hulls.right[part] + (hulls.isLast(part) ? Gaps.CLEARANCE : 0);
    top[at] = hulls.top[part] - Gaps.CLEARANCE;
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

  private void putLines(double[] way) {
    for (int i = 0; i + 3 < way.length; i += 2) {
      if (way[i] != way[i + 2]) {
        // A piece that comes out of a box is free from the box's clearance on.
        boolean atStart = i == 0;
        boolean atEnd = i + 4 == way.length;
        double from = way[i] + (atStart ? Math.copySign(Gaps.CLEARANCE, way[i + 2] - way[i]) : 0);
        double to = way[i + 2] + (atEnd ? Math.copySign(Gaps.CLEARANCE, way[i] - way[i + 2]) : 0);
        if (Math.abs(to - from) > Cells.LEAST && from < to == way[i] < way[i + 2]) {
          lineLeft[lines] = Math.min(from, to);
          lineRight[lines] = Math.max(from, to);
          lineY[lines++] = way[i + 1];
        }
      }
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
