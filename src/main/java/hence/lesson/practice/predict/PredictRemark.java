package hence.lesson.practice.predict;

import hence.judging.Judgement;
import hence.lesson.practice.exercise.Quoting;
import hence.lesson.practice.exercise.Remark;
import hence.lesson.practice.exercise.Saved;
import hence.map.Words;
import java.util.List;
import java.util.Optional;

/** What is said about a prediction: hits, misses and false alarms, and why of the first mistake. */
final class PredictRemark {
  private final Predict exercise;
  private final String language;
  private final Words words;
  private final Quoting quoting;

  PredictRemark(Predict exercise, String language) {
    this.exercise = exercise;
    this.language = language;
    this.words = Words.of(PredictRemark.class, language);
    this.quoting = new Quoting(exercise.portion().map(), language);
  }

  Remark remark() {
    if (!exercise.isShown()) {
      List<String> rejected = exercise.question();
      return new Remark(
          Remark.Tone.TASK, words.say("predict.task", quoting.claims(rejected), rejected.size()));
    }
    boolean right = exercise.missed().isEmpty() && exercise.falseAlarms().isEmpty();
    String said = right ? right() : mistaken();
    if (!exercise.progress().finished()) {
      return new Remark(right ? Remark.Tone.RIGHT : Remark.Tone.SHOWN, said);
    }
    String score = Remark.score(exercise.solved(), exercise.rejected().size(), language);
    return new Remark(right ? Remark.Tone.DONE : Remark.Tone.SHOWN, said + " " + score);
  }

  private String right() {
    Judgement after = exercise.after();
    if (!exercise.falls().isEmpty()) {
      return words.say("predict.all", after.why(exercise.falls().getFirst(), language));
    }
    return standing()
        .map(claim -> words.say("predict.all.none", after.why(claim, language)))
        .orElseGet(() -> words.say("predict.all.none.plain"));
  }

  /** A claim that a rejected one bears on directly and that stands all the same. */
  private Optional<String> standing() {
    return exercise.question().stream()
        .flatMap(rejected -> exercise.portion().map().reasonsUsing(rejected).stream())
        .map(reason -> reason.target())
        .filter(target -> Saved.isClaim(exercise.portion(), target))
        .filter(target -> !exercise.question().contains(target))
        .findFirst();
  }

  private String mistaken() {
    List<String> missed = exercise.missed();
    String key = missed.isEmpty() ? "predict.false" : "predict.missed";
    String first = missed.isEmpty() ? exercise.falseAlarms().getFirst() : missed.getFirst();
    String why = words.say(key, quoting.claim(first), exercise.after().why(first, language));
    return words.say(
        "predict.result",
        exercise.hits().size(),
        missed.size(),
        exercise.falseAlarms().size(),
        why);
  }
}
