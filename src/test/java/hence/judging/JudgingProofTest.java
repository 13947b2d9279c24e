package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.map.ArgumentMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Judging against the definitions, on thousands of small wild maps. */
class JudgingProofTest {
  private static final int MAPS = 4_000;

  @Test
  void groundedIsTheLeastFixedPoint() {
    for (int seed = 0; seed < MAPS; seed++) {
      check(seed, Lens.GROUNDED);
    }
  }

  @Test
  void preponderanceIsTheLeastFixedPoint() {
    for (int seed = 0; seed < MAPS; seed++) {
      check(seed, Lens.PREPONDERANCE);
    }
  }

  private static void check(long seed, Lens lens) {
    ArgumentMap map = RandomMaps.map(seed, 14);
    Opinions opinions = RandomMaps.opinions(map, seed);
    Judgement judgement = Judgement.of(map, lens, opinions);
    Map<String, Status> found = new HashMap<>();
    judgement.parts().forEach(id -> found.put(id, judgement.status(id)));
    assertEquals(
        Naive.judge(map, opinions, lens == Lens.PREPONDERANCE), found, () -> "seed " + seed);
  }
}
