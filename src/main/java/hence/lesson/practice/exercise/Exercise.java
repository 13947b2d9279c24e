package hence.lesson.practice.exercise;

import hence.map.ArgumentMap;

/**
 * An exercise on a portion of a map with all that the student has answered so far: an immutable
 * value without a display. Every answer gives another value; undo goes back to an earlier one.
 *
 * @param <E> the exercise itself
 */
public interface Exercise<E extends Exercise<E>> {
  Progress progress();

  /** What to tell the student now, in that language. */
  Remark remark(String language);

  /**
   * The attempt as an ordinary map, to be saved; what does not fit into a map stands in its extras
   * under {@link #FIELD}.
   */
  ArgumentMap attempt();

  /**
   * This earlier state with what cannot be unlearned since: mistakes counted, answers shown. Undo
   * takes back what the student did and not what the student was told.
   */
  E remembering(E later);

  /** From this try on the author's answer is shown. */
  int SHOWS = 3;

  /** The field of an attempt's extras that belongs to the exercise. */
  String FIELD = "practice";
}
