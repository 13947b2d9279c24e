package hence.window.present;

import hence.editing.Consequence;
import hence.editing.Desk;
import hence.editing.Presentation;
import hence.editing.Presentation.Cover;
import hence.editing.View;
import hence.lesson.tour.Tour;
import hence.map.ArgumentMap;
import hence.map.Words;
import hence.window.navigation.ViewCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A tour on its way: the step told now, on a desk of its own, so that the reader's own desk stays
 * exactly as it was left.
 */
final class Show {
  private final Desk desk;
  private final List<Runnable> onStep = new ArrayList<>();
  private View base;
  private Presentation now;
  private boolean notes = true;

  /**
   * @param base the language, theme, lens and layout; what is folded where a step does not say
   */
  Show(ArgumentMap map, View base, Presentation begin) {
    this.base = base;
    this.now = begin;
    this.desk = new Desk(map, Optional.empty(), begin.view(map, base));
  }

  /** Runs that whenever another step, or the same in another way, is to be shown. */
  void onStep(Runnable listener) {
    onStep.add(listener);
  }

  Desk desk() {
    return desk;
  }

  Presentation now() {
    return now;
  }

  Tour tour() {
    return now.tour();
  }

  /** Whether the notes stand below the map. */
  boolean notes() {
    return notes;
  }

  /** What the step's what-if brings about. */
  Consequence consequence() {
    return Consequence.of(desk.asSaid(), desk.judgement(), desk.view().language());
  }

  /** Goes to another step; over a cover it only takes the cover away. */
  void go(UnaryOperator<Presentation> step) {
    if (now.cover() == Cover.NONE) {
      now = step.apply(now);
      show();
    } else {
      uncover();
    }
  }

  /** Lays a cover over everything, or takes it away. */
  void cover(Cover with) {
    now = now.covered(now.cover() == Cover.NONE ? with : Cover.NONE);
    onStep.forEach(Runnable::run);
  }

  /** Takes the cover away; whether there was one. */
  boolean uncover() {
    boolean covered = now.cover() != Cover.NONE;
    if (covered) {
      cover(Cover.NONE);
    }
    return covered;
  }

  void showNotes(boolean shown) {
    notes = shown;
    onStep.forEach(Runnable::run);
  }

  void nextLanguage() {
    int at = Words.LANGUAGES.indexOf(Words.nearest(base.language()));
    base = base.withLanguage(Words.LANGUAGES.get((at + 1) % Words.LANGUAGES.size()));
    show();
  }

  void nextTheme() {
    base = base.withTheme(ViewCommands.next(base.theme()));
    show();
  }

  private void show() {
    View view = now.view(desk.map(), base);
    if (!view.equals(desk.view())) {
      desk.change(view);
    }
    onStep.forEach(Runnable::run);
  }
}
