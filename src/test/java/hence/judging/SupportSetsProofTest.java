package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.ArgumentMap;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Support sets against all subsets of the assumptions, on thousands of small wild maps. */
class SupportSetsProofTest {
  private static final int MAPS = 4_000;

  @Test
  void supportSetsAreTheMinimalThatSuffice() {
    for (int seed = 0; seed < MAPS; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 15);
      Opinions opinions = RandomMaps.opinions(map, seed);
      AllSubsets all = new AllSubsets(map, opinions, map.contention());
      if (all.isIn()) {
        SupportSets found = SupportSets.of(map, opinions);
        assertTrue(found.complete());
        assertEquals(all.supportSets(), found.supports(), "seed " + seed);
      }
    }
  }

  @Test
  void everySupportSetMeetsEveryCutSet() {
    for (int seed = 1; seed <= 20; seed++) {
      ArgumentMap map = LargeMaps.map(60, seed);
      List<List<String>> cuts = CutSets.of(map, Opinions.NONE).cuts();
      for (List<String> support : SupportSets.of(map, Opinions.NONE).supports()) {
        assertTrue(cuts.stream().noneMatch(cut -> Collections.disjoint(cut, support)));
      }
    }
  }

  /** A set too large is cut down to one that suffices and none of whose parts does. */
  @Test
  void aSampleIsMinimal() {
    for (int seed = 0; seed < MAPS; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 13);
      Opinions opinions = RandomMaps.opinions(map, seed);
      Wiring wiring = Wiring.of(map);
      SupportCheck check =
          new SupportCheck(
              wiring, wiring.opinions(opinions), wiring.number("c0"), new Budget(1_000_000));
      AllSubsets all = new AllSubsets(map, opinions, map.contention());
      int[] everything = all.assumptions.stream().mapToInt(wiring::number).sorted().toArray();
      if (all.isIn()) {
        List<String> least =
            IntStream.of(check.least(everything)).mapToObj(wiring::id).sorted().toList();
        assertTrue(all.supportSets().contains(least), "seed " + seed);
      }
    }
  }
}
