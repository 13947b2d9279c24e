package hence.lesson.practice.exercise;

import hence.map.Words;

/** What an exercise says to the student, in one or two sentences, and in which tone. */
public record Remark(Tone tone, String words) {
  /** How many of the questions were answered right at the first go. */
  public static String score(int right, int questions, String language) {
    return Words.of(Remark.class, language).say("score", right, questions);
  }

  /** How a remark is meant; a surface may show a sign for it. */
  public enum Tone {
    /** What to do now. */
    TASK,
    /** Something is not right yet. */
    PROBLEM,
    /** It is right so far. */
    RIGHT,
    /** The answer is shown. */
    SHOWN,
    /** All of it is done. */
    DONE
  }
}
