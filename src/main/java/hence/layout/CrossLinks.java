package hence.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Routes the links that are not in the tree around all boxes: both ends climb through the free
 * cells until they meet, at the least cost in length, bends and crossings; short links first.
 */
final class CrossLinks {
  /** With more links than this no time is taken to keep them from crossing each other. */
  private static final int MOST_CAREFUL = 200;

  private final Plan plan;
  private final Links links;
  private Cells cells;
  private Traffic traffic;
  private Lanes lanes;
  private Climb up;
  private Climb down;

  CrossLinks(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
  }

  void route() {
    int[] open = open();
    if (open.length == 0) {
      return;
    }
    Questions questions = new Questions();
    Exits exits = new Exits(plan, questions);
    List<List<Exit>> starts = new ArrayList<>();
    List<List<Exit>> ends = new ArrayList<>();
    for (int link : open) {
      starts.add(exits.start(links.from[link], links.to[link]));
      ends.add(exits.end(links.to[link]));
    }
    survey(questions, open.length <= MOST_CAREFUL);
    for (int i = 0; i < open.length; i++) {
      int from = links.from[open[i]];
      int to = links.to[open[i]];
      up.start(starts.get(i), questions, plan.centerX(to));
      down.start(ends.get(i), questions, plan.centerX(from));
      int[] meeting = meeting(Math.abs(plan.centerX(to) - plan.centerX(from)));
      links.way[open[i]] = meeting[0] < 0 ? straight(from, to) : draw(meeting);
    }
  }

  /** The links not yet routed, those first whose ends are near each other. */
  private int[] open() {
    long[] keys = new long[links.size];
    int n = 0;
    for (int link = 0; link < links.size; link++) {
      if (links.way[link] == null) {
        double x = plan.centerX(links.from[link]) - plan.centerX(links.to[link]);
        double y = plan.centerY(links.from[link]) - plan.centerY(links.to[link]);
        keys[n++] = Math.round(Math.abs(x) + Math.abs(y)) << 24 | link;
      }
    }
    Arrays.sort(keys, 0, n);
    int[] open = new int[n];
    for (int i = 0; i < n; i++) {
      open[i] = (int) keys[i] & 0xffffff;
    }
    return open;
  }

  private void survey(Questions questions, boolean careful) {
    Obstacles obstacles = new Obstacles(plan, links);
    Sweep sweep = new Sweep(obstacles, questions);
    cells = sweep.run();
    traffic = new Traffic(cells, careful ? 40 : 0);
    for (int link = 0; link < links.size; link++) {
      int start = sweep.above[obstacles.rank[links.from[link]]];
      if (links.way[link] != null && start >= 0) {
        traffic.follow(links.way[link], start);
      }
    }
    lanes = new Lanes(cells, traffic);
    Prices prices = new Prices(cells, traffic);
    up = new Climb(cells, prices, careful ? 2 : 0);
    down = new Climb(cells, prices, careful ? 2 : 0);
  }

  /** The last resort, should both ends be walled in; the gaps of the tree are wide enough. */
  private double[] straight(int from, int to) {
    double x = Frame.round(plan.centerX(from));
    double y = Frame.round(plan.centerY(to));
    double end = x < plan.centerX(to) ? plan.x[to] : plan.right(to);
    return new double[] {x, plan.y[from], x, y, end, y};
  }

  /** Where the ways from both ends meet at the least cost, as a state of each search. */
  private int[] meeting(double distance) {
    int[] best = {-1, -1};
    double least = Double.POSITIVE_INFINITY;
    while (up.next() + down.next() - distance < least || isOpen(best)) {
      boolean fromStart = up.next() <= down.next();
      Climb one = fromStart ? up : down;
      Climb other = fromStart ? down : up;
      int state = one.step();
      int cell = one.states.cell(state);
      for (int s = other.states.firstIn(cell); s >= 0; s = other.states.following(s)) {
        double cost = one.meet(state, other, s);
        if (cost < least) {
          least = cost;
          best = fromStart ? new int[] {state, s} : new int[] {s, state};
        }
      }
    }
    return best;
  }

  /** Whether the ends have not met, and may. */
  private boolean isOpen(int[] best) {
    return best[0] < 0 && Math.min(up.next(), down.next()) < Double.POSITIVE_INFINITY;
  }

  private double[] draw(int[] meeting) {
    int[] rising = up.states.wayTo(meeting[0]);
    int[] falling = down.states.wayTo(meeting[1]);
    int ups = rising.length - 1;
    int n = ups + falling.length - 1;
    Way way = new Way(n);
    for (int i = 0; i <= ups; i++) {
      way.cell[i] = up.states.cell(rising[i]);
    }
    for (int i = 0; i < ups; i++) {
      way.portal[i] = up.states.portal(rising[i + 1]);
      way.wish[i] = up.states.x[rising[i + 1]];
    }
    for (int i = ups; i < n; i++) {
      way.portal[i] = down.states.portal(falling[n - i]);
      way.wish[i] = down.states.x[falling[n - i]];
      way.cell[i + 1] = down.states.cell(falling[n - i - 1]);
    }
    way.start = up.states.exit(rising[0]);
    way.end = down.states.exit(falling[0]);
    return new Passage(cells, traffic, lanes, way).draw();
  }
}
