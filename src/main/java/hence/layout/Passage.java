package hence.layout;

/**
 * The way of a link through cells and portals, drawn: upright runs as long as the portals allow,
 * joined by level pieces.
 */
final class Passage {
  private final Cells cells;
  private final Traffic traffic;
  private final Lanes lanes;
  private final Exit start;
  private final Exit end;

  /** The cells on the way; portal i leads from cell i to cell i + 1. */
  private final int[] through;

  private final int[] portals;
  private final double[] wish;

  private int runs;
  private final double[] low;
  private final double[] high;
  private final double[] x;

  /** The places in {@link #through} of the first and last cell of each run. */
  private final int[] first;

  private final int[] last;

  Passage(
      Cells cells,
      Traffic traffic,
      Lanes lanes,
      Exit start,
      Exit end,
      int[] through,
      int[] portals,
      double[] wish) {
    this.cells = cells;
    this.traffic = traffic;
    this.lanes = lanes;
    this.start = start;
    this.end = end;
    this.through = through;
    this.portals = portals;
    this.wish = wish;
    int most = portals.length + 3;
    low = new double[most];
    high = new double[most];
    x = new double[most];
    first = new int[most];
    last = new int[most];
  }

  double[] draw() {
    cutRuns();
    for (int r = 0; r < runs; r++) {
      x[r] = lanes.upright(through, first[r], last[r], low[r], high[r], x[r]);
    }
    double[] way = new double[4 * runs + 8];
    int n = 0;
    double y = start.edge();
    if (start.level()) {
      y = levelAtEnd(through[0], start, x[0], directionFrom(0));
      n = put(way, n, start.edge(), y);
    }
    n = put(way, n, x[0], y);
    for (int r = 0; r + 1 < runs; r++) {
      y = levelBetween(r);
      n = put(way, n, x[r], y);
      n = put(way, n, x[r + 1], y);
    }
    y = end.edge();
    if (end.level()) {
      y = levelAtEnd(through[through.length - 1], end, x[runs - 1], -directionTo(portals.length));
    }
    n = put(way, n, x[runs - 1], y);
    if (end.level()) {
      n = put(way, n, end.edge(), y);
    }
    occupy();
    return Ways.tidy(way, n);
  }

  private static int put(double[] way, int n, double px, double py) {
    way[n] = px;
    way[n + 1] = py;
    return n + 2;
  }

  private void cutRuns() {
    if (!start.level()) {
      open(0, clipLow(start, 0), clipHigh(start, 0), start.middle());
    }
    for (int i = 0; i < portals.length; i++) {
      double lo = cells.low[portals[i]];
      double hi = cells.high[portals[i]];
      boolean turn = i > 0 && turns(portals[i - 1], portals[i]);
      if (runs == 0 || turn || !narrow(lo, hi)) {
        open(i, lo, hi, wish[i]);
      }
      last[runs - 1] = i + 1;
      x[runs - 1] = wish[i];
    }
    int at = through.length - 1;
    if (!end.level()) {
      double lo = clipLow(end, at);
      double hi = clipHigh(end, at);
      boolean turn =
          portals.length > 0 && isUp(portals[at - 1], at) != (end.edge() < end.outside());
      if (runs == 0 || turn || !narrow(lo, hi)) {
        open(at, lo, hi, (lo + hi) / 2);
      }
    }
    if (runs == 0) {
      int cell = through[0];
      open(0, cells.left[cell], cells.right[cell], (start.outside() + end.outside()) / 2);
    }
  }

  private boolean isUp(int portal, int to) {
    return cells.upper[portal] == through[to];
  }

  private double clipLow(Exit exit, int at) {
    return Math.max(exit.low(), cells.left[through[at]]);
  }

  private double clipHigh(Exit exit, int at) {
    return Math.max(clipLow(exit, at), Math.min(exit.high(), cells.right[through[at]]));
  }

  /** Whether a link enters and leaves a cell through the same side of it. */
  private boolean turns(int one, int next) {
    return cells.upper[one] == cells.upper[next] || cells.lower[one] == cells.lower[next];
  }

  private void open(int at, double lo, double hi, double wished) {
    low[runs] = lo;
    high[runs] = hi;
    first[runs] = at;
    last[runs] = at;
    x[runs] = wished;
    runs++;
  }

  /** Narrows the open run to what it shares with the next portal, if they share anything. */
  private boolean narrow(double lo, double hi) {
    double l = Math.max(low[runs - 1], lo);
    double h = Math.min(high[runs - 1], hi);
    if (l > h) {
      return false;
    }
    low[runs - 1] = l;
    high[runs - 1] = h;
    return true;
  }

  private double levelAtEnd(int cell, Exit exit, double to, int direction) {
    double lo = Math.max(exit.low(), cells.top[cell]);
    double hi = Math.max(lo, Math.min(exit.high(), cells.bottom[cell]));
    Lanes.Level level = new Lanes.Level(exit.edge(), 0, to, direction);
    return lanes.level(cell, level, lo, hi, exit.middle());
  }

  private double levelBetween(int run) {
    int cell = through[last[run]];
    double lo = cells.top[cell];
    double hi = cells.bottom[cell];
    int into = last[run] > 0 ? -directionTo(last[run]) : directionOf(start);
    int out = last[run] < portals.length ? directionFrom(last[run]) : directionOf(end);
    Lanes.Level level = new Lanes.Level(x[run], into, x[run + 1], out);
    return lanes.level(cell, level, lo, hi, wishedLevel(run, lo, hi));
  }

  /** Whether the link goes down (1) or up (-1) from a cell through the next portal. */
  private int directionFrom(int at) {
    if (at >= portals.length) {
      return 0;
    }
    return cells.upper[portals[at]] == through[at] ? 1 : -1;
  }

  private int directionTo(int at) {
    return at == 0 ? 0 : directionFrom(at - 1);
  }

  /** Where from free space an exit that leaves up or down has its box. */
  private static int directionOf(Exit exit) {
    return exit.edge() > exit.outside() ? 1 : -1;
  }

  private double wishedLevel(int run, double lo, double hi) {
    int at = last[run];
    if (at > 0 && at < portals.length && turns(portals[at - 1], portals[at])) {
      double inset = Math.min(Gaps.LANE, (hi - lo) / 2);
      return cells.lower[portals[at]] == through[at] ? lo + inset : hi - inset;
    }
    return (lo + hi) / 2;
  }

  private void occupy() {
    for (int r = 0; r < runs; r++) {
      for (int i = first[r]; i <= last[r]; i++) {
        traffic.addUpright(through[i], x[r]);
      }
    }
  }
}
