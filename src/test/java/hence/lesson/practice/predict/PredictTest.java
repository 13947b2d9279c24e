package hence.lesson.practice.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.RandomMaps;
import hence.judging.Status;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.portion.Sketches;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Foreseeing what falls, against the judgement itself. */
class PredictTest {
  @Test
  void everyPredictionIsToldHitsMissesAndFalseAlarms() {
    for (long seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      for (Portion portion : Portions.of(RandomMaps.map(seed, 20))) {
        Predict exercise = Predict.of(portion);
        for (int i = 0; i < exercise.rejected().size(); i++) {
          for (Claim claim : portion.map().claims()) {
            exercise = random.nextBoolean() ? exercise.toggled(claim.id()) : exercise;
          }
          Set<String> falls = falls(portion.map(), exercise.question());
          Set<String> marked = exercise.marked();
          for (String rejected : exercise.question()) {
            assertFalse(marked.contains(rejected), "a rejected one is no answer");
          }
          Predict shown = exercise.check();
          Set<String> hits = new HashSet<>(marked);
          hits.retainAll(falls);
          Set<String> missed = new HashSet<>(falls);
          missed.removeAll(marked);
          Set<String> alarms = new HashSet<>(marked);
          alarms.removeAll(falls);
          assertEquals(hits, new HashSet<>(shown.hits()));
          assertEquals(missed, new HashSet<>(shown.missed()));
          assertEquals(alarms, new HashSet<>(shown.falseAlarms()));
          String said = shown.remark("en").words();
          assertEquals(missed.isEmpty() && alarms.isEmpty(), said.startsWith("Exactly"), said);
          exercise = shown.hasNext() ? shown.next() : shown;
        }
      }
    }
  }

  @Test
  void theQuestionsMakeADifferenceAndGrowHarder() {
    int falling = 0;
    int standing = 0;
    for (Portion portion : Portions.of(BundledMap.essay("en"))) {
      List<List<String>> questions = Predict.of(portion).rejected();
      assertTrue(questions.size() <= 5);
      for (List<String> rejected : questions) {
        boolean falls = !falls(portion.map(), rejected).isEmpty();
        falling += falls ? 1 : 0;
        standing += falls ? 0 : 1;
      }
    }
    assertTrue(standing >= 5 && falling >= standing, falling + " fall, " + standing + " stand");
  }

  @Test
  void noPortionOfTheEssayHasASingleQuestionOrOneWhereNothingEverFalls() {
    int suited = 0;
    for (Portion portion : Portions.of(BundledMap.essay("en"))) {
      List<List<String>> questions = Predict.of(portion).rejected();
      boolean falls =
          questions.stream().anyMatch(rejected -> !falls(portion.map(), rejected).isEmpty());
      assertEquals(falls, Predict.suits(portion), portion.top());
      assertTrue(!falls || questions.size() >= 2, portion.top() + ": " + questions);
      suited += falls ? 1 : 0;
    }
    assertTrue(suited >= 15, suited + " suited");
  }

  /** What tells one reason from several: whether one of them is enough to stand on. */
  @Test
  void reasonsSideBySideAreRejectedAllButOneAndAll() {
    ArgumentMap map =
        Sketches.map(
            List.of("british", "born", "accent", "passport"),
            List.of(
                new Reason("r-born", Stance.FOR, List.of("born"), "british"),
                new Reason("r-accent", Stance.FOR, List.of("accent"), "british"),
                new Reason("r-passport", Stance.FOR, List.of("passport"), "british")));
    Predict exercise = Predict.of(new Portion(map));
    assertEquals(
        List.of(List.of("born", "accent", "passport"), List.of("born", "accent")),
        exercise.rejected());
    assertEquals(List.of("british"), exercise.falls());
    String task = exercise.remark("en").words();
    assertTrue(task.contains("accent\" and \"") && task.contains("are rejected"), task);
    assertTrue(task.contains("falls with them"), task);
    Predict next = exercise.check().next();
    assertEquals(List.of(), next.falls());
    assertTrue(next.check().remark("en").words().startsWith("Exactly: nothing falls."));
  }

  @Test
  void aClaimWithAnotherReasonStandsAndTheWhySaysSo() {
    ArgumentMap map =
        Sketches.map(
            List.of("british", "born", "accent"),
            List.of(
                new Reason("r-born", Stance.FOR, List.of("born"), "british"),
                new Reason("r-accent", Stance.FOR, List.of("accent"), "british")));
    Predict exercise = Predict.of(new Portion(map)).check().next();
    assertEquals(1, exercise.question().size());
    Predict shown = exercise.toggled("british").check();
    assertEquals(List.of("british"), shown.falseAlarms());
    assertTrue(shown.remark("en").words().contains("does not fall"), shown.remark("en").words());
  }

  @Test
  void whatHasBeenShownCannotBeAnsweredAnew() {
    Predict before = Predict.of(new Portion(Sketches.british()));
    Predict shown = before.check();
    assertEquals(shown, shown.toggled(shown.portion().top()));
    assertTrue(before.remembering(shown).isShown());
  }

  @Test
  void anAttemptComesBack() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Portion portion = new Portion(RandomMaps.map(seed, 9));
      Predict exercise = Predict.of(portion);
      for (int i = 0; i < 12 && !exercise.rejected().isEmpty(); i++) {
        List<Claim> claims = portion.map().claims();
        exercise = exercise.toggled(claims.get(random.nextInt(claims.size())).id());
        exercise = random.nextInt(4) == 0 ? exercise.check() : exercise;
        exercise = exercise.isShown() && exercise.hasNext() ? exercise.next() : exercise;
      }
      if (!exercise.rejected().isEmpty()) {
        assertEquals(Optional.of(exercise), Predict.resume(portion, exercise.attempt()));
      }
    }
    Portion british = new Portion(Sketches.british());
    assertTrue(Predict.resume(british, BundledMap.essay("en")).isEmpty());
  }

  private static Set<String> falls(ArgumentMap map, List<String> rejected) {
    Judgement before = Judgement.of(map, Lens.GROUNDED, Opinions.NONE);
    Opinions opinions = Opinions.NONE;
    for (String claim : rejected) {
      opinions = opinions.with(claim, Opinion.REJECTED);
    }
    Judgement after = Judgement.of(map, Lens.GROUNDED, opinions);
    Set<String> falls = new HashSet<>();
    for (Claim claim : map.claims()) {
      boolean fell =
          before.status(claim.id()) == Status.IN && after.status(claim.id()) != Status.IN;
      if (fell && !rejected.contains(claim.id())) {
        falls.add(claim.id());
      }
    }
    return falls;
  }
}
