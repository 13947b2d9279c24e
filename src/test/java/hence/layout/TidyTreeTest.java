package hence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.tidy.TidyTree;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TidyTreeTest {
  private static final Engine TIDY = new TidyTree();

  @Property(tries = 150)
  void placesTreesWell(@ForAll("trees") RandomMaps recipe, @ForAll Direction direction) {
    assertWellPlaced(recipe, direction);
  }

  @Property(tries = 250)
  void placesSharedPremisesAndUndercutsWell(
      @ForAll("graphs") RandomMaps recipe, @ForAll Direction direction) {
    assertWellPlaced(recipe, direction);
  }

  @Property(tries = 250)
  void placesCyclesAndUnreachablePartsWell(
      @ForAll("tangles") RandomMaps recipe, @ForAll Direction direction) {
    assertWellPlaced(recipe, direction);
  }

  @Test
  void leavesRoomForTheArrowOfAReasonThatIsMovedBetweenOthersForItsUndercut() {
    assertWellPlaced(new RandomMaps(260_978, 22, 0.3, 0.2, 0.1, 0.05, 3), Direction.DOWN);
  }

  @Test
  void endsNoLinkUnderABracketWherePremisesStandUnderEachOther() {
    assertWellPlaced(new RandomMaps(864_739, 25, 0.3, 0.2, 0.1, 0.05, 3), Direction.UP);
  }

  @Property(tries = 30)
  void givesTheSameForTheSame(@ForAll("tangles") RandomMaps recipe) {
    Layout one = TIDY.place(recipe.map(), RandomMaps.sizes(recipe.map(), 1), Direction.DOWN);
    Layout other = TIDY.place(recipe.map(), RandomMaps.sizes(recipe.map(), 1), Direction.DOWN);
    assertEquals(one, other);
  }

  @Test
  void givesLinksLanesOfTheirOwn() {
    for (int seed = 0; seed < 20; seed++) {
      ArgumentMap map = RandomMaps.tree(seed, 100).withCross(0.08).withUndercuts(0.05).map();
      List<Route> routes = TIDY.place(map, RandomMaps.sizes(map, seed), Direction.DOWN).routes();
      double shared = 0;
      for (int i = 0; i < routes.size(); i++) {
        for (int j = i + 1; j < routes.size(); j++) {
          shared += Strokes.shared(routes.get(i), routes.get(j));
        }
      }
      assertTrue(shared < 30, "seed " + seed + ": " + shared + " units lie on each other");
    }
  }

  @Test
  void placesALargeMapWithManySharedPremisesWell() {
    assertWellPlaced(
        RandomMaps.tree(3, 2_900).withCross(0.08).withUndercuts(0.05).withRoots(2),
        Direction.RIGHT);
  }

  @Test
  void standsUpToManyClaims() {
    ArgumentMap map = RandomMaps.tree(4, 50_000).withCross(0.08).withUndercuts(0.05).map();
    Layout layout = TIDY.place(map, RandomMaps.sameSizes(map), Direction.DOWN);
    assertEquals(50_000 + map.reasons().size(), layout.placed().size());
  }

  @Test
  void standsUpToAVeryLongChain() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 1; i < 50_000; i++) {
      reasons.add(new Reason("r" + i, Stance.FOR, List.of("c" + i), "c" + (i - 1)));
    }
    Layout layout = place(50_000, reasons);
    assertEquals(99_999, layout.placed().size());
    assertTrue(layout.bounds().height() > 49_999 * 100.0);
    assertEquals(220, layout.bounds().width());
  }

  @Test
  void standsUpToAVeryLongChainWithALinkFromItsEnd() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 1; i < 20_000; i++) {
      List<String> premises = i == 1 ? List.of("c1", "c19999") : List.of("c" + i);
      reasons.add(new Reason("r" + i, Stance.FOR, premises, "c" + (i - 1)));
    }
    assertEquals(39_999, place(20_000, reasons).placed().size());
  }

  @Test
  void standsUpToAWideStar() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      reasons.add(new Reason("r" + i, Stance.FOR, List.of("c" + i), "c0"));
    }
    Layout layout = place(5_001, reasons);
    assertTrue(layout.bounds().height() < 500);
  }

  @Test
  void placesALoneContention() {
    Layout layout = place(1, List.of());
    assertEquals(new Rect(0, 0, 220, 58), layout.bounds());
  }

  @Test
  void centersAndAlignsAPlainMap() {
    List<Reason> reasons =
        List.of(
            new Reason("r1", Stance.FOR, List.of("c1", "c2"), "c0"),
            new Reason("r2", Stance.AGAINST, List.of("c3"), "c0"),
            new Reason("u", Stance.AGAINST, List.of("c4"), "r1"));
    Layout layout = place(5, reasons);
    assertEquals(new Rect(0, 98, 454, 22), rect(layout, "r1"));
    assertEquals(new Rect(0, 130, 220, 58), rect(layout, "c1"));
    assertEquals(new Rect(234, 130, 220, 58), rect(layout, "c2"));
    assertEquals(rect(layout, "r1").y(), rect(layout, "r2").y());
    assertEquals(
        (rect(layout, "r1").centerX() + rect(layout, "r2").centerX()) / 2,
        rect(layout, "c0").centerX());
    assertTrue(rect(layout, "u").y() > rect(layout, "r1").bottom());
    assertTrue(rect(layout, "u").x() > rect(layout, "c2").right());
  }

  private static Layout place(int claims, List<Reason> reasons) {
    List<Claim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      all.add(new Claim("c" + i, Text.of("Claim " + i)));
    }
    ArgumentMap map = new ArgumentMap(Text.of("Plain"), "c0", List.of(), all, reasons, Extras.NONE);
    return TIDY.place(map, RandomMaps.sameSizes(map), Direction.DOWN);
  }

  private static Rect rect(Layout layout, String id) {
    return layout.placed().stream()
        .filter(placed -> placed.id().equals(id))
        .findFirst()
        .orElseThrow()
        .rect();
  }

  private static void assertWellPlaced(RandomMaps recipe, Direction direction) {
    ArgumentMap map = recipe.map();
    Sizes sizes = RandomMaps.sizes(map, recipe.seed());
    Layout layout = TIDY.place(map, sizes, direction);
    assertEquals(List.of(), new LayoutFacts(map, sizes, layout, false).faults());
  }

  @Provide
  Arbitrary<RandomMaps> trees() {
    return Combinators.combine(seeds(), counts()).as(RandomMaps::tree);
  }

  @Provide
  Arbitrary<RandomMaps> graphs() {
    return trees().map(tree -> tree.withCross(0.08).withUndercuts(0.1));
  }

  @Provide
  Arbitrary<RandomMaps> tangles() {
    return graphs().map(graph -> graph.withCross(0.2).withCycles(0.05).withRoots(3));
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 1_000_000);
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 120);
  }
}
