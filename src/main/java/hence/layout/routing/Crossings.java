package hence.layout.routing;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;
import java.util.BitSet;

/** How often links cross each other, or run along each other, as they are drawn. */
public final class Crossings {
  /** Where links that share a part merge beside it, they do not cross. */
  private static final double MERGING = 20;

  /** Lines nearer than this look like one. */
  private static final double SAME = 0.6;

  private final Plan plan;
  private final Links links;
  private final double[] left;
  private final double[] right;
  private final double[] top;
  private final double[] bottom;

  public Crossings(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
    left = new double[links.size];
    right = new double[links.size];
    top = new double[links.size];
    bottom = new double[links.size];
    for (int link = 0; link < links.size; link++) {
      measure(link);
    }
  }

  /** Takes note that a link has another way. */
  void measure(int link) {
    double[] way = links.way[link];
    left[link] = Double.POSITIVE_INFINITY;
    top[link] = Double.POSITIVE_INFINITY;
    right[link] = Double.NEGATIVE_INFINITY;
    bottom[link] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < way.length; i += 2) {
      left[link] = Math.min(left[link], way[i]);
      right[link] = Math.max(right[link], way[i]);
      top[link] = Math.min(top[link], way[i + 1]);
      bottom[link] = Math.max(bottom[link], way[i + 1]);
    }
  }

  /** How often a link meets others. */
  public int of(int link) {
    int found = 0;
    for (int other = 0; other < links.size; other++) {
      found += other == link ? 0 : between(link, other);
    }
    return found;
  }

  /** How often some links meet others, or each other. */
  public int of(int[] some) {
    BitSet counted = new BitSet(links.size);
    int found = 0;
    for (int link : some) {
      counted.set(link);
      for (int other = counted.nextClearBit(0); other < links.size; ) {
        found += between(link, other);
        other = counted.nextClearBit(other + 1);
      }
    }
    return found;
  }

  /** How often two links meet. */
  int between(int one, int other) {
    boolean areNear =
        left[other] <= right[one] + SAME
            && left[one] <= right[other] + SAME
            && top[other] <= bottom[one] + SAME
            && top[one] <= bottom[other] + SAME;
    return areNear ? meetings(one, other) : 0;
  }

  private int meetings(int link, int other) {
    double[] a = links.way[link];
    double[] b = links.way[other];
    int found = 0;
    for (int i = 0; i + 3 < a.length; i += 2) {
      double l = Math.min(a[i], a[i + 2]);
      double r = Math.max(a[i], a[i + 2]);
      double t = Math.min(a[i + 1], a[i + 3]);
      double m = Math.max(a[i + 1], a[i + 3]);
      for (int j = 0; j + 3 < b.length; j += 2) {
        double fromX = Math.max(l, Math.min(b[j], b[j + 2]));
        double toX = Math.min(r, Math.max(b[j], b[j + 2]));
        double fromY = Math.max(t, Math.min(b[j + 1], b[j + 3]));
        double toY = Math.min(m, Math.max(b[j + 1], b[j + 3]));
        boolean meet = fromX < toX + SAME && fromY < toY + SAME;
        if (meet && !isMerging(link, other, (fromX + toX) / 2, (fromY + toY) / 2)) {
          found++;
        }
      }
    }
    return found;
  }

  /** Whether a place is beside a part that both links lead to or from. */
  private boolean isMerging(int one, int other, double x, double y) {
    return isShared(links.from[one], other) && isBeside(links.from[one], x, y)
        || isShared(links.to[one], other) && isBeside(links.to[one], x, y);
  }

  private boolean isShared(int part, int link) {
    return links.from[link] == part || links.to[link] == part;
  }

  private boolean isBeside(int part, double x, double y) {
    return x >= plan.x[part] - MERGING
        && x <= plan.right(part) + MERGING
        && y >= plan.y[part] - MERGING
        && y <= plan.bottom(part) + MERGING;
  }
}
