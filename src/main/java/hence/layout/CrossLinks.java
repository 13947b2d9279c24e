package hence.layout;

/** Routes the links that are not in the tree around all boxes. */
final class CrossLinks {
  private final Plan plan;
  private final Links links;

  CrossLinks(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
  }

  void route() {
    for (int link = 0; link < links.size; link++) {
      if (links.way[link] == null) {
        links.way[link] = direct(links.from[link], links.to[link]);
      }
    }
  }

  private double[] direct(int from, int to) {
    double x = Frame.round(plan.centerX(from));
    double y = Frame.round(plan.centerY(to));
    double end = x < plan.x[to] ? plan.x[to] : plan.right(to);
    return new double[] {x, plan.y[from], x, y, end, y};
  }
}
