package hence.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Searches the cells from one end of a link upwards, cheapest first. From a pocket, such as the
 * place between two co-premises, it first finds the way out below.
 */
final class Climb {
  static final double CROSSING = 110;
  static final double BEND = 30;

  /** How many portals to the left and right of a place are tried, and near the goal. */
  private static final int NEAR = 4;

  private final Cells cells;
  private final Traffic traffic;

  /** Labels of a cell are those of the current link if they carry its number. */
  private final int[] stamp;

  private int link;
  final double[] cost;
  final double[] x;
  private final double[] y;

  /** The portal through which the cell is reached, or -1 where the link starts. */
  final int[] via;

  final Exit[] exit;
  private final CellQueue queue = new CellQueue();
  private double goal;

  Climb(Cells cells, Traffic traffic) {
    this.cells = cells;
    this.traffic = traffic;
    stamp = new int[cells.size];
    cost = new double[cells.size];
    x = new double[cells.size];
    y = new double[cells.size];
    via = new int[cells.size];
    exit = new Exit[cells.size];
  }

  void start(List<Exit> exits, Questions questions, double towards) {
    link++;
    queue.clear();
    goal = towards;
    for (Exit out : exits) {
      int cell = questions.cell[out.question()];
      if (cell < 0) {
        continue;
      }
      if (out.level()) {
        reach(cell, -1, out, 0, out.outside(), out.middle());
      } else {
        double at = Math.clamp(goal, out.low(), Math.max(out.low(), out.high()));
        reach(cell, -1, out, 0, at, out.outside());
      }
    }
  }

  boolean has(int cell) {
    return stamp[cell] == link;
  }

  /** The least cost of what is not yet searched. */
  double next() {
    return queue.least();
  }

  /** Searches on from the cheapest cell and tells which that was. */
  int step() {
    int cell = queue.poll();
    boolean pocket = !cells.climbs[cell];
    explore(cell, cells.firstUp[cell], cells.firstUp[cell + 1], true, pocket);
    if (pocket) {
      explore(cell, cells.firstDown[cell], cells.firstDown[cell + 1], false, true);
    }
    return cell;
  }

  private void explore(int cell, int from, int to, boolean up, boolean pocket) {
    int here = search(from, to, up, x[cell]);
    int there = search(from, to, up, goal);
    for (int i = Math.max(from, here - NEAR); i < Math.min(to, here + NEAR); i++) {
      pass(cell, up ? i : cells.down[i], up, pocket);
    }
    for (int i = Math.max(from, there - 2); i < Math.min(to, there + 2); i++) {
      pass(cell, up ? i : cells.down[i], up, pocket);
    }
  }

  /** The first portal of a range that does not end left of a place. */
  private int search(int from, int to, boolean up, double at) {
    int lo = from;
    int hi = to;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (cells.high[up ? mid : cells.down[mid]] < at) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  private void pass(int cell, int portal, boolean up, boolean pocket) {
    int next = up ? cells.upper[portal] : cells.lower[portal];
    if (!pocket && !cells.climbs[next] || portal == via[cell]) {
      return;
    }
    double at = Math.clamp(x[cell], cells.low[portal], cells.high[portal]);
    double depth = up ? cells.top[cell] : cells.bottom[cell];
    double more = Math.abs(depth - y[cell]) + sideways(cell, at, via[cell] < 0);
    reach(next, portal, exit[cell], cost[cell] + more + CROSSING * cells.lines[portal], at, depth);
  }

  private double sideways(int cell, double at, boolean first) {
    double distance = Math.abs(at - x[cell]);
    if (distance == 0) {
      return 0;
    }
    double bends = first && exit[cell].level() ? 0 : BEND;
    return distance + bends + CROSSING * traffic.between(cell, x[cell], at);
  }

  private void reach(int cell, int portal, Exit out, double total, double atX, double atY) {
    double old = has(cell) ? cost[cell] + Math.abs(goal - x[cell]) : Double.POSITIVE_INFINITY;
    double rank = total + Math.abs(goal - atX);
    if (rank >= old) {
      return;
    }
    stamp[cell] = link;
    cost[cell] = total;
    x[cell] = atX;
    y[cell] = atY;
    via[cell] = portal;
    exit[cell] = out;
    queue.add(rank, cell);
  }

  /** The cell before one on the way from where the link starts. */
  int before(int cell) {
    int portal = via[cell];
    return cells.lower[portal] == cell ? cells.upper[portal] : cells.lower[portal];
  }

  /** The cost of joining the way up to a cell with one from the other end of the link. */
  double meet(Climb other, int cell) {
    double distance = Math.abs(x[cell] - other.x[cell]);
    return cost[cell]
        + other.cost[cell]
        + Math.abs(y[cell] - other.y[cell])
        + (distance == 0 ? 0 : distance + BEND)
        + CROSSING * traffic.between(cell, x[cell], other.x[cell]);
  }

  /** The portals from where the link starts up to a cell. */
  int[] portalsTo(int cell) {
    int n = 0;
    for (int c = cell; via[c] >= 0; c = before(c)) {
      n++;
    }
    int[] portals = new int[n];
    for (int c = cell; via[c] >= 0; c = before(c)) {
      portals[--n] = via[c];
    }
    return portals;
  }

  /** A queue of cells by cost; a cell may stand in it again when a cheaper way is found. */
  private static final class CellQueue {
    private double[] key = new double[64];
    private int[] cell = new int[64];
    private int size;

    void clear() {
      size = 0;
    }

    double least() {
      return size == 0 ? Double.POSITIVE_INFINITY : key[0];
    }

    void add(double rank, int which) {
      if (size == key.length) {
        key = Arrays.copyOf(key, size * 2);
        cell = Arrays.copyOf(cell, size * 2);
      }
      int i = size++;
      while (i > 0 && key[(i - 1) / 2] > rank) {
        key[i] = key[(i - 1) / 2];
        cell[i] = cell[(i - 1) / 2];
        i = (i - 1) / 2;
      }
      key[i] = rank;
      cell[i] = which;
    }

    int poll() {
      int found = cell[0];
      double rank = key[--size];
      int which = cell[size];
      int i = 0;
      while (2 * i + 1 < size) {
        int child = 2 * i + 1;
        if (child + 1 < size && key[child + 1] < key[child]) {
          child++;
        }
        if (key[child] >= rank) {
          break;
        }
        key[i] = key[child];
        cell[i] = cell[child];
        i = child;
      }
      key[i] = rank;
      cell[i] = which;
      return found;
    }
  }
}
