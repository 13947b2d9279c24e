package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The load of claims against its definition, tried on every small set of claims. */
class LoadTest {
  @Test
  void loadFollowsTheFormula() {
    for (int seed = 0; seed < 1_500; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 10);
      Opinions opinions = RandomMaps.opinions(map, seed);
      Load load = Load.of(map, opinions, map.contention(), 3);
      List<List<String>> sets = minimal(map, opinions);
      for (Claim claim : map.claims()) {
        double escapes = 1;
        for (List<String> set : sets) {
          escapes *= set.contains(claim.id()) ? 1 - Math.pow(0.1, set.size() - 1) : 1;
        }
        assertEquals(1 - escapes, load.on(claim.id()), 1e-9, "seed " + seed + " " + claim.id());
      }
    }
  }

  /**
   * The minimal toppling sets of three claims at most, no more than one of them resting on others.
   */
  private static List<List<String>> minimal(ArgumentMap map, Opinions opinions) {
    List<List<String>> minimal = new ArrayList<>();
    if (!isIn(map, opinions)) {
      return minimal;
    }
    List<String> assumptions = new AllSubsets(map, opinions, map.contention()).assumptions;
    List<String> ids = map.claims().stream().map(Claim::id).toList();
    for (int size = 1; size <= 3; size++) {
      for (int set = 0; set < 1 << ids.size(); set++) {
        int chosen = set;
        List<String> named =
            ids.stream().filter(id -> (chosen >> ids.indexOf(id) & 1) == 1).toList();
        if (named.size() == size
            && named.stream().filter(id -> !assumptions.contains(id)).count() <= 1
            && minimal.stream().noneMatch(named::containsAll)
            && !isIn(map, opinions.rejecting(named))) {
          minimal.add(named);
        }
      }
    }
    return minimal;
  }

  private static boolean isIn(ArgumentMap map, Opinions opinions) {
    return Judgement.of(map, Lens.GROUNDED, opinions).status(map.contention()) == Status.IN;
  }
}
