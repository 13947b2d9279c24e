package hence.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Routes the links that are not in the tree around all boxes: both ends climb through the free
 * cells until they meet, at the least cost in length, bends and crossings; short links first.
 */
final class CrossLinks {
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
    survey(questions);
    for (int i = 0; i < open.length; i++) {
      int from = links.from[open[i]];
      int to = links.to[open[i]];
      up.start(starts.get(i), questions, plan.centerX(to));
      down.start(ends.get(i), questions, plan.centerX(from));
      links.way[open[i]] = draw(meeting(Math.abs(plan.centerX(to) - plan.centerX(from))));
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

  private void survey(Questions questions) {
    Obstacles obstacles = new Obstacles(plan, links);
    Sweep sweep = new Sweep(obstacles, questions);
    cells = sweep.run();
    traffic = new Traffic(cells);
    for (int link = 0; link < links.size; link++) {
      int start = sweep.above[obstacles.rank[links.from[link]]];
      if (links.way[link] != null && start >= 0) {
        traffic.follow(links.way[link], start);
      }
    }
    lanes = new Lanes(cells, traffic);
    up = new Climb(cells, traffic, Integer.getInteger("near", 2));
    down = new Climb(cells, traffic, Integer.getInteger("near", 2));
  }

  /** Where the ways from both ends meet at the least cost, as a state of each search. */
  private int[] meeting(double distance) {
    int[] best = null;
    double least = Double.POSITIVE_INFINITY;
    while (best == null || up.next() + down.next() - distance < least) {
      boolean fromStart = up.next() <= down.next();
      Climb one = fromStart ? up : down;
      Climb other = fromStart ? down : up;
      int state = one.step();
      for (int s = other.firstIn(one.cell(state)); s >= 0; s = other.following(s)) {
        double cost = one.meet(state, other, s);
        if (cost < least) {
          least = cost;
          best = fromStart ? new int[] {state, s} : new int[] {s, state};
        }
      }
    }
    return best;
  }

  private double[] draw(int[] meeting) {
    int[] rising = up.statesTo(meeting[0]);
    int[] falling = down.statesTo(meeting[1]);
    int ups = rising.length - 1;
    int n = ups + falling.length - 1;
    int[] portals = new int[n];
    int[] through = new int[n + 1];
    double[] wish = new double[n];
    for (int i = 0; i <= ups; i++) {
      through[i] = up.cell(rising[i]);
    }
    for (int i = 0; i < ups; i++) {
      portals[i] = up.portalOf(rising[i + 1]);
      wish[i] = up.x(rising[i + 1]);
    }
    for (int i = ups; i < n; i++) {
      int state = falling[n - i];
      portals[i] = down.portalOf(state);
      wish[i] = down.x(state);
      through[i + 1] = down.cell(falling[n - i - 1]);
    }
    Exit start = up.exit(rising[0]);
    Exit end = down.exit(falling[0]);
    return new Passage(cells, traffic, lanes, start, end, through, portals, wish).draw();
  }
}
