package hence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.layered.Layered;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayeredTest {
  private final Engine engine = new Layered();
  private final TextMeasure measure = TextMeasure.bundled();

  private static ArgumentMap map(Reason... reasons) {
    Set<String> ids = new TreeSet<>(Set.of("c"));
    Set<String> reasonIds = new HashSet<>();
    for (Reason reason : reasons) {
      reasonIds.add(reason.id());
    }
    for (Reason reason : reasons) {
      ids.addAll(reason.premises());
      ids.add(reason.target());
    }
    ids.removeAll(reasonIds);
    return map(ids.stream().toList(), List.of(reasons));
  }

  private static ArgumentMap map(List<String> claims, List<Reason> reasons) {
    List<Claim> all = claims.stream().map(id -> new Claim(id, Text.of(words(id)))).toList();
    return new ArgumentMap(Text.of("a map"), "c", List.of(), all, reasons, Extras.NONE);
  }

  private static String words(String id) {
    return "The claim %s holds. ".formatted(id).repeat(1 + Math.abs(id.hashCode()) % 6).strip();
  }

  private static Reason on(String target, String id, String... premises) {
    return new Reason(id, Stance.FOR, List.of(premises), target);
  }

  private static Reason against(String target, String id, String... premises) {
    return new Reason(id, Stance.AGAINST, List.of(premises), target);
  }

  private static final ArgumentMap TREE =
      map(
          on("c", "r1", "p1", "p2", "p3"),
          against("c", "r2", "p4"),
          on("p1", "r3", "p5"),
          against("p4", "r4", "p6", "p7"),
          against("r1", "u1", "p8"),
          against("u1", "u2", "p9"));

  /** A premise of two reasons, one of them far up. */
  private static final ArgumentMap SHARED =
      map(
          on("c", "r1", "p1", "p2"),
          on("p1", "r2", "p3"),
          on("p3", "r3", "p4"),
          on("c", "r4", "p4"),
          against("r2", "u1", "p4"));

  private static final ArgumentMap CYCLE =
      map(on("c", "r1", "p1"), on("p1", "r2", "p2"), on("p2", "r3", "p1"), on("p2", "r4", "c"));

  private static final ArgumentMap SCATTERED =
      map(on("c", "r1", "p1"), on("d", "r2", "p2"), on("d", "r3", "p1"));

  @ParameterizedTest
  @EnumSource(Direction.class)
  void placesMapsOfEveryKind(Direction direction) {
    for (ArgumentMap map : List.of(map(), TREE, SHARED, SCATTERED)) {
      check(map, direction, true);
    }
    check(CYCLE, direction, false);
    check(map(List.of("c", "x", "y"), List.of()), direction, true);
  }

  @Test
  void placesRandomMaps() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      boolean acyclic = seed % 3 != 0;
      check(random(random, 2 + random.nextInt(30), acyclic), Direction.values()[seed % 4], acyclic);
    }
  }

  @Test
  void theSameMapIsPlacedTheSame() {
    ArgumentMap large = random(new Random(7), 700, true);
    for (ArgumentMap map : List.of(TREE, SHARED, CYCLE, large)) {
      assertEquals(place(map, Direction.DOWN), place(map, Direction.DOWN));
    }
  }

  @Test
  void coPremisesStandSideBySideInReadingOrder() {
    Map<String, Rect> rects = rects(place(TREE, Direction.DOWN));
    assertTrue(rects.get("p1").right() < rects.get("p2").x());
    assertTrue(rects.get("p2").right() < rects.get("p3").x());
    assertEquals(rects.get("p1").y(), rects.get("p2").y(), 1e-6, "on one line");
    assertEquals(rects.get("p1").y(), rects.get("p3").y(), 1e-6, "on one line");
    assertTrue(rects.get("r1").right() < rects.get("r2").x());
  }

  @Test
  void aLongChainDoesNotOverflowTheStack() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      reasons.add(on(i == 0 ? "c" : "p" + i, "r" + i, "p" + (i + 1)));
    }
    ArgumentMap map = map(reasons.toArray(Reason[]::new));
    assertEquals(map.claims().size() + reasons.size(), place(map, Direction.DOWN).placed().size());
  }

  private Layout place(ArgumentMap map, Direction direction) {
    return engine.place(map, BoxSizes.of(map, "en", measure), direction);
  }

  private static ArgumentMap random(Random random, int count, boolean acyclic) {
    List<String> claims = new ArrayList<>(List.of("c"));
    List<Reason> reasons = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      boolean undercuts = !reasons.isEmpty() && random.nextInt(6) == 0;
      String target = undercuts ? any(reasons, random).id() : any(claims, random);
      List<String> premises = new ArrayList<>(List.of("p" + i));
      String older = any(claims, random);
      if (random.nextInt(3) == 0 && !(acyclic && serves(target, older, reasons))) {
        premises.add(older);
      }
      claims.add("p" + i);
      reasons.add(new Reason("r" + i, any(List.of(Stance.values()), random), premises, target));
    }
    return map(claims, reasons);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Whether a part is another or serves it, directly or by others. */
  private static boolean serves(String part, String other, List<Reason> reasons) {
    return part.equals(other)
        || reasons.stream()
            .filter(reason -> reason.id().equals(part) || reason.premises().contains(part))
            .anyMatch(reason -> serves(reason.target(), other, reasons));
  }

  private void check(ArgumentMap map, Direction direction, boolean acyclic) {
    Sizes sizes = BoxSizes.of(map, "en", measure);
    Layout layout = engine.place(map, sizes, direction);
    List<String> ids = new ArrayList<>();
    map.claims().forEach(claim -> ids.add(claim.id()));
    map.reasons().forEach(reason -> ids.add(reason.id()));
    assertEquals(ids, layout.placed().stream().map(Placed::id).toList(), "in the map's order");
    Map<String, Rect> rects = rects(layout);
    map.claims().forEach(claim -> assertSize(sizes.claim(claim.id()), rects.get(claim.id())));
    map.reasons().forEach(reason -> assertSize(sizes.bracket(), rects.get(reason.id())));
    checkApart(layout);
    checkRoutes(map, layout, rects);
    for (Route route : layout.routes()) {
      assertFalse(
          acyclic && !isBeyond(rects.get(route.from()), rects.get(route.to()), direction),
          () -> route + " in " + layout);
    }
  }

  private static void assertSize(Size size, Rect rect) {
    assertEquals(size, new Size(rect.width(), rect.height()));
  }

  private static void checkApart(Layout layout) {
    List<Placed> placed = layout.placed();
    for (int i = 0; i < placed.size(); i++) {
      Rect rect = placed.get(i).rect();
      assertTrue(layout.bounds().grow(0.01).encloses(rect), "within the bounds");
      for (Placed other : placed.subList(i + 1, placed.size())) {
        assertFalse(rect.overlaps(other.rect()), placed.get(i) + " overlaps " + other);
      }
    }
  }

  private static void checkRoutes(ArgumentMap map, Layout layout, Map<String, Rect> rects) {
    List<String> expected = new ArrayList<>();
    for (Reason reason : map.reasons()) {
      expected.add(reason.id() + " " + reason.target());
      reason.premises().forEach(premise -> expected.add(premise + " " + reason.id()));
    }
    assertEquals(expected, layout.routes().stream().map(r -> r.from() + " " + r.to()).toList());
    for (Route route : layout.routes()) {
      assertTrue(isOnEdge(route.points().getFirst(), rects.get(route.from())), route::toString);
      assertTrue(isOnEdge(route.points().getLast(), rects.get(route.to())), route::toString);
      checkPieces(route, rects);
    }
  }

  private static void checkPieces(Route route, Map<String, Rect> rects) {
    for (int i = 1; i < route.points().size(); i++) {
      Spot a = route.points().get(i - 1);
      Spot b = route.points().get(i);
      assertTrue((a.x() == b.x()) != (a.y() == b.y()), "upright or level: " + route);
      Rect piece = new Rect(a.x(), a.y(), 0, 0).union(new Rect(b.x(), b.y(), 0, 0));
      for (Map.Entry<String, Rect> part : rects.entrySet()) {
        boolean isCrossed = piece.grow(0.01).overlaps(part.getValue().grow(-0.02));
        assertFalse(isCrossed, () -> route + " crosses " + part);
      }
    }
  }

  private static boolean isOnEdge(Spot spot, Rect rect) {
    return rect.grow(1e-6).contains(spot.x(), spot.y())
        && !rect.grow(-1e-6).contains(spot.x(), spot.y());
  }

  /** Whether all of a part lies farther from the contention's side than all of another. */
  private static boolean isBeyond(Rect part, Rect other, Direction direction) {
    return switch (direction) {
      case DOWN -> part.y() >= other.bottom();
      case UP -> part.bottom() <= other.y();
      case RIGHT -> part.x() >= other.right();
      case LEFT -> part.right() <= other.x();
    };
  }

  private static Map<String, Rect> rects(Layout layout) {
    Map<String, Rect> rects = new HashMap<>();
    layout.placed().forEach(placed -> rects.put(placed.id(), placed.rect()));
    return rects;
  }
}
