package hence.layout.routing;

import hence.layout.parts.Links;
import hence.layout.parts.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Routes links of which there are too many to look at each other: each on its own, on all cores. In
 * a wide map those that lead far to the side leave the map and run past it ({@link Bypass}): on
 * their way between the boxes they would bend and cross others as often as there are boxes.
 */
final class CrowdedLinks {
  /** What is worth a thread. */
  private static final int SHARE = 100;

  /** Maps wider than this by their height have bypasses. */
  private static final double WIDE = 12;

  /** How much farther a link must lead sideways than up and down to a bypass, to use it. */
  private static final double FAR = 8;

  private final Plan plan;
  private final Links links;
  private final int[] open;
  private final List<List<Exit>> starts;
  private final List<List<Exit>> ends;
  private final Questions questions;
  private final Bypass bypass;
  private final boolean[] usesBypass;
  private final Way[] ways;
  private Cells cells;

  CrowdedLinks(
      Plan plan,
      Links links,
      int[] open,
      List<List<Exit>> starts,
      List<List<Exit>> ends,
      Questions questions) {
    this.plan = plan;
    this.links = links;
    this.open = open;
    this.starts = starts;
    this.ends = ends;
    this.questions = questions;
    bypass = plan.aspect() < WIDE ? null : new Bypass(plan, questions);
    usesBypass = new boolean[open.length];
    ways = new Way[open.length];
  }

  void route(Hulls hulls) {
    cells = new Sweep(Obstacles.of(plan, hulls), questions).run();
    int shares = Math.clamp(open.length / SHARE, 1, Runtime.getRuntime().availableProcessors());
    IntStream.range(0, shares)
        .parallel()
        .forEach(share -> {
          Search search = new Search(cells, new Distances(), Care.HASTY);
          for (int i = share; i < open.length; i += shares) {
            find(i, search);
          }
        });
    IntStream.range(0, open.length)
        .parallel()
        .filter(i -> !usesBypass[i])
        .forEach(i -> draw(i, new SpreadLanes(i)));
    drawOutside();
  }

  private int from(int i) {
    return links.from[open[i]];
  }

  private int to(int i) {
    return links.to[open[i]];
  }

  private void find(int i, Search search) {
    if (bypass != null && bypass.reach(from(i), to(i)) > FAR) {
      ways[i] = bypass.find(search, starts.get(i), ends.get(i), aside(i) / FAR);
    }
    usesBypass[i] = ways[i] != null;
    if (ways[i] == null) {
      ways[i] = search.find(starts.get(i), Goal.of(plan, to(i), ends.get(i)), questions);
    }
  }

  private double aside(int i) {
    return Math.abs(plan.centerX(from(i)) - plan.centerX(to(i)));
  }

  private void draw(int i, Lanes lanes) {
    links.way[open[i]] =
        ways[i] == null ? plan.straight(from(i), to(i)) : new Passage(cells, lanes, ways[i]).draw();
  }

  /** Draws all that use the bypass, shorter ones nearer to the map. */
  private void drawOutside() {
    int[] users = IntStream.range(0, open.length).filter(i -> usesBypass[i]).toArray();
    if (users.length == 0) {
      return;
    }
    Tracks tracks = bypass.tracks();
    int[] track = new int[open.length];
    for (int i : users) {
      track[i] = tracks.take(plan.centerX(from(i)), plan.centerX(to(i)));
    }
    int levels = tracks.size();
    Arrays.stream(users)
        .parallel()
        .forEach(i -> {
          double depth = bypass.level(track[i], levels);
          draw(i, new EdgeLanes(new SpreadLanes(i), bypass.cell(), depth));
        });
  }
}
