package hence.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void hidesWhatNothingVisibleNeeds() {
    // d serves both b and c; folding b alone must not hide it.
    ArgumentMap map =
        map(
            List.of("t", "b", "c", "d", "e"),
            List.of(
                reason("r1", "t", "b", "c"), reason("r2", "b", "d", "e"), reason("r3", "c", "d")));
    assertEquals(Set.of("r2", "e"), Folding.hidden(map, Set.of("b")));
    assertEquals(Set.of("r2", "r3", "d", "e"), Folding.hidden(map, Set.of("b", "c")));
    assertEquals(Map.of("b", 1), Folding.hiddenCounts(map, Set.of("b")));
    assertEquals(Set.of("b", "c"), Folding.atDepth(map, 1));
    assertEquals(Set.of("d", "e"), Folding.atDepth(map, 2));
  }

  /** One claim after the other: what it hides alone is what is counted, of what all hide. */
  @Test
  void countsWhatRestsUnderEachFoldedClaim() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      ArgumentMap map = random(random);
      Set<String> folded = new HashSet<>();
      map.claims().stream().map(Claim::id).filter(_ -> random.nextInt(3) == 0).forEach(folded::add);
      Set<String> hidden = slowly(map, folded);
      Map<String, Integer> counts = new HashMap<>();
      for (String id : folded) {
        long under =
            map.claims().stream()
                .filter(claim -> hidden.contains(claim.id()) && map.serves(claim.id(), id))
                .count();
        counts.put(id, (int) under);
      }
      assertEquals(counts, Folding.hiddenCounts(map, folded), "seed " + seed);
    }
  }

  /** Straight from the definition: shrink the set of visible parts until it no longer changes. */
  @Test
  void agreesWithItsDefinitionOnRandomMaps() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      ArgumentMap map = random(random);
      Set<String> folded = new HashSet<>();
      map.claims()
          .forEach(c -> {
            if (random.nextInt(4) == 0) {
              folded.add(c.id());
            }
          });
      assertEquals(slowly(map, folded), Folding.hidden(map, folded), "seed " + seed);
      Folding.visible(map, folded);
    }
  }

  private static Set<String> slowly(ArgumentMap map, Set<String> folded) {
    Set<String> hidden = new HashSet<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Reason reason : map.reasons()) {
        boolean gone = folded.contains(reason.target()) || hidden.contains(reason.target());
        changed |= gone && hidden.add(reason.id());
      }
      for (Claim claim : map.claims()) {
        List<Reason> uses = map.reasonsUsing(claim.id());
        boolean gone =
            !claim.id().equals(map.contention())
                && !uses.isEmpty()
                && uses.stream().allMatch(use -> hidden.contains(use.id()));
        changed |= gone && hidden.add(claim.id());
      }
    }
    return hidden;
  }

  private static ArgumentMap random(Random random) {
    int count = 2 + random.nextInt(12);
    List<String> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      claims.add("c" + i);
    }
    List<Reason> reasons = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      // Targets come before premises, so that there is no cycle.
      String target =
          reasons.isEmpty() || random.nextInt(5) > 0
              ? claims.get(random.nextInt(i))
              : reasons.get(random.nextInt(reasons.size())).id();
      reasons.add(reason("r" + i, target, claims.get(i)));
      if (random.nextInt(3) == 0) {
        reasons.add(reason("x" + i, claims.get(random.nextInt(i)), claims.get(i)));
      }
    }
    return map(claims, reasons);
  }

  private static Reason reason(String id, String target, String... premises) {
    return new Reason(id, Stance.FOR, List.of(premises), target);
  }

  private static ArgumentMap map(List<String> claims, List<Reason> reasons) {
    return new ArgumentMap(
        Text.of("T"),
        claims.getFirst(),
        List.of(),
        claims.stream().map(id -> new Claim(id, Text.of(id))).toList(),
        reasons,
        Extras.NONE);
  }
}
