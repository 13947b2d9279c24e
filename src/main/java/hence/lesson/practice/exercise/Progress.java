package hence.lesson.practice.exercise;

/**
 * How far a student has come in an exercise.
 *
 * @param done how many of its steps are done
 * @param finished whether the exercise is solved to the end
 */
public record Progress(int done, int of, boolean finished) {
  /** The share that is done, 0 to 1. */
  public double share() {
    return finished || of == 0 ? 1 : (double) done / of;
  }
}
