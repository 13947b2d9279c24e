package hence.layout.routing;

import java.util.List;

/**
 * Finds the cheapest way of a link through the free cells (A*), in any direction. How careful it is
 * depends on its {@link Care}: with less, it heads for its goal more greedily.
 */
final class Search {
  /** With how many ways to the same cell a way is compared, the newest first. */
  private static final int MOST_COMPARED = 6;

  private final Cells cells;
  private final Prices prices;
  private final Care care;
  private final StateQueue queue = new StateQueue();
  private final States states;

  private Questions questions;
  private List<Exit> ends;
  private double left;
  private double right;
  private double top;
  private double bottom;
  private double weight;
  private int breadth;

  private double least;
  private int lastState;
  private Exit lastExit;

  Search(Cells cells, Prices prices, Care care) {
    this.cells = cells;
    this.prices = prices;
    this.care = care;
    states = new States(cells, prices.sections());
  }

  /** The cheapest way from one of the exits to one of the goal's, or null if there is none. */
  Way find(List<Exit> from, Goal goal, Questions asked) {
    breadth = care.breadth();
    Way way = search(from, goal, asked);
    if (way == null && goal.limit() == Double.POSITIVE_INFINITY) {
      breadth = cells.portals;
      way = search(from, goal, asked);
    }
    return way;
  }

  private Way search(List<Exit> from, Goal goal, Questions asked) {
    states.clear(from, asked);
    queue.clear();
    questions = asked;
    ends = goal.exits();
    left = goal.left();
    right = goal.right();
    top = goal.top();
    bottom = goal.bottom();
    weight = care.weight();
    least = goal.limit();
    for (int i = 0; i < states.exits(); i++) {
      int state = states.start(i);
      if (states.cell(state) >= 0) {
        Exit out = states.exit(state);
        double at = Math.clamp((left + right) / 2, out.low(), Math.max(out.low(), out.high()));
        double x = out.level() ? out.outside() : at;
        reach(state, -1, 0, x, ahead(x, states.y(state)));
      }
    }
    while (queue.least() < least) {
      step(queue.poll());
    }
    return least < goal.limit() ? way() : null;
  }

  /** Searches on from the cheapest state. */
  private void step(int state) {
    int cell = states.cell(state);
    if (isBeaten(state, cell, states.cost[state], states.x[state])) {
      return;
    }
    finish(state, cell);
    explore(state, cells.firstUp[cell], cells.firstUp[cell + 1], true);
    explore(state, cells.firstDown[cell], cells.firstDown[cell + 1], false);
  }

  /** Ends the way where the state's cell is beside an exit of the goal. */
  private void finish(int state, int cell) {
    for (Exit end : ends) {
      if (questions.cell[end.question()] != cell) {
        continue;
      }
      double from = states.x[state];
      double at =
          end.level()
              ? end.outside()
              : Math.clamp(from, end.low(), Math.max(end.low(), end.high()));
      double y = end.level() ? end.middle() : end.outside();
      double total =
          states.cost[state]
              + Math.abs(y - states.y(state))
              + prices.sideways(cell, from, at, end.level());
      if (total < least) {
        least = total;
        lastState = state;
        lastExit = end;
      }
    }
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

  private void explore(int state, int from, int to, boolean up) {
    int here = cells.firstNotBefore(from, to, up, states.x[state]);
    scan(state, here, Math.min(to, here + breadth), up);
    scan(state, Math.max(from, here - breadth), here, up);
    double goal = Math.clamp(states.x[state], left, right);
    int there = cells.firstNotBefore(from, to, up, goal);
    scan(state, Math.max(from, Math.max(there - 1, here + breadth)), Math.min(to, there + 1), up);
    scan(state, Math.max(from, there - 1), Math.min(Math.min(to, there + 1), here - breadth), up);
  }

  private void scan(int state, int from, int to, boolean up) {
    for (int i = from; i < to; i++) {
      int portal = up ? i : cells.down[i];
      if (states.portal(state) != portal
          && leadsOn(up ? cells.upper[portal] : cells.lower[portal])) {
        pass(state, portal, up);
      }
    }
  }

  /** Whether a cell has more than one portal, or may be beside the goal. */
  private boolean leadsOn(int cell) {
    int portals =
        cells.firstUp[cell + 1]
            - cells.firstUp[cell]
            + cells.firstDown[cell + 1]
            - cells.firstDown[cell];
    return portals > 1
        || cells.left[cell] <= right
            && cells.right[cell] >= left
            && cells.top[cell] <= bottom
            && cells.bottom[cell] >= top;
  }

  private void pass(int state, int portal, boolean up) {
    double from = states.x[state];
    double inset = cells.inset(portal);
    double at = Math.clamp(from, cells.low[portal] + inset, cells.high[portal] - inset);
    double y = cells.top[cells.lower[portal]];
    double ahead = ahead(at, y);
    double total = states.cost[state] + Math.abs(y - states.y(state));
    int section = prices.section(up ? cells.upper[portal] : cells.lower[portal], portal, at);
    int next = up ? states.up(portal, section) : states.down(portal, section);
    // The bare length often tells enough.
    if (isUseless(next, total + Math.abs(at - from), ahead)) {
      return;
    }
    int cell = states.cell(state);
    boolean besideBox = states.isStart(state) && states.exit(state).level();
    total += prices.passing(cell, portal, at) + prices.sideways(cell, from, at, besideBox);
    if (!isUseless(next, total, ahead)) {
      reach(next, state, total, at, ahead);
    }
  }

  private boolean isUseless(int state, double total, double ahead) {
    return total + ahead >= least || states.has(state) && total >= states.cost[state];
  }

  private void reach(int state, int from, double total, double at, double ahead) {
    if (!isBeaten(state, states.cell(state), total, at)) {
      states.put(state, from, total, at);
      queue.add(total + weight * ahead, state);
    }
  }

  private double ahead(double x, double y) {
    return Math.abs(x - Math.clamp(x, left, right)) + Math.abs(y - Math.clamp(y, top, bottom));
  }

  private Way way() {
    int[] passed = states.wayTo(lastState);
    Way way = new Way(passed.length - 1);
    for (int i = 0; i < passed.length; i++) {
      way.cell[i] = states.cell(passed[i]);
      if (i > 0) {
        way.portal[i - 1] = states.portal(passed[i]);
        way.wish[i - 1] = states.x[passed[i]];
      }
    }
    way.start = states.exit(passed[0]);
    way.end = lastExit;
    return way;
  }
}
