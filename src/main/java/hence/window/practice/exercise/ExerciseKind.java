package hence.window.practice.exercise;

import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.map.ArgumentMap;
import java.util.Optional;

/**
 * A kind of exercise on the practice screen: one class, and one entry in the practice screen. The
 * screen has the header with undo and redo, the card for remarks with the main button, and the
 * saving; a kind brings the exercise itself and what stands between header and card.
 *
 * <p>Its name is the phrase {@code practice.<id>}, its one line {@code practice.<id>.line}, and
 * what was practised, told at the end, {@code practice.<id>.done}.
 *
 * @param <E> the exercise, an immutable value
 */
public interface ExerciseKind<E extends Exercise<E>> {
  /** A word for phrases and file names. */
  String id();

  /** Whether there is anything to practise in a portion. */
  boolean suits(Portion portion);

  /**
   * The exercise from the beginning.
   *
   * @param level how far along the portions of its map this one is: 0 for the first, 1 for the last
   */
  E begin(Portion portion, double level);

  /** The exercise as it was left; empty if the attempt does not go with the portion. */
  Optional<E> resume(Portion portion, ArgumentMap attempt);

  /**
   * A harder exercise on the same portion, if a finished one leaves room for it; offered under the
   * phrase {@code practice.<id>.harder}.
   */
  default Optional<E> harder(E finished) {
    return Optional.empty();
  }

  /**
   * What the student sees and does.
   *
   * @param work changed by the view, on behalf of the student
   * @param screen whose language and theme hold
   */
  PracticeView view(Work<E> work, PracticeLook screen);
}
