package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.ArgumentMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cut sets of maps too large for brute force: quick, sound, and honest when they are too many. */
class LargeCutSetsTest {
  @Test
  void ofTwoThousandClaimsAllSetsOfUsualSizeAreFound() {
    for (LargeMaps.Shape shape :
        List.of(LargeMaps.Shape.USUAL, LargeMaps.Shape.FRAGILE, LargeMaps.Shape.CIRCULAR)) {
      for (int seed = 1; seed <= 4; seed++) {
        ArgumentMap map = LargeMaps.map(2_000, seed, shape);
        assertTrue(CutSets.of(map, Opinions.NONE).complete());
      }
    }
  }

  @Test
  void everyCutSetTopplesAndNoPartOfItDoes() {
    ArgumentMap map = LargeMaps.map(500, 1, LargeMaps.Shape.FRAGILE);
    List<List<String>> cuts = CutSets.of(map, Opinions.NONE).cuts();
    assertFalse(cuts.isEmpty());
    for (List<String> cut : cuts) {
      assertFalse(isIn(map, cut));
      for (String one : cut) {
        assertTrue(isIn(map, cut.stream().filter(id -> !id.equals(one)).toList()));
      }
    }
  }

  @Test
  void tooManyAreSaidToBeIncomplete() {
    ArgumentMap map =
        Sketch.map(
            "r: " + many("a") + " -> c", "s: " + many("b") + " -> c", "t: " + many("d") + " -> c");
    CutSets found = CutSets.of(map, Opinions.NONE);
    assertFalse(found.complete());
    assertEquals(2, found.completeSize());
    assertEquals(List.of(), found.cuts());
  }

  private static String many(String letter) {
    return String.join(" ", IntStream.range(0, 500).mapToObj(i -> letter + i).toList());
  }

  private static boolean isIn(ArgumentMap map, List<String> rejected) {
    Opinions supposed = Opinions.NONE.rejecting(rejected);
    return Judgement.of(map, Lens.GROUNDED, supposed).status(map.contention()) == Status.IN;
  }
}
