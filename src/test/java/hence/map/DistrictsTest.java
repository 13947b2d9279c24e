package hence.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.judging.RandomMaps;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DistrictsTest {
  @Property(tries = 300)
  void aDistrictIsItsClaimAndTheDistrictsInIt(@ForAll @IntRange(max = 100_000) int seed) {
    ArgumentMap map = RandomMaps.map(seed, 12);
    Districts districts = Districts.of(map);
    List<Claim> claims = map.claims();
    for (int claim = 0; claim < claims.size(); claim++) {
      int own = claim;
      int within =
          IntStream.range(0, claims.size())
              .filter(other -> districts.around(other) == own)
              .map(districts::size)
              .sum();
      assertEquals(1 + within, districts.size(claim));
    }
  }

  @Property(tries = 300)
  void aClaimLiesInTheDistrictOfOneThatItBearsOn(@ForAll @IntRange(max = 100_000) int seed) {
    ArgumentMap map = RandomMaps.map(seed, 12);
    Districts districts = Districts.of(map);
    for (int claim = 0; claim < map.claims().size(); claim++) {
      int around = districts.around(claim);
      if (around >= 0) {
        String id = map.claims().get(around).id();
        List<Reason> uses = map.reasonsUsing(map.claims().get(claim).id());
        assertTrue(uses.stream().anyMatch(reason -> bearsOn(map, reason, id)));
      }
    }
  }

  /** Whether a reason is one on a claim, or undercuts one that is, and so on. */
  private static boolean bearsOn(ArgumentMap map, Reason reason, String claim) {
    Set<String> seen = new HashSet<>();
    Part part = reason;
    while (part instanceof Reason undercut && seen.add(undercut.id())) {
      part = map.part(undercut.target()).orElseThrow();
    }
    return part instanceof Claim found && found.id().equals(claim);
  }

  @Property(tries = 300)
  void theContentionsDistrictIsAllThatItRestsOn(@ForAll @IntRange(max = 100_000) int seed) {
    ArgumentMap map = RandomMaps.map(seed, 12);
    Set<String> reached = new HashSet<>();
    reach(map, map.contention(), reached);
    long claims = map.claims().stream().filter(claim -> reached.contains(claim.id())).count();
    int contention = map.claims().indexOf(map.claim(map.contention()));
    assertEquals(claims, Districts.of(map).size(contention));
    assertEquals(-1, Districts.of(map).around(contention));
  }

  private static void reach(ArgumentMap map, String part, Set<String> reached) {
    if (reached.add(part)) {
      map.reasonsOn(part).forEach(reason -> reach(map, reason.id(), reached));
      if (map.part(part).orElseThrow() instanceof Reason reason) {
        reason.premises().forEach(premise -> reach(map, premise, reached));
      }
    }
  }
}
