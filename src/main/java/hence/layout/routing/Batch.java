package hence.layout.routing;

import java.util.Arrays;

/**
 * What happens to the cells at one depth: some close, the gaps between obstacles change, level
 * links are passed; then new cells open in the changed gaps, with portals to those above.
 */
final class Batch {
  private final Obstacles obstacles;
  private final Cells cells;

  /** Cells that close, with the rank of the obstacle to their left. */
  private long[] closed = new long[64];

  private int closedSize;

  /** The obstacles whose gap to the right has changed. */
  private int[] changed = new int[64];

  private int changedSize;

  /** The level links at this depth, from the left, and the first not yet passed. */
  private int[] lines = new int[64];

  private int linesSize;
  private int nextLine;
  private boolean[] isClosed = new boolean[64];

  Batch(Obstacles obstacles, Cells cells) {
    this.obstacles = obstacles;
    this.cells = cells;
  }

  void clear() {
    closedSize = 0;
    changedSize = 0;
    linesSize = 0;
    nextLine = 0;
  }

  void close(int rank, int cell, double y) {
    if (cell >= isClosed.length) {
      isClosed = Arrays.copyOf(isClosed, cells.left.length);
    }
    if (isClosed[cell]) {
      return;
    }
    isClosed[cell] = true;
    cells.bottom[cell] = y;
    if (closedSize == closed.length) {
      closed = Arrays.copyOf(closed, closedSize * 2);
    }
    closed[closedSize++] = (long) rank << 32 | cell;
  }

  void change(int rank) {
    if (changedSize == changed.length) {
      changed = Arrays.copyOf(changed, changedSize * 2);
    }
    changed[changedSize++] = rank;
  }

  void pass(int line) {
    if (linesSize == lines.length) {
      lines = Arrays.copyOf(lines, linesSize * 2);
    }
    lines[linesSize++] = line;
  }

  /** Opens a cell in every gap that has changed and joins it to the closed ones above it. */
  void reopen(RankSet active, int[] open, double y) {
    Arrays.sort(closed, 0, closedSize);
    Arrays.sort(changed, 0, changedSize);
    int firstAbove = 0;
    for (int i = 0; i < changedSize; i++) {
      int rank = changed[i];
      if (i > 0 && rank == changed[i - 1] || !active.has(rank)) {
        continue;
      }
      double left = obstacles.right[rank];
      double right = obstacles.left[active.ceiling(rank + 1)];
      if (right - left < Cells.LEAST) {
        open[rank] = -1;
        continue;
      }
      open[rank] = cells.open(left, right, y);
      while (firstAbove < closedSize && cells.right[(int) closed[firstAbove]] <= left) {
        firstAbove++;
      }
      for (int j = firstAbove; j < closedSize && cells.left[(int) closed[j]] < right; j++) {
        join((int) closed[j], left, right);
      }
    }
  }

  private void join(int upper, double left, double right) {
    double lo = Math.max(left, cells.left[upper]);
    double hi = Math.min(right, cells.right[upper]);
    while (nextLine < linesSize && obstacles.lineRight[lines[nextLine]] <= lo) {
      nextLine++;
    }
    for (int k = nextLine; k < linesSize && obstacles.lineLeft[lines[k]] < hi; k++) {
      double start = Math.max(lo, obstacles.lineLeft[lines[k]]);
      double end = Math.min(hi, obstacles.lineRight[lines[k]]);
      joinPart(upper, lo, start, 0);
      joinPart(upper, start, end, 1);
      lo = Math.max(lo, end);
    }
    joinPart(upper, lo, hi, 0);
  }

  private void joinPart(int upper, double lo, double hi, int crossed) {
    if (hi - lo > Cells.LEAST) {
      cells.join(upper, lo, hi, crossed);
    }
  }
}
