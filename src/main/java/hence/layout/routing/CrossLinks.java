package hence.layout.routing;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Routes the links that are not in the tree around all boxes, at the least cost in length, bends
 * and crossings ({@link Search}), short links first.
 */
public final class CrossLinks {
  /** More links than this do not look at each other: nobody could follow them all. */
  private static final int MOST_CAREFUL = 200;

  private final Plan plan;
  private final Links links;
  private final Questions questions = new Questions();
  private int[] open;
  private List<List<Exit>> starts;
  private List<List<Exit>> ends;

  public CrossLinks(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
  }

  public void route() {
    open = links.open(plan);
    if (open.length > 0) {
      route(Care.of(open.length, plan.aspect()));
    }
  }

  /** Routes with more care than links are worth where time matters, if they are few. */
  public void routeThoroughly() {
    open = links.open(plan);
    if (open.length > 0) {
      route(Care.thorough(open.length, plan.aspect()));
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
      new CarefulLinks(plan, links, open, starts, ends, questions, care).route(hulls);
    } else {
      new CrowdedLinks(plan, links, open, starts, ends, questions).route(hulls);
    }
  }
}
