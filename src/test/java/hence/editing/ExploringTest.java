package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.map.ArgumentMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Focus, chains, visits, scenarios and what-if, by values on a small map. */
class ExploringTest {
  private final ArgumentMap map = SmallMap.map();

  @Test
  void aFocusReachesDownUpOrAround() {
    assertEquals(Set.of("b", "r3", "d"), new Focus("b", Focus.Reach.RESTS_ON).parts(map));
    assertEquals(
        sorted("b", "r1", "a", "t"), sorted(new Focus("b", Focus.Reach.SERVES).parts(map)));
    assertEquals(
        sorted("d", "e", "r4", "r2", "c", "t", "r3", "b", "r1", "a"),
        sorted(new Focus("d", Focus.Reach.SERVES).parts(map)));
    assertEquals(
        sorted("b", "r3", "d", "r1", "a", "t"),
        sorted(new Focus("b", Focus.Reach.NEAR).parts(map)));
    assertEquals(12, new Focus("t", Focus.Reach.NEAR, 2, false).parts(map).size(), "all there is");
  }

  @Test
  void hidingTheRestLeavesASoundMap() {
    ArgumentMap below = new Focus("b", Focus.Reach.RESTS_ON).only(map);
    assertEquals("b", below.contention());
    assertEquals(List.of("b", "d"), below.claims().stream().map(c -> c.id()).toList());
    assertEquals(List.of("r3"), below.reasons().stream().map(r -> r.id()).toList());
  }

  @Test
  void chainsLeadToTheContentionOneByOne() {
    assertEquals(
        List.of(List.of("t", "r1", "b", "r3", "d"), List.of("t", "r2", "r4", "d")).stream()
            .map(List::copyOf)
            .sorted(Comparator.comparing(List::size))
            .toList(),
        Chains.from(map, "d", 10));
    assertEquals(List.of(List.of("t")), Chains.from(map, "t", 10));
    assertEquals(1, Chains.from(map, "d", 1).size());
  }

  @Test
  void visitsGoBackAndForward() {
    Visits visits = new Visits();
    View view = View.of("en", Theme.LIGHT);
    visits.arrive(view.select(Optional.of("a")));
    visits.arrive(view.select(Optional.of("b")));
    assertEquals(Optional.of("a"), visits.back().orElseThrow().selected());
    assertEquals(Optional.empty(), visits.back().orElseThrow().selected());
    assertTrue(visits.back().isEmpty());
    assertEquals(Optional.of("a"), visits.forward().orElseThrow().selected());
    visits.arrive(view.select(Optional.of("c")));
    assertFalse(visits.canGoForward());
  }

  @Test
  void scenariosAreKeptInTheMapAndNothingElseChanges() {
    Opinions marks = Opinions.NONE.with("a", Opinion.REJECTED).with("d", Opinion.DOUBTED);
    ArgumentMap changed = Scenarios.with(map, "Without a", marks);
    assertEquals(Map.of("Without a", marks), Scenarios.of(changed));
    assertEquals(map.claims(), changed.claims());
    Opinions other = Opinions.NONE.with("f", Opinion.ACCEPTED);
    assertEquals(
        Map.of("Without a", other), Scenarios.of(Scenarios.with(changed, "Without a", other)));
    assertEquals(Map.of(), Scenarios.of(map));
  }

  @Test
  void aWhatIfRelabelsAtOnceAndResets() {
    Desk desk = new Desk(map, Optional.empty(), View.of("en", Theme.LIGHT));
    assertEquals(Status.OUT, desk.judgement().status("t"), "the objection stands");
    assertTrue(desk.scene().judgement().isEmpty(), "nothing is judged on screen unasked");
    desk.change(desk.view().toggled("f", Opinion.REJECTED));
    assertEquals(Status.IN, desk.judgement().status("t"));
    assertEquals(Status.OUT, desk.asSaid().status("t"));
    assertTrue(desk.scene().judgement().isPresent());
    desk.change(desk.view().toggled("f", Opinion.REJECTED));
    assertEquals(Status.OUT, desk.judgement().status("t"), "the same mark again takes it off");
  }

  @Test
  void tryingACutUnfoldsItsClaims() {
    Desk desk = new Desk(map, Optional.empty(), View.of("en", Theme.LIGHT));
    desk.change(desk.view().withFolded(Set.of("t")));
    assertEquals(Optional.of("t"), desk.standIn("d"));
    desk.tryRejecting(List.of("d"));
    assertTrue(desk.rect("d").isPresent());
    assertEquals(Status.OUT, desk.judgement().status("b"));
  }

  private static TreeSet<String> sorted(String... ids) {
    return new TreeSet<>(Set.of(ids));
  }

  private static TreeSet<String> sorted(Set<String> ids) {
    return new TreeSet<>(ids);
  }
}
