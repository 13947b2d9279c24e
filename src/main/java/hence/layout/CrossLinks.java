package hence.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Routes the links that are not in the tree around all boxes, at the least cost in length, bends
 * and crossings ({@link Search}); short links first, and then each again, given all others.
 */
final class CrossLinks {
  /** More links than this do not look at each other: nobody could follow them all. */
  private static final int MOST_CAREFUL = 200;

  private static final int MOST_THOROUGH = 40;

  /** So many of the newest level pieces of a cell count. */
  private static final int MOST_LEVELS = 40;

  /** What is worth a thread, and how many are worth their memory. */
  private static final int SHARE = 100;

  private static final int MOST_SHARES = 8;

  private final Plan plan;
  private final Links links;
  private final Questions questions = new Questions();
  private int[] open;
  private List<List<Exit>> starts;
  private List<List<Exit>> ends;

  CrossLinks(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
  }

  void route() {
    open = links.open(plan);
    if (open.length > 0) {
      route(Care.of(open.length, aspect()));
    }
  }

  /** Routes few links with more care than links are worth where time matters. */
  void routeThoroughly() {
    open = links.open(plan);
    if (open.length > 0) {
      route(open.length <= MOST_THOROUGH ? Care.THOROUGH : Care.of(open.length, aspect()));
    }
  }

  private void route(Care care) {
    Hulls hulls = new Hulls(plan);
    Exits exits = new Exits(plan, links, hulls, questions);
    starts = new ArrayList<>(open.length);
    ends = new ArrayList<>(open.length);
    for (int link : open) {
      starts.add(exits.start(links.from[link], links.to[link]));
      ends.add(exits.end(links.to[link]));
    }
    if (open.length <= MOST_CAREFUL) {
      routeTogether(hulls, care);
    } else {
      routeAlone(hulls);
    }
  }

  /** Each link given all others, as far as they are routed yet; then each again, if it helps. */
  private void routeTogether(Hulls hulls, Care care) {
    Stems stems = new Stems(links, questions);
    Cells cells = new Sweep(Obstacles.of(plan, hulls, links), questions).run();
    Traffic traffic = new Traffic(cells, MOST_LEVELS);
    stems.add(traffic, questions);
    OwnLanes lanes = new OwnLanes(cells, traffic, care.crossing());
    Search search = new Search(cells, new Fares(cells, traffic, care.crossing()), care);
    Trace[] traces = new Trace[open.length];
    for (int i = 0; i < open.length; i++) {
      traces[i] = new Trace(traffic);
      lanes.follow(traces[i]);
      route(i, cells, search, lanes);
    }
    Tally tally = new Tally(plan, links, care.crossing());
    for (int pass = 0; pass < care.passes(); pass++) {
      for (int i = 0; i < open.length; i++) {
        double[] old = links.way[open[i]];
        double cost = tally.cost(open[i]);
        traces[i].remove();
        Trace trace = new Trace(traffic);
        lanes.follow(trace);
        route(i, cells, search, lanes);
        tally.measure(open[i]);
        if (tally.cost(open[i]) < cost) {
          traces[i] = trace;
        } else {
          trace.remove();
          traces[i].put();
          links.way[open[i]] = old;
          tally.measure(open[i]);
        }
      }
    }
  }

  private double aspect() {
    double width = 0;
    double height = 1;
    for (int p = 0; p < plan.parts.size; p++) {
      width = Math.max(width, plan.right(p));
      height = Math.max(height, plan.bottom(p));
    }
    return width / height;
  }

  /** Each link on its own, on all cores. */
  private void routeAlone(Hulls hulls) {
    Cells cells = new Sweep(Obstacles.of(plan, hulls), questions).run();
    int shares = Math.min(MOST_SHARES, (open.length + SHARE - 1) / SHARE);
    IntStream.range(0, shares)
        .parallel()
        .forEach(share -> {
          Search search = new Search(cells, new Distances(), Care.HASTY);
          for (int i = share; i < open.length; i += shares) {
            route(i, cells, search, new SpreadLanes(i));
          }
        });
  }

  private void route(int i, Cells cells, Search search, Lanes lanes) {
    int from = links.from[open[i]];
    int to = links.to[open[i]];
    Way way = search.find(starts.get(i), ends.get(i), questions, plan, to);
    links.way[open[i]] = way == null ? straight(from, to) : new Passage(cells, lanes, way).draw();
  }

  /** The last resort, should both ends be walled in; the gaps of the tree are wide enough. */
  private double[] straight(int from, int to) {
    double x = Frame.round(plan.centerX(from));
    double y = Frame.round(plan.centerY(to));
    double end = x < plan.centerX(to) ? plan.x[to] : plan.right(to);
    return new double[] {x, plan.y[from], x, y, end, y};
  }
}
