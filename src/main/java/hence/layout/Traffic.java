package hence.layout;

import java.util.Arrays;

/** The links that run through each cell: upright ones by their x, level ones by y and reach. */
final class Traffic {
  private static final double[] NOTHING = {};
  private static final double SLACK = 0.005;

  /** So many of the newest level pieces of a cell count where counting all would be slow. */
  private static final int MOST_LEVELS = 40;

  private final Cells cells;
  private final double[][] uprights;
  private final int[] uprightCount;
  private final double[][] levels;
  private final int[] levelCount;

  Traffic(Cells cells) {
    this.cells = cells;
    uprights = new double[cells.size][];
    Arrays.fill(uprights, NOTHING);
    uprightCount = new int[cells.size];
    levels = new double[cells.size][];
    Arrays.fill(levels, NOTHING);
    levelCount = new int[cells.size];
  }

  /** Follows a link of the tree upwards from the cell above the box where it starts. */
  void follow(double[] way, int start) {
    int cell = start;
    for (int i = 0; i + 3 < way.length && cell >= 0; i += 4) {
      cell = climb(cell, way[i], way[i + 3]);
    }
  }

  /** Adds an upright piece and tells the cell above its upper end, or -1 if that is a box. */
  private int climb(int start, double x, double end) {
    int cell = start;
    while (true) {
      addUpright(cell, x);
      int portal = cells.portalUp(cell, x);
      if (portal < 0) {
        return -1;
      }
      if (cells.top[cell] <= end + SLACK) {
        return cells.upper[portal];
      }
      cell = cells.upper[portal];
    }
  }

  void addUpright(int cell, double x) {
    int n = uprightCount[cell]++;
    if (n == uprights[cell].length) {
      uprights[cell] = Arrays.copyOf(uprights[cell], Math.max(4, n * 2));
    }
    double[] list = uprights[cell];
    int i = n;
    while (i > 0 && list[i - 1] > x) {
      list[i] = list[i - 1];
      i--;
    }
    list[i] = x;
  }

  /**
   * Adds a level piece of a link.
   *
   * @param d1 where the link goes on from x1: 1 downwards, -1 upwards, 0 if it ends at a box
   * @param d2 where it goes on from x2
   */
  void addLevel(int cell, double y, double x1, int d1, double x2, int d2) {
    int n = levelCount[cell]++;
    if (5 * n == levels[cell].length) {
      levels[cell] = Arrays.copyOf(levels[cell], Math.max(10, n * 10));
    }
    boolean ordered = x1 <= x2;
    double[] list = levels[cell];
    list[5 * n] = y;
    list[5 * n + 1] = ordered ? x1 : x2;
    list[5 * n + 2] = ordered ? d1 : d2;
    list[5 * n + 3] = ordered ? x2 : x1;
    list[5 * n + 4] = ordered ? d2 : d1;
  }

  /** How many upright links a level one would cross between two places in a cell. */
  int between(int cell, double x1, double x2) {
    if (uprightCount[cell] == 0 || x1 == x2) {
      return 0;
    }
    int first = firstUpright(cell, Math.min(x1, x2));
    return firstUpright(cell, Math.max(x1, x2)) - first;
  }

  int uprights(int cell) {
    return uprightCount[cell];
  }

  double upright(int cell, int i) {
    return uprights[cell][i];
  }

  int firstUpright(int cell, double x) {
    int lo = 0;
    int hi = uprightCount[cell];
    double[] list = uprights[cell];
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (list[mid] < x) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  int levels(int cell) {
    return levelCount[cell];
  }

  double level(int cell, int i) {
    return levels[cell][5 * i];
  }

  boolean levelMeets(int cell, int i, double x1, double x2) {
    return levels[cell][5 * i + 1] < Math.max(x1, x2) + Gaps.LANE
        && levels[cell][5 * i + 3] > Math.min(x1, x2) - Gaps.LANE;
  }

  /** How many level pieces an upright one through a cell would cross. */
  int levelsAt(int cell, double x) {
    double[] list = levels[cell];
    int found = 0;
    for (int i = Math.max(0, levelCount[cell] - MOST_LEVELS); i < levelCount[cell]; i++) {
      if (list[5 * i + 1] < x && x < list[5 * i + 3]) {
        found++;
      }
    }
    return found;
  }

  /** How many of the level pieces in a cell run beside a new one. */
  int levelsAround(int cell, double x1, double x2) {
    double[] list = levels[cell];
    double low = Math.min(x1, x2);
    double high = Math.max(x1, x2);
    int found = 0;
    for (int i = Math.max(0, levelCount[cell] - MOST_LEVELS); i < levelCount[cell]; i++) {
      if (list[5 * i + 1] < high && low < list[5 * i + 3]) {
        found++;
      }
    }
    return found;
  }

  /** How often a new level piece at y, with its ends, would cross the level pieces of a cell. */
  int crossings(int cell, double y, double x1, int d1, double x2, int d2) {
    double[] list = levels[cell];
    double low = Math.min(x1, x2);
    double high = Math.max(x1, x2);
    int found = 0;
    for (int i = Math.max(0, levelCount[cell] - MOST_LEVELS); i < levelCount[cell]; i++) {
      double a = list[5 * i + 1];
      double b = list[5 * i + 3];
      double side = y - list[5 * i];
      found += low < a && a < high && side * list[5 * i + 2] > 0 ? 1 : 0;
      found += low < b && b < high && side * list[5 * i + 4] > 0 ? 1 : 0;
      found += a < x1 && x1 < b && side * d1 < 0 ? 1 : 0;
      found += a < x2 && x2 < b && side * d2 < 0 ? 1 : 0;
    }
    return found;
  }
}
