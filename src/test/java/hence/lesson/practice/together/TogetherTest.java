package hence.lesson.practice.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.RandomMaps;
import hence.lesson.grading.FindingKind;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.portion.Sketches;
import hence.lesson.practice.exercise.Remark;
import hence.map.ArgumentMap;
import hence.map.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Grouping claims: the author's groups are right, every other grouping is wrong and named. */
class TogetherTest {
  @Test
  void theAuthorsGroupsAreRightOnEveryMap() {
    for (long seed = 0; seed < 80; seed++) {
      for (Portion portion : Portions.of(RandomMaps.map(seed, 25))) {
        Together exercise = Together.of(portion, seed);
        for (int i = 0; i < exercise.questions().size(); i++) {
          exercise = authors(exercise).check();
          assertEquals(Grouping.State.RIGHT, exercise.answer().state());
          assertFalse(exercise.remark("zh-Hant").words().isEmpty());
          exercise = exercise.hasNext() ? exercise.next() : exercise;
        }
        assertEquals(exercise.questions().size(), exercise.solved());
        assertTrue(exercise.progress().finished());
      }
    }
  }

  /** Every grouping of every question with up to five claims. */
  @Test
  void everyOtherGroupingIsWrongInTheRightWay() {
    int wrong = 0;
    for (Portion portion : Portions.of(BundledMap.essay("en"))) {
      Together exercise = Together.of(portion, 1);
      for (int i = 0; i < exercise.questions().size(); i++) {
        Question question = exercise.question();
        int count = question.cards().size();
        for (int code = 0; count <= 5 && code < Math.pow(count, count); code++) {
          Together answered = exercise;
          for (int card = 0, rest = code; card < count; card++, rest /= count) {
            answered = answered.group(question.cards().get(card), rest % count);
          }
          boolean right = partition(question, answered).equals(Set.copyOf(question.groups()));
          Together checked = answered.check();
          assertEquals(
              right, checked.answer().state() == Grouping.State.RIGHT, question.toString());
          if (!right) {
            Grouping.Pair pair = answered.answer().mistake(question).orElseThrow();
            boolean linked = question.together(pair.one(), pair.other());
            assertEquals(linked, pair.kind() == FindingKind.LINKED_AS_SEPARATE);
            wrong++;
          }
        }
        exercise = exercise.hasNext() ? exercise.next() : exercise;
      }
    }
    assertTrue(wrong > 1000, wrong + " wrong groupings");
  }

  @Test
  void theHelpComesInStagesAndEndsWithTheAuthorsGroups() {
    Together exercise = Together.of(new Portion(Sketches.british()), 1);
    while (exercise.question().groups().size() > 1) {
      exercise = exercise.next();
    }
    Together first = exercise.all(false).check();
    Together second = first.all(false).check();
    assertEquals(Remark.Tone.PROBLEM, second.remark("en").tone());
    assertFalse(first.remark("en").equals(second.remark("en")));
    Together third = second.all(false).check();
    assertEquals(Grouping.State.SHOWN, third.answer().state());
    assertEquals(Grouping.authors(exercise.question()), third.answer().groups());
    assertEquals(third, third.all(false), "what is shown stays");
  }

  @Test
  void bothKindsAreAskedAndNothingGivesThemAway() {
    ArgumentMap essay = BundledMap.essay("en");
    int together = 0;
    int apart = 0;
    int first = 0;
    for (Portion portion : Portions.of(essay)) {
      for (Question question : Question.of(portion.map(), 3)) {
        together += question.groups().size() == 1 ? 1 : 0;
        apart += question.groups().size() > 1 ? 1 : 0;
        Reason reason = reasonOf(portion.map(), question.groups().getFirst());
        first += question.cards().getFirst().equals(reason.premises().getFirst()) ? 1 : 0;
      }
    }
    assertTrue(together >= 8 && apart >= 8, together + " together, " + apart + " apart");
    assertTrue(first < together + apart, "the cards are shuffled");
  }

  @Test
  void theAuthorsMapHoldsWhatIsAskedAbout() {
    for (long seed = 0; seed < 80; seed++) {
      Together exercise = Together.of(new Portion(RandomMaps.map(seed, 9)), seed);
      for (int i = 0; i < exercise.questions().size(); i++) {
        ArgumentMap shown = exercise.author();
        exercise.question().cards().forEach(card -> shown.claim(card));
        assertTrue(shown.part(exercise.question().target()).isPresent());
        exercise = exercise.hasNext() ? exercise.next() : exercise;
      }
    }
  }

  @Test
  void anAttemptComesBack() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Portion portion = new Portion(RandomMaps.map(seed, 9));
      Together exercise = Together.of(portion, seed);
      for (int i = 0; i < 12 && !exercise.questions().isEmpty(); i++) {
        List<String> cards = exercise.question().cards();
        exercise = exercise.group(cards.get(random.nextInt(cards.size())), random.nextInt(3));
        exercise = exercise.canCheck() ? exercise.check() : exercise;
        exercise = exercise.hasNext() && random.nextInt(3) == 0 ? exercise.next() : exercise;
      }
      if (!exercise.questions().isEmpty()) {
        assertEquals(Optional.of(exercise), Together.resume(portion, exercise.attempt()));
      }
    }
    Portion british = new Portion(Sketches.british());
    assertTrue(Together.resume(british, BundledMap.essay("en")).isEmpty());
  }

  @Test
  void undoKeepsWhatWasTold() {
    Together before = Together.of(new Portion(Sketches.british()), 1);
    Together told = before.all(false).check();
    assertEquals(told.answer().tries(), before.remembering(told).answer().tries());
  }

  private static Together authors(Together exercise) {
    Together next = exercise;
    for (var entry : Grouping.authors(exercise.question()).entrySet()) {
      next = next.group(entry.getKey(), entry.getValue());
    }
    return next;
  }

  private static Set<Set<String>> partition(Question question, Together answered) {
    Set<Set<String>> partition = new HashSet<>();
    for (int group = 0; group < question.cards().size(); group++) {
      Set<String> members = new HashSet<>();
      for (String card : question.cards()) {
        if (answered.answer().group(card).equals(Optional.of(group))) {
          members.add(card);
        }
      }
      if (!members.isEmpty()) {
        partition.add(members);
      }
    }
    return partition;
  }

  private static Reason reasonOf(ArgumentMap map, Set<String> premises) {
    return map.reasons().stream()
        .filter(reason -> Set.copyOf(reason.premises()).equals(premises))
        .findFirst()
        .orElseThrow();
  }
}
