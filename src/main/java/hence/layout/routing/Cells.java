package hence.layout.routing;

import java.util.Arrays;

/**
 * The free space of a plan as rectangles: each reaches sideways from box to box, and down until a
 * box or a level link begins or ends there. Portals join a cell to those right above it.
 */
final class Cells {
  /** Gaps narrower than this are none. */
  static final double LEAST = 0.1;

  private static final double INSET = 3;

  /** What lies on an edge is inside. */
  private static final double SLACK = 0.02;

  int size;
  double[] left = new double[64];
  double[] right = new double[64];
  double[] top = new double[64];
  double[] bottom = new double[64];

  /** The portals up of cell c are {@code firstUp[c]} to {@code firstUp[c + 1] - 1}. */
  int[] firstUp = new int[65];

  int portals;
  int[] upper = new int[64];
  int[] lower = new int[64];
  double[] low = new double[64];
  double[] high = new double[64];

  /** How many level links of the tree one crosses on the way through a portal. */
  int[] lines = new int[64];

  /**
   * The portals down of cell c are {@code down[firstDown[c]]} to the next cell's, from the left.
   */
  int[] firstDown;

  int[] down;

  int open(double l, double r, double t) {
    if (size == left.length) {
      left = Arrays.copyOf(left, size * 2);
      right = Arrays.copyOf(right, size * 2);
      top = Arrays.copyOf(top, size * 2);
      bottom = Arrays.copyOf(bottom, size * 2);
      firstUp = Arrays.copyOf(firstUp, size * 2 + 1);
    }
    left[size] = l;
    right[size] = r;
    top[size] = t;
    firstUp[size] = portals;
    firstUp[size + 1] = portals;
    return size++;
  }

  /** Joins the newest cell to one above it. */
  void join(int above, double lo, double hi, int crossed) {
    if (portals == upper.length) {
      upper = Arrays.copyOf(upper, portals * 2);
      lower = Arrays.copyOf(lower, portals * 2);
      low = Arrays.copyOf(low, portals * 2);
      high = Arrays.copyOf(high, portals * 2);
      lines = Arrays.copyOf(lines, portals * 2);
    }
    int cell = size - 1;
    upper[portals] = above;
    lower[portals] = cell;
    low[portals] = lo;
    high[portals] = hi;
    lines[portals] = crossed;
    firstUp[cell + 1] = ++portals;
  }

  /** Sorts the portals down of every cell; cells are opened from the top, so their order holds. */
  void finish() {
    firstDown = new int[size + 1];
    for (int p = 0; p < portals; p++) {
      firstDown[upper[p] + 1]++;
    }
    for (int c = 0; c < size; c++) {
      firstDown[c + 1] += firstDown[c];
    }
    down = new int[portals];
    int[] next = firstDown.clone();
    for (int p = 0; p < portals; p++) {
      down[next[upper[p]]++] = p;
    }
  }

  /** How far lanes keep from the ends of a portal, where what is beside it may begin. */
  double inset(int portal) {
    return Math.min(INSET, (high[portal] - low[portal]) / 3);
  }

  /** The portal up over a place in a cell, or -1 if something is right above. */
  int portalUp(int cell, double x) {
    int lo = firstUp[cell];
    int hi = firstUp[cell + 1] - 1;
    while (lo <= hi) {
      int mid = (lo + hi) >>> 1;
      if (high[mid] < x - SLACK) {
        lo = mid + 1;
      } else if (low[mid] > x + SLACK) {
        hi = mid - 1;
      } else {
        return mid;
      }
    }
    return -1;
  }

  /** The cell right below a place at the lower edge of a cell, or -1 if something is there. */
  int below(int cell, double x) {
    int i = firstNotBefore(firstDown[cell], firstDown[cell + 1], false, x - SLACK);
    return i < firstDown[cell + 1] && low[down[i]] <= x + SLACK ? lower[down[i]] : -1;
  }

  /** The first of a cell's portals up, or down, that does not end left of a place. */
  int firstNotBefore(int from, int to, boolean up, double at) {
    int lo = from;
    int hi = to;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (high[up ? mid : down[mid]] < at) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}
