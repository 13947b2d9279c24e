package hence.lesson.grading;

/**
 * A reason that stands on its head: it argues from the author's conclusion to one of the author's
 * premises.
 *
 * @param author the reason in the reference, by number
 * @param made the reason in the attempt, by number
 */
record Inversion(int author, int made, int premise, int conclusion) {
  boolean swapsAs(Inversion other) {
    return premise == other.premise && conclusion == other.conclusion;
  }

  boolean between(int one, int other) {
    return premise == one && conclusion == other || premise == other && conclusion == one;
  }
}
