package hence.lesson.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.judging.RandomMaps;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every score. */
class GradingScoreTest {
  @Provide
  Arbitrary<ArgumentMap> maps() {
    return Arbitraries.longs()
        .between(0, 100_000)
        .map(seed -> Disguise.bilingual(RandomMaps.map(seed, 12)));
  }

  @Property(tries = 300)
  void theSameArgumentIsWorthOne(@ForAll("maps") ArgumentMap map, @ForAll long seed) {
    assertEquals(new Grade(1, List.of()), Grading.grade(map, map));
    Mutant same = new Disguise("en", seed).of(new Mutant(map, anything()));
    assertEquals(new Grade(1, List.of()), Grading.grade(map, same.map()));
  }

  @Property(tries = 300)
  void nothingIsWorthNothing(@ForAll("maps") ArgumentMap map) {
    Assume.that(!map.reasons().isEmpty());
    List<Claim> contention = List.of(map.claim(map.contention()));
    ArgumentMap empty = MapChange.with(map, map.contention(), contention, List.of());
    assertEquals(0.0, Grading.grade(map, empty).score());
    assertEquals(0.0, Grading.grade(map, map.withReasons(List.of())).score(), "claims alone");
  }

  @Property(tries = 100)
  void everyMistakeCosts(@ForAll("maps") ArgumentMap map) {
    for (Mutant mutant : Mutations.of(map)) {
      checkSound(map, mutant.map());
    }
  }

  /** Mistake upon mistake, and maps that have nothing to do with each other. */
  @Property(tries = 300)
  void anyAttemptHasASoundGrade(
      @ForAll("maps") ArgumentMap map,
      @ForAll("maps") ArgumentMap other,
      @ForAll @IntRange(max = 1_000_000) int pick) {
    checkSound(map, other);
    ArgumentMap worse = map;
    for (int times = 0; times < 4; times++) {
      worse = pick(Mutations.of(worse), pick + times).map();
      // Other names for what was added, so that more can be.
      String mark = "x" + times;
      worse = MapChange.renamed(worse, id -> id.replace("new", mark), id -> id.replace("-", mark));
      checkSound(map, worse);
    }
  }

  @Property(tries = 400)
  void settingOneMistakeRightNeverLowersTheScore(
      @ForAll("maps") ArgumentMap map,
      @ForAll @IntRange(max = 1_000_000) int one,
      @ForAll @IntRange(max = 1_000_000) int two) {
    TwoMistakes pair = new TwoMistakes(map);
    List<Mutant> all = Mutations.of(map);
    Mutant first = pick(all, one);
    for (int next = 0; next < 40; next++) {
      Mutant second = pick(all, two + next * 7919);
      pair.of(first, second).ifPresent(both -> checkRepairs(map, first, second, both));
    }
  }

  /** Unless the two together are something else, such as each making good for the other. */
  private static void checkRepairs(
      ArgumentMap map, Mutant first, Mutant second, TwoMistakes.Both both) {
    Grade worst = Grading.grade(map, both.map());
    if (Meaning.of(both.map(), worst.findings()).equals(Meaning.of(both.map(), both.expected()))) {
      double better =
          Math.min(
              Grading.grade(map, first.map()).score(), Grading.grade(map, second.map()).score());
      assertTrue(worst.score() <= better, () -> worst + " after " + better);
      assertTrue(worst.score() == 0 || worst.score() < better, () -> "each costs: " + worst);
    }
  }

  @Property(tries = 200)
  void ofSeveralReferencesTheBestCounts(
      @ForAll("maps") ArgumentMap one, @ForAll("maps") ArgumentMap two, @ForAll long seed) {
    ArgumentMap attempt = new Disguise("zh-Hant", seed).of(new Mutant(two, anything())).map();
    BestGrade best = Grading.best(List.of(one, two), attempt);
    assertEquals(1, best.grade().score());
    assertEquals(Grading.grade(one, attempt).score() == 1 ? 0 : 1, best.reference());
    ArgumentMap worse = pick(Mutations.of(two), (int) (seed & 0xffff)).map();
    double alone = Math.max(Grading.grade(one, worse).score(), Grading.grade(two, worse).score());
    assertEquals(alone, Grading.best(List.of(one, two), worse).grade().score());
    assertEquals(alone, Grading.best(List.of(two, one), worse).grade().score());
  }

  /** The score is in range and 1 only without findings, and these speak of what is there. */
  private static void checkSound(ArgumentMap reference, ArgumentMap attempt) {
    Grade grade = Grading.grade(reference, attempt);
    assertTrue(grade.score() >= 0 && grade.score() <= 1, grade::toString);
    assertEquals(grade.findings().isEmpty(), grade.score() == 1, grade::toString);
    Set<Finding> seen = new HashSet<>();
    for (Finding finding : grade.findings()) {
      assertTrue(seen.add(finding), () -> "twice: " + finding);
      assertFalse(finding.parts().isEmpty());
      switch (finding.kind()) {
        case MISSING_REASON -> reference.reason(finding.parts().getFirst());
        case MISSING_CLAIM -> checkMissing(reference, attempt, finding);
        case INVERTED -> parts(attempt, finding);
        default -> checkPremises(attempt, finding);
      }
    }
  }

  private static void checkMissing(ArgumentMap reference, ArgumentMap attempt, Finding finding) {
    if (finding.parts().size() == 1) {
      reference.claim(finding.parts().getFirst());
    } else {
      Reason reason = attempt.reason(finding.parts().getFirst());
      finding.parts().stream()
          .skip(1)
          .forEach(claim -> {
            attempt.claim(claim);
            assertFalse(reason.premises().contains(claim), () -> finding + " " + reason);
          });
    }
  }

  /** Claims that are named with reasons are premises of these. */
  private static void checkPremises(ArgumentMap attempt, Finding finding) {
    Set<String> premises = new HashSet<>();
    List<Part> parts = parts(attempt, finding);
    for (Part part : parts) {
      if (part instanceof Reason reason) {
        premises.addAll(reason.premises());
      }
    }
    for (Part part : parts) {
      boolean alone = parts.size() == 1;
      assertTrue(
          part instanceof Reason || alone || premises.contains(part.id()), finding::toString);
    }
  }

  private static List<Part> parts(ArgumentMap attempt, Finding finding) {
    List<Part> parts = new ArrayList<>();
    finding.parts().forEach(id -> parts.add(attempt.part(id).orElseThrow()));
    return parts;
  }

  private static <T> T pick(List<T> all, int number) {
    return all.get(Math.floorMod(number, all.size()));
  }

  private static Finding anything() {
    return new Finding(FindingKind.EXTRA_CLAIM, List.of());
  }
}
