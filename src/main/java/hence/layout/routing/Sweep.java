package hence.layout.routing;

import java.util.Arrays;

/**
 * Cuts the free space into {@link Cells}: a line sweeps down over the boxes, grown by their
 * clearance, and over the level links of the tree.
 */
final class Sweep {
  /** Beyond the map on all sides, where links may run. */
  private static final double MARGIN = 400;

  /** What lies on the edge of a cell is in it. */
  private static final double SLACK = 0.02;

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

  private final Batch batch;

  Sweep(Obstacles obstacles, Questions questions) {
    this.obstacles = obstacles;
    this.questions = questions;
    batch = new Batch(obstacles, cells);
    active = new RankSet(obstacles.size);
    open = new int[obstacles.size];
  }

  Cells run() {
    active.add(0);
    active.add(obstacles.size - 1);
    double top = obstacles.topmost - MARGIN;
    open[0] = cells.open(obstacles.right[0], obstacles.left[obstacles.size - 1], top);
    long[] events = events();
    int i = 0;
    while (i < events.length) {
      long key = events[i] >> 26;
      int from = i;
      while (i < events.length && events[i] >> 26 == key) {
        i++;
      }
      advance(events, from, i, key / 100.0);
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

  private void advance(long[] events, int from, int to, double y) {
    batch.clear();
    int i = from;
    for (; i < to && kind(events[i]) != ASKS; i++) {
      int which = which(events[i]);
      switch (kind(events[i])) {
        case ENDS -> end(which, y);
        case BEGINS -> begin(which, y);
        default -> line(which, y);
      }
    }
    batch.reopen(active, open, y);
    for (; i < to; i++) {
      answer(which(events[i]));
    }
  }

  private void answer(int question) {
    double x = questions.x[question];
    int rank = active.floor(obstacles.rankAt(x - SLACK));
    double right = obstacles.left[active.ceiling(rank + 1)];
    boolean free = x > obstacles.right[rank] - SLACK && x < right + SLACK;
    questions.cell[question] = free ? open[rank] : -1;
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
    batch.change(before);
  }

  private void begin(int rank, double y) {
    int before = active.floor(rank);
    close(before, y);
    open[rank] = open[before];
    active.add(rank);
    batch.change(before);
    batch.change(rank);
  }

  private void line(int line, double y) {
    int before = active.floor(obstacles.rankAt(obstacles.lineLeft[line]));
    close(before, y);
    batch.change(before);
    batch.pass(line);
  }

  private void close(int rank, double y) {
    if (open[rank] >= 0) {
      batch.close(rank, open[rank], y);
    }
  }
}
