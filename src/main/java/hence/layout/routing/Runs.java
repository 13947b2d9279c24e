package hence.layout.routing;

/**
 * The way of a link as upright runs: each goes on straight through as many portals as it can.
 * Between runs the link turns sideways in a cell.
 */
public final class Runs {
  /** What lanes keep from the ends of portals at least. */
  private static final double LEAST_INSET = 1;

  private final Cells cells;
  private final Way way;
  int size;

  /** Between which places each run can stand, and where it is wished. */
  final double[] low;

  final double[] high;
  final double[] wish;

  /** Where it stands, once a lane is chosen. */
  final double[] at;

  /** The first and the last of the way's cells that each run goes through. */
  final int[] first;

  final int[] last;

  Runs(Cells cells, Way way) {
    this.cells = cells;
    this.way = way;
    int most = way.length + 3;
    low = new double[most];
    high = new double[most];
    wish = new double[most];
    at = new double[most];
    first = new int[most];
    last = new int[most];
    cut();
  }

  private void cut() {
    if (!way.start.level()) {
      openAtBox(way.start, 0);
    }
    for (int i = 0; i < way.length; i++) {
      double inset = cells.inset(way.portal[i]);
      double lo = cells.low[way.portal[i]] + Math.min(LEAST_INSET, inset);
      double hi = cells.high[way.portal[i]] - Math.min(LEAST_INSET, inset);
      double spare = Math.max(0, inset - LEAST_INSET);
      boolean turn = i > 0 && isTurn(i);
      if (size == 0 || turn || !narrow(lo, hi, spare)) {
        open(i, lo, hi, way.wish[i]);
      }
      last[size - 1] = i + 1;
      wish[size - 1] = way.wish[i];
    }
    if (!way.end.level()) {
      endAtBox();
    }
    if (size == 0) {
      int cell = way.cell[0];
      double middle = (way.start.outside() + way.end.outside()) / 2;
      open(0, cells.left[cell], cells.right[cell], middle);
    }
  }

  /** Whether the link leaves a cell of its way through the side that it came in by. */
  boolean isTurn(int at) {
    return at > 0 && at < way.length && direction(at - 1) != direction(at);
  }

  /** Whether a portal is passed downwards (1) or upwards (-1). */
  int direction(int portal) {
    return cells.upper[way.portal[portal]] == way.cell[portal] ? 1 : -1;
  }

  private void openAtBox(Exit exit, int at) {
    double lo = Math.max(exit.low(), cells.left[way.cell[at]]);
    double hi = Math.max(lo, Math.min(exit.high(), cells.right[way.cell[at]]));
    open(at, lo, hi, (lo + hi) / 2);
  }

  private void endAtBox() {
    int at = way.length;
    boolean turn = at > 0 && direction(at - 1) != boxSide(way.end);
    double lo = Math.max(way.end.low(), cells.left[way.cell[at]]);
    double hi = Math.min(way.end.high(), cells.right[way.cell[at]]);
    if (size == 0 || turn || !narrow(lo, hi, 0)) {
      openAtBox(way.end, at);
    }
  }

  /** Whether the box of an exit lies below (1) or above (-1) free space. */
  static int boxSide(Exit exit) {
    return exit.edge() > exit.outside() ? 1 : -1;
  }

  private void open(int at, double lo, double hi, double wished) {
    low[size] = lo;
    high[size] = hi;
    first[size] = at;
    last[size] = at;
    wish[size] = wished;
    size++;
  }

  /** Narrows the open run to what it shares with the next portal, if that is enough. */
  private boolean narrow(double lo, double hi, double spare) {
    double l = Math.max(low[size - 1], lo);
    double h = Math.min(high[size - 1], hi);
    double most = Math.min(high[size - 1] - low[size - 1], hi - lo);
    if (h - l < Math.min(2 * spare, most)) {
      return false;
    }
    low[size - 1] = l;
    high[size - 1] = h;
    return true;
  }
}
