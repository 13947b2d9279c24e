package hence.layout.routing;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;

/**
 * Routes the links that are not in the tree around all boxes, at the least cost in length, bends
 * and crossings ({@link Search}), short links first.
 */
public final class CrossLinks {
  /** More links than this do not look at each other: nobody could follow them all. */
  private static final int MOST_CAREFUL = 200;

  private final Plan plan;
  private final OpenLinks open;

  public CrossLinks(Plan plan, Links links) {
    this.plan = plan;
    open = new OpenLinks(plan, links);
  }

  public void route() {
    route(Care.of(open.size, plan.aspect()));
  }

  /** Routes with more care than links are worth where time matters, if they are few. */
  public void routeThoroughly() {
    route(Care.thorough(open.size, plan.aspect()));
  }

  private void route(Care care) {
    if (open.size == 0) {
      return;
    }
    Hulls hulls = new Hulls(plan);
    open.askExits(hulls);
    if (open.size <= MOST_CAREFUL) {
      new CarefulLinks(open, care).route(hulls);
    } else {
      new CrowdedLinks(open).route(hulls);
    }
  }
}
