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
      up.start(starts.get(i), questions, plan.centerX(links.to[open[i]]));
      down.start(ends.get(i), questions, plan.centerX(links.from[open[i]]));
      links.way[open[i]] = draw(meeting());
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
    up = new Climb(cells, traffic);
    down = new Climb(cells, traffic);
  }

  /** The cell in which the ways from both ends meet at the least cost. */
  private int meeting() {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    while (Math.min(up.next(), down.next()) < least) {
      boolean fromStart = up.next() <= down.next();
      int cell = fromStart ? up.step() : down.step();
      if ((fromStart ? down : up).has(cell)) {
        double cost = up.meet(down, cell);
        if (cost < least) {
          least = cost;
          best = cell;
        }
      }
    }
    return best;
  }

  private double[] draw(int meeting) {
    int[] rising = up.portalsTo(meeting);
    int[] falling = down.portalsTo(meeting);
    int n = rising.length + falling.length;
    int[] portals = Arrays.copyOf(rising, n);
    int[] through = new int[n + 1];
    double[] wish = new double[n];
    int cell = meeting;
    for (int i = rising.length - 1; i >= 0; i--) {
      through[i + 1] = cell;
      wish[i] = up.x[cell];
      cell = up.before(cell);
    }
    through[0] = cell;
    cell = meeting;
    for (int i = falling.length - 1; i >= 0; i--) {
      int at = n - 1 - i;
      portals[at] = falling[i];
      through[at] = cell;
      wish[at] = down.x[cell];
      cell = down.before(cell);
    }
    through[n] = cell;
    Exit start = up.exit[meeting];
    Exit end = down.exit[meeting];
    return new Passage(cells, traffic, lanes, start, end, through, portals, wish).draw();
  }
}
