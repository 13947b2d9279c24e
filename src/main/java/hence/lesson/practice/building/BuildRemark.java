package hence.lesson.practice.building;

import hence.lesson.feedback.Feedback;
import hence.lesson.practice.exercise.Quoting;
import hence.lesson.practice.exercise.Remark;
import hence.map.Words;

/** What the exercise of building says to the student. */
final class BuildRemark {
  private BuildRemark() {}

  static Remark of(Build build, String language) {
    Words words = Words.of(BuildRemark.class, language);
    Told told = build.told();
    if (told.isSolved()) {
      return new Remark(Remark.Tone.DONE, words.say("build.solved", told.checks()));
    }
    if (told.isRightSoFar()) {
      int left = build.total() - build.placed();
      return new Remark(Remark.Tone.RIGHT, words.say("build.right-so-far", left));
    }
    return build
        .finding()
        .map(finding ->
            new Remark(
                told.isAll() ? Remark.Tone.SHOWN : Remark.Tone.PROBLEM,
                Feedback.stage(
                    finding,
                    told.stage(),
                    Quoting.labelled(build.reference()),
                    Quoting.labelled(build.graded()),
                    language)))
        .orElseGet(() -> new Remark(Remark.Tone.TASK, words.say(task(build))));
  }

  private static String task(Build build) {
    if (build.isComplete()) {
      return build.strangers().isEmpty() ? "build.task.check" : "build.task.check.mixed";
    }
    if (build.built().reasons().isEmpty()) {
      return build.strangers().isEmpty() ? "build.task.begin" : "build.task.begin.mixed";
    }
    return build.strangers().isEmpty() ? "build.task.go-on" : "build.task.go-on.mixed";
  }
}
