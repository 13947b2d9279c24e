package hence.lesson;

/** What an exercise says to the student, in one or two sentences, and in which tone. */
public record Remark(Tone tone, String words) {
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
