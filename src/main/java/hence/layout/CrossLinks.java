package hence.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Routes the links that are not in the tree around all boxes, at the least cost in length, bends
 * and crossings ({@link Search}); short links first, and then each again, given all others.
 */
final class CrossLinks {
  private final Plan plan;
  private final Links links;
  private final Questions questions = new Questions();
  private int[] open;
  private List<List<Exit>> starts;
  private List<List<Exit>> ends;
  private Trace[] traces;
  private Cells cells;
  private Traffic traffic;
  private Lanes lanes;
  private Search search;

  CrossLinks(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
  }

  void route() {
    open = open();
    if (open.length == 0) {
      return;
    }
    Exits exits = new Exits(plan, questions);
    starts = new ArrayList<>(open.length);
    ends = new ArrayList<>(open.length);
    for (int link : open) {
      starts.add(exits.start(links.from[link], links.to[link]));
      ends.add(exits.end(links.to[link]));
    }
    Care care = Care.of(open.length);
    survey(care);
    traces = new Trace[open.length];
    for (int i = 0; i < open.length; i++) {
      route(i);
    }
    for (int pass = 0; pass < care.passes(); pass++) {
      for (int i = 0; i < open.length; i++) {
        traces[i].remove();
        route(i);
      }
    }
  }

  private void route(int i) {
    int from = links.from[open[i]];
    int to = links.to[open[i]];
    traces[i] = new Trace(traffic);
    Way way = search.find(starts.get(i), ends.get(i), questions, plan, to);
    links.way[open[i]] =
        way == null ? straight(from, to) : new Passage(cells, traces[i], lanes, way).draw();
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

  private void survey(Care care) {
    Stems stems = new Stems(links, questions);
    cells = new Sweep(new Obstacles(plan, links), questions).run();
    traffic = new Traffic(cells, care.passes() > 0 ? 40 : 0);
    stems.add(traffic, questions);
    lanes = new Lanes(cells, traffic);
    search = new Search(cells, new Prices(cells, traffic), care);
  }

  /** The last resort, should both ends be walled in; the gaps of the tree are wide enough. */
  private double[] straight(int from, int to) {
    double x = Frame.round(plan.centerX(from));
    double y = Frame.round(plan.centerY(to));
    double end = x < plan.centerX(to) ? plan.x[to] : plan.right(to);
    return new double[] {x, plan.y[from], x, y, end, y};
  }
}
