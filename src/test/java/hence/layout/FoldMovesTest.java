package hence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hence.layout.compact.Compact;
import hence.layout.tidy.TidyTree;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Folding;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a fold moves of what it leaves to be seen. */
class FoldMovesTest {
  private static final Engine TIDY = new TidyTree();
  private static final Engine WIDE = new Compact(16 / 9.0);

  @Property(tries = 100)
  void aFoldMovesPartsOfATidyTreeSidewaysOnly(@ForAll("trees") RandomMaps recipe) {
    forEachFold(
        recipe,
        TIDY,
        (fold, claim) ->
            fold.moves
                .byPart()
                .forEach((id, move) ->
                    assertEquals(0, move.y(), Moves.SLACK, id + " when " + claim + " is folded")));
  }

  @Property(tries = 100)
  void branchesOfATidyTreeAreMovedAsAWhole(@ForAll("trees") RandomMaps recipe) {
    forEachFold(
        recipe,
        TIDY,
        (fold, claim) -> {
          Set<String> over = over(fold.map, claim);
          for (String part : fold.moves.byPart().keySet()) {
            above(fold.map, part)
                .filter(above -> !over.contains(above))
                .flatMap(above -> fold.moves.apart(part, above))
                .ifPresent(apart ->
                    assertEquals(0, apart, Moves.SLACK, part + " when " + claim + " is folded"));
          }
        });
  }

  @Property(tries = 100)
  void reasonsStayBesideOrUnderEachOtherInACompactMapThatStaysNearlyTheSame(
      @ForAll("trees") RandomMaps recipe) {
    forEachFold(
        recipe,
        WIDE,
        (fold, claim) -> {
          if (fold.less.claims().size() * 3 < fold.map.claims().size() * 2) {
            return;
          }
          for (Claim target : fold.less.claims()) {
            List<Reason> siblings = fold.less.reasonsOn(target.id());
            for (int i = 1; i < siblings.size(); i++) {
              String one = siblings.get(i - 1).id();
              String other = siblings.get(i).id();
              Set<Side> kept = Side.of(fold.before, one, other);
              kept.retainAll(Side.of(fold.after, one, other));
              assertFalse(kept.isEmpty(), one + " and " + other + " when " + claim + " is folded");
            }
          }
        });
  }

  /** Where a part stands, as seen from another. */
  private enum Side {
    LEFT,
    RIGHT,
    ABOVE,
    BELOW;

    static Set<Side> of(Layout layout, String part, String other) {
      Rect one = rect(layout, part);
      Rect two = rect(layout, other);
      Set<Side> sides = EnumSet.noneOf(Side.class);
      sides.addAll(one.right() <= two.x() ? Set.of(LEFT) : Set.of());
      sides.addAll(two.right() <= one.x() ? Set.of(RIGHT) : Set.of());
      sides.addAll(one.bottom() <= two.y() ? Set.of(ABOVE) : Set.of());
      sides.addAll(two.bottom() <= one.y() ? Set.of(BELOW) : Set.of());
      return sides;
    }

    private static Rect rect(Layout layout, String part) {
      return layout.placed().stream().filter(p -> p.id().equals(part)).findFirst().get().rect();
    }
  }

  private record Fold(
      ArgumentMap map, ArgumentMap less, Layout before, Layout after, Moves moves) {}

  private interface Check {
    void of(Fold fold, String claim);
  }

  private static void forEachFold(RandomMaps recipe, Engine engine, Check check) {
    ArgumentMap map = recipe.map();
    Sizes sizes = RandomMaps.sizes(map, recipe.seed());
    Layout before = engine.place(map, sizes, Direction.DOWN);
    for (Claim claim : map.claims()) {
      ArgumentMap less = Folding.visible(map, Set.of(claim.id()));
      Layout after = engine.place(less, sizes, Direction.DOWN, before);
      Moves moves = Moves.between(before, after, claim.id());
      check.of(new Fold(map, less, before, after, moves), claim.id());
    }
  }

  /** The part under which another stands: an undercut stands beside the bracket that it attacks. */
  private static Optional<String> above(ArgumentMap map, String id) {
    Part part = map.part(id).orElseThrow();
    return switch (part) {
      case Claim claim -> map.reasonsUsing(claim.id()).stream().map(Reason::id).findFirst();
      case Reason reason ->
          map.part(reason.target()).orElseThrow() instanceof Reason attacked
              ? above(map, attacked.id())
              : Optional.of(reason.target());
    };
  }

  /** A part and all under which it stands. */
  private static Set<String> over(ArgumentMap map, String part) {
    List<String> over = new ArrayList<>(List.of(part));
    for (int i = 0; i < over.size(); i++) {
      above(map, over.get(i)).ifPresent(over::add);
    }
    return new HashSet<>(over);
  }

  @Provide
  Arbitrary<RandomMaps> trees() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(2, 40))
        .as((seed, claims) -> RandomMaps.tree(seed, claims).withUndercuts(0.05));
  }
}
