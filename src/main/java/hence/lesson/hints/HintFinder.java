package hence.lesson.hints;

import java.util.function.Consumer;

/** Looks for what one rule has to say about a map. */
interface HintFinder {
  void look(Survey survey, Consumer<Hint> found);
}
