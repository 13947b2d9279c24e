package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.judging.RandomMaps;
import hence.layout.Direction;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Folding;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WalkTest {
  /** Two premises together, an undercut, an objection that uses a claim used elsewhere too. */
  private static final ArgumentMap MAP =
      map(
          reason("r1", Stance.FOR, "top", "a", "b"),
          reason("u1", Stance.AGAINST, "r1", "c"),
          reason("r2", Stance.AGAINST, "top", "d"),
          reason("r3", Stance.FOR, "a", "shared"),
          reason("r4", Stance.FOR, "d", "shared"),
          reason("r5", Stance.FOR, "shared", "leaf"));

  private static final Contents TREE = Contents.of(MAP);

  @Test
  void beginsAtTheContention() {
    assertEquals(List.of("top"), Walk.in(TREE).stride(Step.NEXT).trail());
    assertEquals(List.of("top"), Walk.in(TREE).step(Step.AWAY).trail());
  }

  @Test
  void stridesFromClaimToClaim() {
    assertEquals("a", stride("top", Step.AWAY));
    assertEquals("shared", stride("a", Step.AWAY));
    assertEquals("a", stride("shared", Step.TOWARDS));
    assertEquals("top", stride("a", Step.TOWARDS));
    assertEquals("top", stride("top", Step.TOWARDS), "nothing is beyond the contention");
    assertEquals("leaf", stride("leaf", Step.AWAY), "nothing is below an assumption");
  }

  @Test
  void sidewaysFirstThroughTheCoPremisesThenOnToTheNextReason() {
    assertEquals("b", stride("a", Step.NEXT));
    assertEquals("c", stride("b", Step.NEXT), "what undercuts the reason");
    assertEquals("d", stride("c", Step.NEXT), "the neighbouring reason");
    assertEquals("d", stride("d", Step.NEXT), "the end");
    assertEquals("b", stride("c", Step.PREVIOUS));
    assertEquals("a", stride("a", Step.PREVIOUS), "the beginning");
  }

  @Test
  void anUndercutLeadsToTheReasonThatItUndercuts() {
    assertEquals("r1", stride("c", Step.TOWARDS));
    assertEquals("top", stride("r1", Step.TOWARDS));
    assertEquals("a", stride("r1", Step.AWAY));
    assertEquals("r2", stride("r1", Step.NEXT));
  }

  @Test
  void stepsThroughEveryBracket() {
    assertEquals("r1", step("top", Step.AWAY));
    assertEquals("a", step("r1", Step.AWAY));
    assertEquals("b", step("a", Step.NEXT));
    assertEquals("u1", step("b", Step.NEXT));
    assertEquals("c", step("u1", Step.AWAY));
    assertEquals("u1", step("c", Step.TOWARDS));
    assertEquals("r1", step("u1", Step.TOWARDS));
  }

  @Test
  void aSharedPremiseLeadsBackTheWayTheReaderCame() {
    Walk walk = Walk.in(TREE).on(TREE, Optional.of("d")).stride(Step.AWAY);
    assertEquals(List.of("top", "r2", "d", "r4", "shared"), walk.trail());
    assertEquals(Optional.of("d"), walk.stride(Step.TOWARDS).here());
    Walk picked = walk.on(TREE, Optional.of("leaf")).on(TREE, Optional.of("shared"));
    assertEquals(Optional.of("a"), picked.stride(Step.TOWARDS).here(), "picked out: the first way");
  }

  @Test
  void whatIsFoldedAwayLeavesTheReaderWhereItWasLastSeen() {
    Walk walk = Walk.in(TREE).on(TREE, Optional.of("leaf"));
    Contents seen = Contents.of(Folding.visible(MAP, Set.of("shared")));
    assertEquals(Optional.of("shared"), walk.on(seen, Optional.of("leaf")).here());
    Walk folded = Walk.in(seen).on(seen, Optional.of("shared"));
    assertEquals(Optional.of("shared"), folded.stride(Step.AWAY).here(), "folds stay folded");
  }

  @Test
  void walkingInACircleDoesNotMakeTheWayLonger() {
    ArgumentMap circle =
        map(reason("r1", Stance.FOR, "top", "a"), reason("r2", Stance.FOR, "a", "top"));
    Walk walk = Walk.in(Contents.of(circle));
    for (int i = 0; i < 50; i++) {
      walk = walk.stride(Step.AWAY);
      assertTrue(walk.trail().size() <= 5, walk.trail()::toString);
    }
  }

  @Test
  void arrowsFollowTheDirectionOfTheMap() {
    assertEquals(Step.AWAY, Step.of(Direction.DOWN, Direction.DOWN));
    assertEquals(Step.TOWARDS, Step.of(Direction.UP, Direction.DOWN));
    assertEquals(Step.PREVIOUS, Step.of(Direction.LEFT, Direction.DOWN));
    assertEquals(Step.NEXT, Step.of(Direction.RIGHT, Direction.UP));
    assertEquals(Step.AWAY, Step.of(Direction.LEFT, Direction.LEFT));
    assertEquals(Step.TOWARDS, Step.of(Direction.RIGHT, Direction.LEFT));
    assertEquals(Step.NEXT, Step.of(Direction.DOWN, Direction.RIGHT));
  }

  @Test
  void everyPartOfAnyMapCanBeWalkedTo() {
    for (long seed = 0; seed < 3_000; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 9);
      Set<String> claims = new TreeSet<>(map.claims().stream().map(Claim::id).toList());
      Set<String> all = new TreeSet<>(claims);
      map.reasons().forEach(reason -> all.add(reason.id()));
      assertEquals(all, reached(map, Walk::step), "steps, map " + seed);
      Set<String> strided = reached(map, Walk::stride);
      assertTrue(strided.containsAll(claims), "strides, map " + seed);
    }
  }

  private static Set<String> reached(ArgumentMap map, BiFunction<Walk, Step, Walk> go) {
    Set<String> reached = new TreeSet<>();
    Set<List<String>> seen = new HashSet<>();
    Deque<Walk> open = new ArrayDeque<>(List.of(go.apply(Walk.in(Contents.of(map)), Step.AWAY)));
    while (!open.isEmpty()) {
      Walk walk = open.poll();
      List<String> trail = walk.trail();
      // Two ways to a part are alike if they agree on what it was reached through.
      if (seen.add(trail.subList(Math.max(0, trail.size() - 3), trail.size()))) {
        reached.add(walk.here().orElseThrow());
        Stream.of(Step.values()).map(step -> go.apply(walk, step)).forEach(open::add);
      }
    }
    return reached;
  }

  private static String stride(String from, Step step) {
    return Walk.in(TREE).on(TREE, Optional.of(from)).stride(step).here().orElseThrow();
  }

  private static String step(String from, Step step) {
    return Walk.in(TREE).on(TREE, Optional.of(from)).step(step).here().orElseThrow();
  }

  private static Reason reason(String id, Stance stance, String target, String... premises) {
    return new Reason(id, stance, List.of(premises), target);
  }

  private static ArgumentMap map(Reason... reasons) {
    List<Claim> claims =
        Stream.concat(
                Stream.of("top"),
                Stream.of(reasons).flatMap(reason -> reason.premises().stream()).distinct())
            .distinct()
            .map(id -> new Claim(id, Text.of(id + ".")))
            .toList();
    return new ArgumentMap(Text.of("m"), "top", List.of(), claims, List.of(reasons), Extras.NONE);
  }
}
