package hence.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Routes the links that are not in the tree around all boxes, at the least cost in length, bends
 * and crossings ({@link Search}); short links first, and then each again, given all others.
 */
final class CrossLinks {
  /** More links than this do not look at each other: nobody could follow them all. */
  private static final int MOST_CAREFUL = 200;

  /** More than these take too long to be routed in several layouts of a map. */
  private static final int MOST_THOROUGH = 40;

  /** So many of the newest level pieces of a cell count. */
  private static final int MOST_LEVELS = 40;

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
      route(Care.of(open.length, plan.aspect()));
    }
  }

  /** Routes few links with more care than links are worth where time matters. */
  void routeThoroughly() {
    open = links.open(plan);
    if (open.length > 0) {
      route(open.length <= MOST_THOROUGH ? Care.THOROUGH : Care.of(open.length, plan.aspect()));
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
      new CrowdedLinks(plan, links, open, starts, ends, questions).route(hulls);
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

  private void route(int i, Cells cells, Search search, Lanes lanes) {
    int from = links.from[open[i]];
    int to = links.to[open[i]];
    Way way = search.find(starts.get(i), Goal.of(plan, to, ends.get(i)), questions);
    links.way[open[i]] =
        way == null ? plan.straight(from, to) : new Passage(cells, lanes, way).draw();
  }
}
