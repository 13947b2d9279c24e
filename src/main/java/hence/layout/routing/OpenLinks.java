package hence.layout.routing;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * The links still to be routed, those first whose ends are near each other, and where they may
 * start and end.
 */
final class OpenLinks {
  final Plan plan;
  final Links links;
  final Questions questions = new Questions();
  final int size;
  private final int[] link;
  private final List<List<Exit>> starts = new ArrayList<>();
  private final List<List<Exit>> ends = new ArrayList<>();

  OpenLinks(Plan plan, Links links) {
    this.plan = plan;
    this.links = links;
    link = links.open(plan);
    size = link.length;
  }

  /** Asks where each link may start and end. */
  void askExits(Hulls hulls) {
    Exits exits = new Exits(plan, links, hulls, questions);
    for (int i = 0; i < size; i++) {
      starts.add(exits.start(from(i), to(i)));
      ends.add(exits.end(to(i)));
    }
  }

  /** The number of an open link among all links. */
  int link(int i) {
    return link[i];
  }

  int from(int i) {
    return links.from[link[i]];
  }

  int to(int i) {
    return links.to[link[i]];
  }

  List<Exit> starts(int i) {
    return starts.get(i);
  }

  List<Exit> ends(int i) {
    return ends.get(i);
  }

  /** The cheapest way of a link from end to end, or null. */
  Way find(int i, Search search) {
    return search.find(starts(i), Goal.of(plan, to(i), ends(i)), questions);
  }

  /** Draws a link along its way; straight if it has none. */
  void draw(int i, Way way, Cells cells, Lanes lanes) {
    links.way[link[i]] =
        way == null ? plan.straight(from(i), to(i)) : new Passage(cells, lanes, way).draw();
  }
}
