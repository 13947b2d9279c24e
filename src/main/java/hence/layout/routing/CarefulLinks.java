package hence.layout.routing;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;
import java.util.List;

/**
 * Routes links each given all others, as far as they are routed yet; then each again, and those
 * that cross each other both again, as long as it helps.
 */
final class CarefulLinks {
  /** So many of the newest level pieces of a cell count. */
  private static final int MOST_LEVELS = 40;

  private final Plan plan;
  private final Links links;
  private final int[] open;
  private final List<List<Exit>> starts;
  private final List<List<Exit>> ends;
  private final Questions questions;
  private final Care care;
  private final Trace[] traces;
  private Cells cells;
  private Traffic traffic;
  private OwnLanes lanes;
  private Search search;
  private Tally tally;

  CarefulLinks(
      Plan plan,
      Links links,
      int[] open,
      List<List<Exit>> starts,
      List<List<Exit>> ends,
      Questions questions,
      Care care) {
    this.plan = plan;
    this.links = links;
    this.open = open;
    this.starts = starts;
    this.ends = ends;
    this.questions = questions;
    this.care = care;
    traces = new Trace[open.length];
  }

  void route(Hulls hulls) {
    Stems stems = new Stems(links, questions);
    cells = new Sweep(Obstacles.of(plan, hulls, links), questions).run();
    traffic = new Traffic(cells, MOST_LEVELS);
    stems.add(traffic, questions);
    lanes = new OwnLanes(cells, traffic, care.crossing());
    search = new Search(cells, new Fares(cells, traffic, care.crossing()), care);
    for (int i = 0; i < open.length; i++) {
      set(i);
    }
    tally = new Tally(plan, links, care.crossing());
    for (int pass = 0; pass < care.passes(); pass++) {
      for (int i = 0; i < open.length; i++) {
        improve(i);
      }
    }
    if (care.pairs()) {
      improvePairs();
    }
  }

  private void improvePairs() {
    for (int i = 0; i < open.length; i++) {
      for (int j = 0; j < i; j++) {
        if (tally.doCross(open[i], open[j]) && !improve(i, j)) {
          improve(j, i);
        }
      }
    }
  }

  /** Routes some links again, one after the other, if that makes them cheaper. */
  private boolean improve(int... some) {
    double[][] ways = new double[some.length][];
    Trace[] before = new Trace[some.length];
    double cost = 0;
    for (int k = 0; k < some.length; k++) {
      ways[k] = links.way[open[some[k]]];
      before[k] = traces[some[k]];
      cost += tally.cost(open[some[k]]);
    }
    for (int i : some) {
      traces[i].remove();
    }
    for (int i : some) {
      set(i);
      tally.measure(open[i]);
    }
    for (int i : some) {
      cost -= tally.cost(open[i]);
    }
    for (int k = 0; k < some.length && cost <= 0; k++) {
      traces[some[k]].remove();
      traces[some[k]] = before[k];
      before[k].put();
      links.way[open[some[k]]] = ways[k];
      tally.measure(open[some[k]]);
    }
    return cost > 0;
  }

  private void set(int i) {
    traces[i] = new Trace(traffic);
    lanes.follow(traces[i]);
    int from = links.from[open[i]];
    int to = links.to[open[i]];
    Way way = search.find(starts.get(i), Goal.of(plan, to, ends.get(i)), questions);
    links.way[open[i]] =
        way == null ? plan.straight(from, to) : new Passage(cells, lanes, way).draw();
  }
}
