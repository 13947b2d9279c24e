package hence.lesson.practice.together;

import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.lesson.practice.exercise.Remark;
import hence.lesson.practice.exercise.Saved;
import hence.map.ArgumentMap;
import hence.map.Extras;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exercise of telling co-premises from separate reasons.
 *
 * @param at which question lies before the student
 * @param answers one for each question
 */
public record Together(
    Portion portion, List<Question> questions, int at, List<Grouping> answers, long seed)
    implements Exercise<Together> {
  public Together {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
  }

  /** Nothing answered yet. */
  public static Together of(Portion portion, long seed) {
    List<Question> questions = Question.of(portion.map(), seed);
    return new Together(
        portion, questions, 0, Collections.nCopies(questions.size(), Grouping.NONE), seed);
  }

  /** Whether a portion gives rise to questions. */
  public static boolean suits(Portion portion) {
    return !Question.of(portion.map(), 0).isEmpty();
  }

  public Question question() {
    return questions.get(at);
  }

  public Grouping answer() {
    return answers.get(at);
  }

  /** The author's map of the claims in the question and what they bear on. */
  public ArgumentMap author() {
    return AuthorsAnswer.of(portion.map(), question());
  }

  /** Puts a claim into a group, from 0. */
  public Together group(String card, int group) {
    return answer().isSettled() ? this : answered(answer().with(card, group));
  }

  /** Takes a claim out of its group. */
  public Together ungroup(String card) {
    return answer().isSettled() ? this : answered(answer().without(card));
  }

  /** Answers a question of two claims, or with all of them alike: together or each apart. */
  public Together all(boolean together) {
    Together next = this;
    for (int i = 0; i < question().cards().size(); i++) {
      next = next.group(question().cards().get(i), together ? 0 : i);
    }
    return next;
  }

  /** Whether every claim has a group. */
  public boolean canCheck() {
    return !answer().isSettled() && answer().groups().size() == question().cards().size();
  }

  /**
   * Looks at the answer.
   *
   * @throws IllegalStateException if claims have no group yet
   */
  public Together check() {
    if (!canCheck()) {
      throw new IllegalStateException("not all claims are grouped");
    }
    return answered(answer().checked(question()));
  }

  public boolean hasNext() {
    return at < questions.size() - 1;
  }

  /** Goes on to the next question. */
  public Together next() {
    return new Together(portion, questions, at + 1, answers, seed);
  }

  /** How many questions were answered right at the first go. */
  public int solved() {
    return (int)
        answers.stream()
            .filter(answer -> answer.state() == Grouping.State.RIGHT && answer.tries() == 0)
            .count();
  }

  private Together answered(Grouping answer) {
    List<Grouping> next = new ArrayList<>(answers);
    next.set(at, answer);
    return new Together(portion, questions, at, next, seed);
  }

  @Override
  public Progress progress() {
    int done = (int) answers.stream().filter(Grouping::isSettled).count();
    return new Progress(done, questions.size(), done == questions.size());
  }

  @Override
  public Remark remark(String language) {
    return new TogetherRemark(this, language).remark();
  }

  @Override
  public Together remembering(Together later) {
    List<Grouping> known = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Grouping mine = answers.get(i);
      Grouping then = later.answers.get(i);
      known.add(
          then.isSettled()
              ? then
              : new Grouping(mine.groups(), Math.max(mine.tries(), then.tries()), mine.state()));
    }
    return new Together(portion, questions, at, known, seed);
  }

  @Override
  public ArgumentMap attempt() {
    List<Object> saved = new ArrayList<>();
    for (Grouping answer : answers) {
      Map<String, Object> groups = new LinkedHashMap<>();
      answer.groups().forEach((card, group) -> groups.put(card, BigDecimal.valueOf(group)));
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("groups", groups);
      fields.put("tries", BigDecimal.valueOf(answer.tries()));
      fields.put("state", answer.state().name());
      saved.add(fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seed", BigDecimal.valueOf(seed));
    fields.put("at", BigDecimal.valueOf(at));
    fields.put("answers", saved);
    return portion.map().withExtras(new Extras(Map.of(FIELD, fields)));
  }

  /** The exercise as a saved attempt left it; empty if the attempt is not one at this portion. */
  public static Optional<Together> resume(Portion portion, ArgumentMap attempt) {
    Saved saved = Saved.of(attempt);
    Together fresh = of(portion, saved.number("seed"));
    List<Saved> answers = saved.records("answers");
    int at = saved.number("at");
    if (answers.size() != fresh.questions.size() || at < 0 || at >= answers.size()) {
      return Optional.empty();
    }
    List<Grouping> known = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Optional<Grouping> one = grouping(fresh.questions.get(i), answers.get(i));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      known.add(one.get());
    }
    return Optional.of(new Together(portion, fresh.questions, at, known, fresh.seed));
  }

  private static Optional<Grouping> grouping(Question question, Saved answer) {
    Map<String, Integer> groups = answer.numbers("groups");
    for (Grouping.State state : Grouping.State.values()) {
      boolean full = groups.size() == question.cards().size();
      if (state.name().equals(answer.string("state"))
          && question.cards().containsAll(groups.keySet())
          && (full || state == Grouping.State.OPEN)) {
        return Optional.of(new Grouping(groups, answer.number("tries"), state));
      }
    }
    return Optional.empty();
  }
}
