package hence.lesson.portion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.RandomMaps;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Portions of the essay and of many random maps, with circles and without. */
class PortionsTest {
  @Test
  void everyReasonIsInOnePortionAndEveryLinkedClaimInSome() {
    for (long seed = 0; seed < 400; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 40);
      List<Portion> portions = Portions.of(map);
      List<Reason> reasons = new ArrayList<>();
      Set<String> claims = new HashSet<>();
      for (Portion portion : portions) {
        reasons.addAll(portion.map().reasons());
        portion.map().claims().forEach(claim -> claims.add(claim.id()));
      }
      assertEquals(map.reasons().size(), reasons.size(), "seed " + seed);
      assertEquals(Set.copyOf(map.reasons()), Set.copyOf(reasons), "seed " + seed);
      for (Claim claim : map.claims()) {
        boolean linked =
            !map.reasonsOn(claim.id()).isEmpty() || !map.reasonsUsing(claim.id()).isEmpty();
        assertTrue(!linked || claims.contains(claim.id()), claim.id() + " of seed " + seed);
      }
    }
  }

  @Test
  void everyPortionIsAnArgumentForItsTopAndSmall() {
    for (long seed = 0; seed < 400; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 40);
      for (Portion portion : Portions.of(map)) {
        Set<String> serving = serving(portion.map());
        if (seed % 3 == 0) { // without circles
          portion
              .map()
              .claims()
              .forEach(claim ->
                  assertTrue(serving.contains(claim.id()), claim.id() + " of " + portion.top()));
        }
        assertTrue(
            portion.size() <= Portions.MOST || onReasons(portion.map()),
            portion.size() + " claims at seed " + seed);
      }
    }
  }

  @Test
  void undercutsStayWithWhatTheyUndercut() {
    for (long seed = 0; seed < 200; seed++) {
      for (Portion portion : Portions.of(RandomMaps.map(seed, 40))) {
        for (Reason reason : portion.map().reasons()) {
          assertTrue(portion.holds(reason.target()), reason + " of seed " + seed);
        }
      }
    }
  }

  @Test
  void theEssayRisesInSmallSteps() {
    ArgumentMap essay = BundledMap.essay("en");
    List<Portion> portions = Portions.of(essay);
    assertTrue(portions.size() >= 10 && portions.size() <= 20, portions.size() + " portions");
    int before = 0;
    for (Portion portion : portions) {
      assertTrue(portion.size() >= 3 && portion.size() <= 9, portion.toString());
      int now = Portions.difficulty(portion);
      assertTrue(now >= before && (before == 0 || now <= before + 5), now + " after " + before);
      before = now;
    }
    for (Reason reason : essay.reasons()) {
      if (essay.role(reason) == Role.REBUTTAL) {
        Portion of =
            portions.stream()
                .filter(portion -> portion.holds(reason.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(Role.REBUTTAL, of.map().role(reason), "with the objection it answers");
      }
    }
  }

  @Test
  void aSmallMapIsOnePortion() {
    ArgumentMap small = Sketches.british();
    assertEquals(List.of(new Portion(small)), Portions.of(small));
    ArgumentMap lone =
        new ArgumentMap(
            small.title(),
            small.contention(),
            List.of(),
            List.of(small.claim(small.contention())),
            List.of(),
            Extras.NONE);
    assertEquals(1, Portions.of(lone).size());
  }

  @Test
  void aPortionIsFoundByItsTopAndByWhatItHolds() {
    List<Portion> portions = Portions.of(BundledMap.essay("en"));
    assertEquals("low-threshold", Portions.about(portions, "low-threshold").orElseThrow().top());
    assertEquals("low-threshold", Portions.about(portions, "cheap").orElseThrow().top());
    assertTrue(Portions.about(portions, "nowhere").isEmpty());
  }

  private static Set<String> serving(ArgumentMap map) {
    Set<String> serving = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(map.contention()));
    while (!open.isEmpty()) {
      String part = open.removeLast();
      if (serving.add(part)) {
        map.reasonsOn(part)
            .forEach(reason -> {
              open.add(reason.id());
              open.addAll(reason.premises());
            });
      }
    }
    return serving;
  }

  /** Whether it is an undercut debate, which is never torn apart. */
  private static boolean onReasons(ArgumentMap map) {
    return map.reasons().stream()
        .anyMatch(r -> map.part(r.target()).orElseThrow() instanceof Reason);
  }
}
