package hence.layout;

import java.util.List;

/**
 * Searches the cells from one end of a link upwards, cheapest first. From a pocket, such as the
 * place between two co-premises, it first finds the way out below.
 */
final class Climb {
  /** With how many ways to the same cell a way is compared, the newest first. */
  private static final int MOST_COMPARED = 6;

  private final Cells cells;
  private final Prices prices;

  /** How many portals to either side of a place are tried; with 0 only the better of the two. */
  private final int breadth;

  private final StateQueue queue = new StateQueue();
  private double goal;
  final States states;

  Climb(Cells cells, Prices prices, int breadth) {
    this.cells = cells;
    this.prices = prices;
    this.breadth = breadth;
    states = new States(cells);
  }

  void start(List<Exit> exits, Questions questions, double towards) {
    states.clear(exits, questions);
    queue.clear();
    goal = towards;
    for (int i = 0; i < states.exits(); i++) {
      int state = states.start(i);
      if (states.cell(state) < 0) {
        continue;
      }
      Exit out = states.exit(state);
      double at = Math.clamp(goal, out.low(), Math.max(out.low(), out.high()));
      reach(state, -1, 0, out.level() ? out.outside() : at);
      if (breadth == 0 && out.level() && out.edge() < out.outside() == out.edge() < goal) {
        return;
      }
    }
  }

  /** The least cost of what is not yet searched, endless if all is. */
  double next() {
    return queue.least();
  }

  /** Searches on from the cheapest state and tells which that was. */
  int step() {
    int state = queue.poll();
    int cell = states.cell(state);
    if (isBeaten(state, cell, states.cost[state], states.x[state])) {
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
    for (int s = states.firstIn(cell); s >= 0 && tries > 0; s = states.following(s), tries--) {
      double spare = total - states.cost[s] - Math.abs(states.x[s] - at);
      if (s != state && spare >= 0 && spare >= prices.crossings(cell, states.x[s], at)) {
        return states.cost[s] < total || s < state;
      }
    }
    return false;
  }

  private void explore(int state, int from, int to, boolean up, boolean pocket) {
    int here = cells.firstNotBefore(from, to, up, states.x[state]);
    if (breadth == 0 && !pocket) {
      passBest(state, next(here, to), next(here - 1, from - 1));
      return;
    }
    int most = Math.max(1, breadth);
    scan(state, here, to, up, pocket, most);
    scan(state, here - 1, from - 1, up, pocket, most);
    if (breadth > 1) {
      int there = cells.firstNotBefore(from, to, up, goal);
      scan(state, there, to, up, pocket, 1);
      scan(state, there - 1, from - 1, up, pocket, 1);
    }
  }

  /** The next portal upwards to one side that leads on, or -1. */
  private int next(int from, int end) {
    int step = from < end ? 1 : -1;
    for (int i = from; i != end; i += step) {
      if (cells.climbs[cells.upper[i]]) {
        return i;
      }
    }
    return -1;
  }

  private void passBest(int state, int one, int other) {
    if (one >= 0 && (other < 0 || ahead(state, one) <= ahead(state, other))) {
      pass(state, one, true);
    } else if (other >= 0) {
      pass(state, other, true);
    }
  }

  /** What it costs to pass a portal upwards, and to go on from there. */
  private double ahead(int state, int portal) {
    double at = at(state, portal);
    return price(state, portal, at, true) + Math.abs(goal - at);
  }

  /** Tries the next portals to one side that lead on. */
  private void scan(int state, int from, int end, boolean up, boolean pocket, int most) {
    int step = from < end ? 1 : -1;
    int found = 0;
    for (int i = from; i != end && found < most; i += step) {
      int portal = up ? i : cells.down[i];
      int next = up ? cells.upper[portal] : cells.lower[portal];
      if ((pocket || cells.climbs[next]) && states.portal(state) != portal) {
        pass(state, portal, up);
        found++;
      }
    }
  }

  private void pass(int state, int portal, boolean up) {
    double at = at(state, portal);
    double total = states.cost[state] + price(state, portal, at, up);
    reach(up ? states.up(portal) : states.down(portal), state, total, at);
  }

  private double at(int state, int portal) {
    return Math.clamp(states.x[state], cells.low[portal], cells.high[portal]);
  }

  private double price(int state, int portal, double at, boolean up) {
    int cell = states.cell(state);
    double depth = up ? cells.top[cell] : cells.bottom[cell];
    boolean besideBox = states.isStart(state) && states.exit(state).level();
    return Math.abs(depth - states.y(state))
        + prices.passing(cell, portal, at)
        + prices.sideways(cell, states.x[state], at, besideBox);
  }

  private void reach(int state, int from, double total, double at) {
    double rank = total + Math.abs(goal - at);
    boolean worse =
        states.has(state) && rank >= states.cost[state] + Math.abs(goal - states.x[state]);
    if (worse || isBeaten(state, states.cell(state), total, at)) {
      return;
    }
    states.put(state, from, total, at);
    queue.add(rank, state);
  }

  /** The cost of joining the way to a state with one of the other search in the same cell. */
  double meet(int state, Climb other, int otherState) {
    return states.cost[state]
        + other.states.cost[otherState]
        + Math.abs(states.y(state) - other.states.y(otherState))
        + prices.sideways(states.cell(state), states.x[state], other.states.x[otherState], false);
  }
}
