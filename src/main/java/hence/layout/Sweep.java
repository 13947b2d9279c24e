package hence.layout;

import java.util.Arrays;

/**
 * Cuts the free space into {@link Cells}: a line sweeps down over the boxes, grown by their
 * clearance, and over the level links of the tree.
 */
final class Sweep {
  /** Beyond the map on all sides, where links may run. */
  private static final double MARGIN = 400;

  private static final int ENDS = 0;
  private static final int BEGINS = 1;
  private static final int LINE = 2;
  private static final int ASKS = 3;

  private final Obstacles obstacles;
  private final Questions questions;
  private final Cells cells = new Cells();
  private final RankSet active;

  /** The open cell to the right of each active obstacle. */
  private final int[] open;

  /** The cell right above the middle of each obstacle, or -1. */
  final int[] above;

  /** What closes and what opens at the current depth, as rank and cell, rank and nothing. */
  private long[] closed = new long[64];

  private int closedSize;
  private long[] dirty = new long[64];
  private int dirtySize;

  /** The level links at the current depth, from the left, and the first not yet passed. */
  private int[] lines = new int[64];

  private int linesSize;
  private int nextLine;
  private boolean[] isClosed = new boolean[64];

  Sweep(Obstacles obstacles, Questions questions) {
    this.obstacles = obstacles;
    this.questions = questions;
    active = new RankSet(obstacles.size);
    open = new int[obstacles.size];
    above = new int[obstacles.size];
    Arrays.fill(above, -1);
  }

  Cells run() {
    active.add(0);
    active.add(obstacles.size - 1);
    double top = obstacles.topmost - MARGIN;
    open[0] = cells.open(obstacles.right[0], obstacles.left[obstacles.size - 1], top);
    cells.climbs[0] = true;
    long[] events = events();
    int i = 0;
    while (i < events.length) {
      long key = events[i] >> 26;
      int from = i;
      while (i < events.length && events[i] >> 26 == key) {
        i++;
      }
      batch(events, from, i, key / 100.0);
    }
    cells.bottom[open[0]] = obstacles.lowest + MARGIN;
    cells.finish();
    return cells;
  }

  private long[] events() {
    int inner = obstacles.size - 2;
    long[] events = new long[2 * inner + obstacles.lines + questions.size];
    int n = 0;
    for (int rank = 1; rank <= inner; rank++) {
      events[n++] = event(obstacles.top[rank], BEGINS, rank);
      events[n++] = event(obstacles.bottom[rank], ENDS, rank);
    }
    for (int line = 0; line < obstacles.lines; line++) {
      events[n++] = event(obstacles.lineY[line], LINE, line);
    }
    for (int question = 0; question < questions.size; question++) {
      events[n++] = event(questions.y[question], ASKS, question);
    }
    Arrays.sort(events);
    return events;
  }

  private static long event(double y, int kind, int which) {
    return Math.round(y * 100) << 26 | kind << 24 | which;
  }

  private void batch(long[] events, int from, int to, double y) {
    closedSize = 0;
    dirtySize = 0;
    linesSize = 0;
    nextLine = 0;
    int i = from;
    for (; i < to && kind(events[i]) != ASKS; i++) {
      int which = which(events[i]);
      switch (kind(events[i])) {
        case ENDS -> end(which, y);
        case BEGINS -> begin(which, y);
        default -> line(which, y);
      }
    }
    reopen(y);
    for (; i < to; i++) {
      int question = which(events[i]);
      int rank = active.floor(obstacles.rankAt(questions.x[question]));
      int next = active.ceiling(rank + 1);
      boolean free =
          questions.x[question] > obstacles.right[rank]
              && questions.x[question] < obstacles.left[next];
      questions.cell[question] = free ? open[rank] : -1;
    }
  }

  private static int kind(long event) {
    return (int) (event >> 24) & 3;
  }

  private static int which(long event) {
    return (int) event & 0xffffff;
  }

  private void end(int rank, double y) {
    close(rank, y);
    active.remove(rank);
    int before = active.floor(rank);
    close(before, y);
    touch(before);
  }

  private void begin(int rank, double y) {
    int before = active.floor(rank);
    close(before, y);
    int cell = open[before];
    double middle = (obstacles.left[rank] + obstacles.right[rank]) / 2;
    if (cell >= 0 && cells.left[cell] < middle && middle < cells.right[cell]) {
      above[rank] = cell;
    }
    open[rank] = cell;
    active.add(rank);
    touch(before);
    touch(rank);
  }

  private void line(int line, double y) {
    int before = active.floor(obstacles.rankAt(obstacles.lineLeft[line]));
    close(before, y);
    touch(before);
    if (linesSize == lines.length) {
      lines = Arrays.copyOf(lines, linesSize * 2);
    }
    lines[linesSize++] = line;
  }

  private void close(int rank, double y) {
    int cell = open[rank];
    if (cell < 0) {
      return;
    }
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

  private void touch(int rank) {
    if (dirtySize == dirty.length) {
      dirty = Arrays.copyOf(dirty, dirtySize * 2);
    }
    dirty[dirtySize++] = rank;
  }

  /** Opens a cell in every gap that has changed and joins it to the closed ones above it. */
  private void reopen(double y) {
    Arrays.sort(closed, 0, closedSize);
    Arrays.sort(dirty, 0, dirtySize);
    int firstAbove = 0;
    for (int i = 0; i < dirtySize; i++) {
      int rank = (int) dirty[i];
      if (i > 0 && dirty[i] == dirty[i - 1] || !active.has(rank)) {
        continue;
      }
      double left = obstacles.right[rank];
      double right = obstacles.left[active.ceiling(rank + 1)];
      if (right - left < 0.1) {
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
      lo = end;
    }
    joinPart(upper, lo, hi, 0);
  }

  private void joinPart(int upper, double lo, double hi, int crossed) {
    if (hi - lo > 0.1) {
      cells.join(upper, lo, hi, crossed);
    }
  }
}
