package hence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the links outside the tree run, whichever engine places the boxes. */
class RoutingTest {
  /** The last three columns are what Graphviz dot 2.43 draws of the same map. */
  @ParameterizedTest
  @CsvSource({
    "500, 1, 935, 515153, 10", "500, 2, 1092, 512936, 8",
    "500, 3, 827, 437469, 12", "500, 4, 752, 406307, 11",
    "1000, 1, 4007, 1765402, 26", "1000, 2, 3446, 1496380, 45"
  })
  void isEasierToFollowThanDot(int claims, int seed, int crossings, double length, int overlaps) {
    Legibility counted = Legibility.of(Sketch.of(place("compact", map(claims, seed), seed)));
    assertEquals(0, counted.through());
    assertTrue(counted.crossings() <= crossings, counted.toString());
    assertTrue(counted.length() <= 1.2 * length, counted.toString());
    assertTrue(counted.overlaps() <= overlaps, counted.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidy", "compact"})
  void givesLinksLanesOfTheirOwn(String engine) {
    for (int seed = 0; seed < 20; seed++) {
      ArgumentMap map = RandomMaps.tree(seed, 100).withCross(0.08).withUndercuts(0.05).map();
      List<Route> routes = place(engine, map, seed).routes();
      double shared = 0;
      for (int i = 0; i < routes.size(); i++) {
        for (int j = i + 1; j < routes.size(); j++) {
          shared += Strokes.shared(routes.get(i), routes.get(j));
        }
      }
      assertTrue(shared < 30, "seed " + seed + ": " + shared + " units lie on each other");
    }
  }

  /** With so many links they are routed on all cores. */
  @ParameterizedTest
  @ValueSource(strings = {"tidy", "compact"})
  void routesManyLinksTheSameWayEveryTime(String engine) {
    ArgumentMap map = map(4_000, 7);
    Layout layout = place(engine, map, 7);
    assertEquals(layout, place(engine, map, 7));
    assertEquals(0, Legibility.of(Sketch.of(layout)).through());
  }

  /** Between the boxes it would bend some hundred times, and cross as many others. */
  @Test
  void leadsALinkPastAWideMapThatReachesFarAcrossIt() {
    Layout layout = place("tidy", map(4_000, 1), 1);
    List<Route> far =
        layout.routes().stream()
            .filter(route -> aside(route) > layout.bounds().width() / 8)
            .toList();
    assertTrue(far.size() > 100);
    double bends =
        far.stream().mapToInt(route -> route.points().size() - 2).average().orElseThrow();
    assertTrue(bends < 12, bends + " bends");
    Legibility counted = Legibility.of(Sketch.of(layout));
    assertTrue(counted.crossings() < 25_000, counted.toString());
    assertTrue(counted.overlaps() < 100, counted.toString());
  }

  private static double aside(Route route) {
    return Math.abs(route.points().getFirst().x() - route.points().getLast().x());
  }

  @Test
  void findsAWayWhereverThereIsOne() {
    for (int seed = 1; seed <= 3; seed++) {
      Layout layout = place("tidy", map(2_000, seed), seed);
      assertEquals(0, Legibility.of(Sketch.of(layout)).through(), "seed " + seed);
    }
  }

  private static ArgumentMap map(int claims, int seed) {
    return RandomMaps.tree(seed, claims).withCross(0.08).map();
  }

  private static Layout place(String engine, ArgumentMap map, int seed) {
    return Engines.named(engine).place(map, RandomMaps.sizes(map, seed), Direction.DOWN);
  }
}
