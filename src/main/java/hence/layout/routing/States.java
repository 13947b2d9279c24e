package hence.layout.routing;

import java.util.Arrays;
import java.util.List;

/**
 * What one search from an end of a link has found: a state is a portal passed upwards, a portal
 * passed downwards, or an exit where the link starts.
 */
final class States {
  /** No bracket has room for more exits. */
  private static final int MOST_EXITS = 64;

  private final Cells cells;
  private final int portals;

  /** Into how many sections each portal falls at most; each is passed on its own. */
  private final int sections;

  /** The states of the current link carry its number. */
  private final int[] stamp;

  private final int[] before;

  /** The states found so far, cell by cell, as lists. */
  private final int[] cellStamp;

  private final int[] lastIn;
  private final int[] earlierIn;
  private int link;
  private List<Exit> exits;
  private Questions questions;
  final double[] cost;
  final double[] x;

  States(Cells cells, int sections) {
    this.cells = cells;
    this.sections = sections;
    portals = cells.portals * sections;
    int size = 2 * portals + MOST_EXITS;
    stamp = new int[size];
    cost = new double[size];
    x = new double[size];
    before = new int[size];
    cellStamp = new int[cells.size];
    lastIn = new int[cells.size];
    earlierIn = new int[size];
  }

  void clear(List<Exit> from, Questions asked) {
    link++;
    questions = asked;
    exits = from.size() > MOST_EXITS ? from.subList(0, MOST_EXITS) : from;
  }

  int exits() {
    return exits.size();
  }

  /** The state of starting at an exit. */
  int start(int exit) {
    return 2 * portals + exit;
  }

  /** The state of passing a section of a portal upwards. */
  int up(int portal, int section) {
    return portal * sections + section;
  }

  /** The state of passing a section of a portal downwards. */
  int down(int portal, int section) {
    return portals + portal * sections + section;
  }

  boolean isStart(int state) {
    return state >= 2 * portals;
  }

  /** The exit of a state that starts a way. */
  Exit exit(int state) {
    return exits.get(state - 2 * portals);
  }

  /** The portal that leads to a state, or -1 where a way starts. */
  int portal(int state) {
    if (isStart(state)) {
      return -1;
    }
    return (state < portals ? state : state - portals) / sections;
  }

  /** The cell of a state, or -1 for an exit that is walled up. */
  int cell(int state) {
    if (isStart(state)) {
      return questions.cell[exit(state).question()];
    }
    return state < portals
        ? cells.upper[state / sections]
        : cells.lower[(state - portals) / sections];
  }

  double y(int state) {
    if (!isStart(state)) {
      return cells.top[cells.lower[portal(state)]];
    }
    Exit exit = exit(state);
    return exit.level() ? exit.middle() : exit.outside();
  }

  boolean has(int state) {
    return stamp[state] == link;
  }

  void put(int state, int from, double total, double at) {
    if (!has(state)) {
      int cell = cell(state);
      stamp[state] = link;
      earlierIn[state] = firstIn(cell);
      cellStamp[cell] = link;
      lastIn[cell] = state;
    }
    cost[state] = total;
    x[state] = at;
    before[state] = from;
  }

  /** The state found last in a cell, or -1; {@link #following} tells the others. */
  int firstIn(int cell) {
    return cellStamp[cell] == link ? lastIn[cell] : -1;
  }

  int following(int state) {
    return earlierIn[state];
  }

  /** The states from where the link starts up to a state. */
  int[] wayTo(int state) {
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
}
