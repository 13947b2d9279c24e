package hence.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Searches the cells from one end of a link upwards, cheapest first. From a pocket, such as the
 * place between two co-premises, it first finds the way out below.
 *
 * <p>A state is a portal passed upwards, a portal passed downwards, or an exit where the link
 * starts; {@link #cell} tells in which cell it is.
 */
final class Climb {
  /** What it is worth, in map units, to cross one link less, and to bend twice less. */
  private static final double CROSSING = 130;

  private static final double BEND = 40;

  /** What it is worth to keep out of a cell that is full, for each link too many. */
  private static final double CROWD = Integer.getInteger("crowd", 300);

  /** The height that a lane needs at least. */
  private static final double ROOM = 3;

  /** With how many ways to the same cell a way is compared, the newest first. */
  private static final int MOST_COMPARED = 6;

  private final Cells cells;
  private final Traffic traffic;

  /** How many portals to either side of a place are tried. */
  private final int breadth;

  private final int portals;

  /** The states of the current link carry its number. */
  private final int[] stamp;

  private final double[] cost;
  private final double[] x;
  private final int[] before;

  /** The states found so far, cell by cell, as lists. */
  private final int[] cellStamp;

  private final int[] lastIn;
  private final int[] earlierIn;
  private final StateQueue queue = new StateQueue();
  private int link;
  private double goal;
  private List<Exit> exits;
  private Questions questions;

  Climb(Cells cells, Traffic traffic, int breadth) {
    this.cells = cells;
    this.traffic = traffic;
    this.breadth = breadth;
    portals = cells.portals;
    int states = 2 * portals + 64;
    stamp = new int[states];
    cost = new double[states];
    x = new double[states];
    before = new int[states];
    cellStamp = new int[cells.size];
    lastIn = new int[cells.size];
    earlierIn = new int[states];
  }

  void start(List<Exit> from, Questions asked, double towards) {
    link++;
    queue.clear();
    goal = towards;
    questions = asked;
    exits = from.size() > 64 ? from.subList(0, 64) : from;
    for (int i = 0; i < exits.size(); i++) {
      Exit out = exits.get(i);
      if (questions.cell[out.question()] >= 0) {
        double at = Math.clamp(goal, out.low(), Math.max(out.low(), out.high()));
        reach(2 * portals + i, -1, 0, out.level() ? out.outside() : at);
      }
    }
  }

  /** The least cost of what is not yet searched. */
  double next() {
    return queue.least();
  }

  /** Searches on from the cheapest state and tells which that was. */
  int step() {
    int state = queue.poll();
    int cell = cell(state);
    if (isBeaten(state, cell, cost[state], x[state])) {
      return state;
    }
    boolean pocket = !cells.climbs[cell];
    explore(state, cells.firstUp[cell], cells.firstUp[cell + 1], true, pocket);
    if (pocket) {
      explore(state, cells.firstDown[cell], cells.firstDown[cell + 1], false, true);
    }
    return state;
  }

  /** Whether it is cheaper to walk to a place in a cell from a state already found there. */
  private boolean isBeaten(int state, int cell, double total, double at) {
    int tries = MOST_COMPARED;
    for (int s = firstIn(cell); s >= 0 && tries > 0; s = earlierIn[s], tries--) {
      double spare = total - cost[s] - Math.abs(x[s] - at);
      if (s != state && spare >= 0 && spare >= CROSSING * traffic.between(cell, x[s], at)) {
        return cost[s] < total || s < state;
      }
    }
    return false;
  }

  /** A state found in a cell, or -1; {@link #following} tells more. */
  int firstIn(int cell) {
    return cellStamp[cell] == link ? lastIn[cell] : -1;
  }

  int following(int state) {
    return earlierIn[state];
  }

  int cell(int state) {
    if (state < portals) {
      return cells.upper[state];
    }
    return state < 2 * portals
        ? cells.lower[state - portals]
        : questions.cell[exits.get(state - 2 * portals).question()];
  }

  double x(int state) {
    return x[state];
  }

  private double y(int state) {
    if (state < 2 * portals) {
      return cells.top[cells.lower[portal(state)]];
    }
    Exit exit = exits.get(state - 2 * portals);
    return exit.level() ? exit.middle() : exit.outside();
  }

  private int portal(int state) {
    return state < portals ? state : state - portals;
  }

  private void explore(int state, int from, int to, boolean up, boolean pocket) {
    int here = search(from, to, up, x[state]);
    scan(state, here, to, up, pocket, breadth);
    scan(state, here - 1, from - 1, up, pocket, breadth);
    if (breadth > 1) {
      int there = search(from, to, up, goal);
      scan(state, there, to, up, pocket, 1);
      scan(state, there - 1, from - 1, up, pocket, 1);
    }
  }

  /** Tries the next portals to one side that lead on. */
  private void scan(int state, int from, int end, boolean up, boolean pocket, int most) {
    int step = from < end ? 1 : -1;
    int found = 0;
    for (int i = from; i != end && found < most; i += step) {
      int portal = up ? i : cells.down[i];
      int next = up ? cells.upper[portal] : cells.lower[portal];
      boolean back = state < 2 * portals && portal(state) == portal;
      if ((pocket || cells.climbs[next]) && !back) {
        pass(state, portal, up);
        found++;
      }
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

  private void pass(int state, int portal, boolean up) {
    int cell = cell(state);
    double at = Math.clamp(x[state], cells.low[portal], cells.high[portal]);
    double depth = up ? cells.top[cell] : cells.bottom[cell];
    int crossed = cells.lines[portal] + traffic.levelsAt(cell, at);
    double more = Math.abs(depth - y(state)) + CROSSING * crossed;
    double distance = Math.abs(at - x[state]);
    if (distance > 0) {
      boolean free = state >= 2 * portals && exits.get(state - 2 * portals).level();
      more += distance + (free ? 0 : BEND) + sideways(cell, x[state], at);
    }
    reach(up ? portal : portals + portal, state, cost[state] + more, at);
  }

  /** What a level piece costs beside its length: links to cross, and links that crowd the cell. */
  private double sideways(int cell, double from, double to) {
    double lanes = (cells.bottom[cell] - cells.top[cell]) / ROOM - 1;
    double crowd = Math.max(0, traffic.levelsAround(cell, from, to) - lanes);
    return CROSSING * traffic.between(cell, from, to) + CROWD * crowd;
  }

  private void reach(int state, int from, double total, double at) {
    double rank = total + Math.abs(goal - at);
    if (stamp[state] == link && rank >= cost[state] + Math.abs(goal - x[state])) {
      return;
    }
    int cell = cell(state);
    if (isBeaten(state, cell, total, at)) {
      return;
    }
    if (stamp[state] != link) {
      stamp[state] = link;
      earlierIn[state] = firstIn(cell);
      cellStamp[cell] = link;
      lastIn[cell] = state;
    }
    cost[state] = total;
    x[state] = at;
    before[state] = from;
    queue.add(rank, state);
  }

  /** The cost of joining the way to a state with one of the other search in the same cell. */
  double meet(int state, Climb other, int otherState) {
    double distance = Math.abs(x[state] - other.x[otherState]);
    return cost[state]
        + other.cost[otherState]
        + Math.abs(y(state) - other.y(otherState))
        + (distance == 0 ? 0 : distance + BEND)
        + sideways(cell(state), x[state], other.x[otherState]);
  }

  /** The states from where the link starts up to a state. */
  int[] statesTo(int state) {
    int[] states = new int[8];
    int n = 0;
    for (int s = state; s >= 0; s = before[s]) {
      if (n == states.length) {
        states = Arrays.copyOf(states, n * 2);
      }
      states[n++] = s;
    }
    int[] ordered = new int[n];
    for (int i = 0; i < n; i++) {
      ordered[i] = states[n - 1 - i];
    }
    return ordered;
  }

  /** The portal of a state that is none of the first. */
  int portalOf(int state) {
    return portal(state);
  }

  Exit exit(int first) {
    return exits.get(first - 2 * portals);
  }
}
