package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.ArgumentMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cut sets against all subsets of the assumptions, on thousands of small wild maps. */
class CutSetsProofTest {
  private static final int MAPS = 6_000;

  @Test
  void cutSetsAreTheMinimalToppling() {
    int in = 0;
    int mixed = 0;
    for (int seed = 0; seed < MAPS; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 15);
      Opinions opinions = RandomMaps.opinions(map, seed);
      AllSubsets all = new AllSubsets(map, opinions, map.contention());
      if (!all.isIn()) {
        continue;
      }
      in++;
      mixed += all.isMonotone() ? 0 : 1;
      int size = seed % 4 == 0 ? all.assumptions.size() : 1 + seed % 4;
      CutSets found = CutSets.of(map, opinions, map.contention(), size);
      assertTrue(found.complete());
      assertEquals(all.cutSets(size), found.cuts(), "seed " + seed);
    }
    assertTrue(in > 1_500 && mixed > 500, in + " in, " + mixed + " of them not monotone");
  }

  @Test
  void nothingTopplesWhatIsAccepted() {
    ArgumentMap map = RandomMaps.map(1, 15);
    Opinions accepted = Opinions.NONE.with(map.contention(), Opinion.ACCEPTED);
    assertEquals(List.of(), CutSets.of(map, accepted).cuts());
    assertEquals(List.of(List.of()), SupportSets.of(map, accepted).supports());
  }
}
