package hence.layout.routing;

import java.util.Arrays;

/** The links that run through each cell: upright ones by their x, level ones by y and reach. */
final class Traffic {
  private static final double[] NOTHING = {};
  private static final double SLACK = 0.005;

  /** Up to so many are looked through one by one. */
  private static final int FEW = 8;

  private final Cells cells;
  private final double[][] uprights;
  private final int[] uprightCount;
  private final Levels[] levels;

  /** So many of the newest level pieces of a cell count. */
  private final int mostLevels;

  Traffic(Cells cells, int mostLevels) {
    this.cells = cells;
    this.mostLevels = mostLevels;
    uprights = new double[cells.size][];
    Arrays.fill(uprights, NOTHING);
    uprightCount = new int[cells.size];
    levels = new Levels[cells.size];
    Arrays.fill(levels, Levels.NONE);
  }

  /** Adds an upright piece to all cells that it runs through, from one of them. */
  void follow(int start, double x, double top, double bottom) {
    int cell = start;
    while (cell >= 0) {
      addUpright(cell, x);
      int portal = cells.top[cell] > top + SLACK ? cells.portalUp(cell, x) : -1;
      cell = portal < 0 ? -1 : cells.upper[portal];
    }
    cell = start >= 0 && cells.bottom[start] < bottom - SLACK ? cells.below(start, x) : -1;
    while (cell >= 0) {
      addUpright(cell, x);
      cell = cells.bottom[cell] < bottom - SLACK ? cells.below(cell, x) : -1;
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

  void removeUpright(int cell, double x) {
    double[] list = uprights[cell];
    int i = firstUpright(cell, x);
    int n = --uprightCount[cell];
    System.arraycopy(list, i + 1, list, i, n - i);
  }

  /** How many upright links a level one would cross between two places in a cell. */
  int between(int cell, double x1, double x2) {
    int n = uprightCount[cell];
    if (n == 0 || x1 == x2) {
      return 0;
    }
    double low = Math.min(x1, x2);
    double high = Math.max(x1, x2);
    double[] list = uprights[cell];
    if (low > list[n - 1] || high <= list[0]) {
      return 0;
    }
    int i = n > FEW ? firstUpright(cell, low) : 0;
    while (i < n && list[i] < low) {
      i++;
    }
    int first = i;
    while (i < n && list[i] < high && i - first < FEW) {
      i++;
    }
    return i - first < FEW ? i - first : firstUpright(cell, high) - first;
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

  /** The level pieces in a cell. */
  Levels levels(int cell) {
    return levels[cell];
  }

  void addLevel(int cell, double y, Level level) {
    if (levels[cell] == Levels.NONE) {
      levels[cell] = new Levels(mostLevels);
    }
    levels[cell].add(y, level);
  }

  void removeLevel(int cell, double y, Level level) {
    levels[cell].remove(y, level);
  }
}
