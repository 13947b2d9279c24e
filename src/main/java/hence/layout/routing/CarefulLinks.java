package hence.layout.routing;

/**
 * Routes links each given all others, as far as they are routed yet; then each again, and those
 * that cross each other both again, as long as it helps.
 */
final class CarefulLinks {
  /** So many of the newest level pieces of a cell count. */
  private static final int MOST_LEVELS = 40;

  private final OpenLinks open;
  private final Care care;
  private final Trace[] traces;
  private Cells cells;
  private Traffic traffic;
  private OwnLanes lanes;
  private Search search;
  private Tally tally;

  CarefulLinks(OpenLinks open, Care care) {
    this.open = open;
    this.care = care;
    traces = new Trace[open.size];
  }

  void route(Hulls hulls) {
    Stems stems = new Stems(open.links, open.questions);
    cells = new Sweep(Obstacles.of(open.plan, hulls, open.links), open.questions).run();
    traffic = new Traffic(cells, MOST_LEVELS);
    stems.add(traffic, open.questions);
    lanes = new OwnLanes(cells, traffic, care.crossing());
    search = new Search(cells, new Fares(cells, traffic, care.crossing()), care);
    for (int i = 0; i < open.size; i++) {
      set(i);
    }
    tally = new Tally(open.plan, open.links, care.crossing());
    for (int pass = 0; pass < care.passes(); pass++) {
      for (int i = 0; i < open.size; i++) {
        improve(i);
      }
    }
    if (care.pairs()) {
      improvePairs();
    }
  }

  private void improvePairs() {
    for (int i = 0; i < open.size; i++) {
      for (int j = 0; j < i; j++) {
        if (tally.doCross(open.link(i), open.link(j)) && !improve(i, j)) {
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
      ways[k] = open.links.way[open.link(some[k])];
      before[k] = traces[some[k]];
      cost += tally.cost(open.link(some[k]));
    }
    for (int i : some) {
      traces[i].remove();
    }
    for (int i : some) {
      set(i);
      tally.measure(open.link(i));
    }
    for (int i : some) {
      cost -= tally.cost(open.link(i));
    }
    for (int k = 0; k < some.length && cost <= 0; k++) {
      traces[some[k]].remove();
      traces[some[k]] = before[k];
      before[k].put();
      open.links.way[open.link(some[k])] = ways[k];
      tally.measure(open.link(some[k]));
    }
    return cost > 0;
  }

  private void set(int i) {
    traces[i] = new Trace(traffic);
    lanes.follow(traces[i]);
    open.draw(i, open.find(i, search), cells, lanes);
  }
}
