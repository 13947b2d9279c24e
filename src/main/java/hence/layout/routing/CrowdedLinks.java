package hence.layout.routing;

import java.util.Arrays;
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

  private final OpenLinks open;
  private final Bypass bypass;
  private final boolean[] usesBypass;
  private final Way[] ways;
  private Cells cells;

  CrowdedLinks(OpenLinks open) {
    this.open = open;
    bypass = open.plan.aspect() < WIDE ? null : new Bypass(open.plan, open.questions);
    usesBypass = new boolean[open.size];
    ways = new Way[open.size];
  }

  void route(Hulls hulls) {
    cells = new Sweep(Obstacles.of(open.plan, hulls), open.questions).run();
    int shares = Math.clamp(open.size / SHARE, 1, Runtime.getRuntime().availableProcessors());
    IntStream.range(0, shares)
        .parallel()
        .forEach(share -> {
          Search search = new Search(cells, new Distances(), Care.HASTY);
          for (int i = share; i < open.size; i += shares) {
            find(i, search);
          }
        });
    IntStream.range(0, open.size)
        .parallel()
        .filter(i -> !usesBypass[i])
        .forEach(i -> draw(i, new SpreadLanes(i)));
    drawOutside();
  }

  private void find(int i, Search search) {
    if (bypass != null && bypass.reach(open.from(i), open.to(i)) > FAR) {
      ways[i] = bypass.find(search, open.starts(i), open.ends(i), aside(i) / FAR);
    }
    usesBypass[i] = ways[i] != null;
    if (ways[i] == null) {
      ways[i] = open.find(i, search);
    }
  }

  private double aside(int i) {
    return Math.abs(fromX(i) - toX(i));
  }

  private double fromX(int i) {
    return open.plan.centerX(open.from(i));
  }

  private double toX(int i) {
    return open.plan.centerX(open.to(i));
  }

  private void draw(int i, Lanes lanes) {
    open.draw(i, ways[i], cells, lanes);
  }

  /** Draws all that use the bypass, shorter ones nearer to the map. */
  private void drawOutside() {
    int[] users = IntStream.range(0, open.size).filter(i -> usesBypass[i]).toArray();
    if (users.length == 0) {
      return;
    }
    Tracks tracks = bypass.tracks();
    int[] track = new int[open.size];
    for (int i : users) {
      track[i] = tracks.take(fromX(i), toX(i));
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
