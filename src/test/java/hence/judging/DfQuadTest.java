package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scores worked out by hand from Rago et al. 2016, and what must hold of all scores. */
class DfQuadTest {
  private static Judgement judge(ArgumentMap map, Opinions opinions) {
    return Judgement.of(map, Lens.DF_QUAD, opinions);
  }

  private static void scores(Judgement judgement, Map<String, Double> expected) {
    expected.forEach((id, score) -> assertEquals(score, judgement.score(id).orElseThrow(), 1e-12));
  }

  @Test
  void anAssumptionStartsInTheMiddleAndAReasonLifts() {
    Judgement judgement = judge(Sketch.map("r: a -> c"), Opinions.NONE);
    scores(judgement, Map.of("a", 0.5, "r", 0.5, "c", 0.75));
    assertEquals(Status.UNDECIDED, judgement.status("a"));
    assertEquals(Status.IN, judgement.status("c"));
  }

  @Test
  void linkedPremisesMultiplyAndStrengthScales() {
    Judgement judgement =
        judge(Sketch.map("r: a b -> c 0.5"), Opinions.NONE.with("a", Opinion.ACCEPTED));
    scores(judgement, Map.of("a", 1.0, "b", 0.5, "r", 0.25, "c", 0.625));
  }

  @Test
  void separateReasonsGatherAndObjectionsCounter() {
    // Support 1 - 0.5 * 0.6 = 0.7, attack 0.5: c = 0.5 + 0.5 * 0.2.
    ArgumentMap map = Sketch.scored(Map.of("b", 0.4), "r: a -> c", "s: b -> c", "o: d -x c");
    scores(judge(map, Opinions.NONE), Map.of("b", 0.4, "c", 0.6));
  }

  @Test
  void anUndercutLowersAReasonByTheSameRule() {
    ArgumentMap map = Sketch.map("r: a -> c", "u: d -x r 0.5");
    Opinions opinions = Opinions.NONE.with("a", Opinion.ACCEPTED);
    scores(judge(map, opinions), Map.of("u", 0.25, "r", 0.75, "c", 0.875));
  }

  @Test
  void aMarkSetsTheBaseOnly() {
    ArgumentMap map = Sketch.map("o: a -x c");
    Opinions opinions = Opinions.NONE.with("a", Opinion.ACCEPTED).with("c", Opinion.ACCEPTED);
    scores(judge(map, opinions), Map.of("c", 0.0));
    Opinions rejected = Opinions.NONE.with("a", Opinion.REJECTED).with("c", Opinion.DOUBTED);
    scores(judge(map, rejected), Map.of("a", 0.0, "c", 0.5));
  }

  @Test
  void aCircleThatSettlesIsSolved() {
    // s = 0.5 (1 - t) and t = 0.5 (1 - s): both come to one third.
    Judgement judgement = judge(Sketch.map("r: t -x s", "q: s -x t"), Opinions.NONE);
    assertTrue(judgement.converged());
    assertEquals(1.0 / 3, judgement.score("s").orElseThrow(), 1e-9);
    assertEquals(1.0 / 3, judgement.score("t").orElseThrow(), 1e-9);
  }

  @Test
  void aCircleThatSwingsIsSaidNotToSettle() {
    Opinions opinions = Opinions.NONE.with("s", Opinion.ACCEPTED).with("t", Opinion.ACCEPTED);
    Judgement judgement =
        judge(Sketch.map("p: s -> c", "r: t -x s", "q: s -x t", "k: e -> f"), opinions);
    assertFalse(judgement.converged());
    assertEquals(List.of("c", "s", "t", "p", "r", "q"), judgement.unsettled());
    assertEquals(Status.UNDECIDED, judgement.status("c"));
    assertTrue(judgement.why("s", "en").contains("does not settle"));
  }

  @Test
  void scoresStayBetweenNothingAndOne() {
    for (int seed = 0; seed < 1_000; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 14);
      Judgement judgement = judge(map, RandomMaps.opinions(map, seed));
      for (String id : judgement.parts()) {
        double score = judgement.score(id).orElseThrow();
        assertTrue(score >= 0 && score <= 1, "seed " + seed + " " + id);
      }
    }
  }

  /**
   * Accepting what a claim's reasons rest on never lowers it; accepting an objection never lifts.
   */
  @Test
  void oneStepIsMonotone() {
    for (int seed = 0; seed < 1_000; seed += 3) {
      ArgumentMap map = RandomMaps.map(seed, 14);
      Wiring wiring = Wiring.of(map);
      for (Claim claim : map.claims()) {
        Judgement before = judge(map, Opinions.NONE);
        for (int reason : wiring.needs(wiring.number(claim.id()))) {
          check(before, wiring, claim.id(), reason);
        }
      }
    }
  }

  private static void check(Judgement before, Wiring wiring, String claim, int reason) {
    String premise = wiring.id(wiring.premisesOf(reason)[0]);
    if (premise.equals(claim) || wiring.map.reasonsUsing(premise).size() > 1) {
      return;
    }
    Judgement after = judge(wiring.map, Opinions.NONE.with(premise, Opinion.ACCEPTED));
    double moved = after.score(claim).orElseThrow() - before.score(claim).orElseThrow();
    double premiseMoved = after.score(premise).orElseThrow() - before.score(premise).orElseThrow();
    boolean speaksFor = wiring.map.reason(wiring.id(reason)).stance() == hence.map.Stance.FOR;
    assertTrue((speaksFor ? moved : -moved) * Math.signum(premiseMoved) >= -1e-12);
  }
}
