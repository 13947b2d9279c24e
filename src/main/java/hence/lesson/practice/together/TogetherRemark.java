package hence.lesson.practice.together;

import hence.lesson.practice.exercise.Quoting;
import hence.lesson.practice.exercise.Remark;
import hence.map.Stance;
import hence.map.Words;
import java.util.List;

/** What is said about grouping claims, with the test of one claim being false. */
final class TogetherRemark {
  private final Together exercise;
  private final String language;
  private final Words words;
  private final Quoting quoting;

  TogetherRemark(Together exercise, String language) {
    this.exercise = exercise;
    this.language = language;
    this.words = Words.of(TogetherRemark.class, language);
    this.quoting = new Quoting(exercise.portion().map(), language);
  }

  Remark remark() {
    Question question = exercise.question();
    return switch (exercise.answer().state()) {
      case OPEN ->
          new Remark(
              Remark.Tone.TASK,
              words.say(question.cards().size() == 2 ? "together.task.two" : "together.task"));
      case WRONG -> new Remark(Remark.Tone.PROBLEM, wrong(question));
      case RIGHT -> settled(Remark.Tone.RIGHT, words.say("together.right", answer(question)));
      case SHOWN -> settled(Remark.Tone.SHOWN, words.say("together.shown", answer(question)));
    };
  }

  /** At the end with the score. */
  private Remark settled(Remark.Tone tone, String said) {
    if (!exercise.progress().finished()) {
      return new Remark(tone, said);
    }
    String score = Remark.score(exercise.solved(), exercise.questions().size(), language);
    return new Remark(tone == Remark.Tone.RIGHT ? Remark.Tone.DONE : tone, said + " " + score);
  }

  private String wrong(Question question) {
    if (exercise.answer().tries() < 2) {
      return words.say(question.cards().size() == 2 ? "together.problem.two" : "together.problem");
    }
    Grouping.Pair pair = exercise.answer().mistake(question).orElseThrow();
    return words.say(
        "together.kind." + pair.kind().key(),
        quoting.claim(pair.one()),
        quoting.claim(pair.other()));
  }

  /** The author's answer, and why it is one, by the test of one claim being false. */
  private String answer(Question question) {
    List<List<String>> groups = Grouping.members(question);
    int against = question.stance() == Stance.AGAINST ? 1 : 0;
    if (groups.size() == 1) {
      return words.say(
          "together.one",
          quoting.claim(question.cards().get(0)),
          quoting.claim(question.cards().get(1)),
          against);
    }
    String first = quoting.claims(groups.get(0));
    String second = quoting.claims(groups.get(1));
    return groups.size() == question.cards().size()
        ? words.say("together.apart", first, second, groups.size(), against)
        : words.say("together.groups", groups.size(), list(groups), against);
  }

  /** The groups one after the other. */
  private String list(List<List<String>> groups) {
    return groups.stream()
        .map(group -> words.say("together.group", quoting.claims(group)))
        .reduce((one, other) -> words.say("together.groups.next", one, other))
        .orElseThrow();
  }
}
