package hence.layout;

/** What ways cost as they are drawn: how long they are, how often they bend, cross and overlap. */
final class Tally {
  /** Lines nearer than this look like one. */
  private static final double SAME = 0.6;

  private final Links links;
  private final double crossing;
  private final double[] left;
  private final double[] right;
  private final double[] top;
  private final double[] bottom;

  Tally(Links links, double crossing) {
    this.links = links;
    this.crossing = crossing;
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

  double cost(int link) {
    double[] way = links.way[link];
    double length = 0;
    for (int i = 0; i + 3 < way.length; i += 2) {
      length += Math.abs(way[i] - way[i + 2]) + Math.abs(way[i + 1] - way[i + 3]);
    }
    return length + Prices.BENDS * (way.length / 2 - 2) + crossing * crossings(link);
  }

  /** How often a link crosses others, or runs along them, which counts as much. */
  private int crossings(int link) {
    int found = 0;
    for (int other = 0; other < links.size; other++) {
      boolean near =
          left[other] <= right[link] + SAME
              && left[link] <= right[other] + SAME
              && top[other] <= bottom[link] + SAME
              && top[link] <= bottom[other] + SAME;
      if (near && other != link) {
        found += meetings(links.way[link], links.way[other]);
      }
    }
    return found;
  }

  private static int meetings(double[] one, double[] other) {
    int found = 0;
    for (int i = 0; i + 3 < one.length; i += 2) {
      double l = Math.min(one[i], one[i + 2]) - SAME;
      double r = Math.max(one[i], one[i + 2]) + SAME;
      double t = Math.min(one[i + 1], one[i + 3]) - SAME;
      double b = Math.max(one[i + 1], one[i + 3]) + SAME;
      for (int j = 0; j + 3 < other.length; j += 2) {
        boolean meets =
            Math.min(other[j], other[j + 2]) < r
                && Math.max(other[j], other[j + 2]) > l
                && Math.min(other[j + 1], other[j + 3]) < b
                && Math.max(other[j + 1], other[j + 3]) > t;
        found += meets ? 1 : 0;
      }
    }
    return found;
  }
}
