package hence.window.practice.exercise;

import hence.editing.History;
import hence.lesson.practice.exercise.Exercise;
import java.util.ArrayList;
import java.util.List;

/** The exercise that a student works on, with undo and redo without end; tells who listens. */
public final class Work<E extends Exercise<E>> {
  private final List<Runnable> onChange = new ArrayList<>();
  private History<E> history;

  public Work(E begun) {
    history = History.of(begun);
  }

  public E now() {
    return history.now();
  }

  /** Runs that whenever the exercise has changed. */
  public void onChange(Runnable listener) {
    onChange.add(listener);
  }

  /** Something the student did, which can be undone. */
  public void step(E next) {
    become(history.to(next));
  }

  /** What the student was told, by a check: no step of its own. */
  public void learn(E next) {
    become(history.amend(next));
  }

  public boolean canUndo() {
    return history.canUndo();
  }

  public boolean canRedo() {
    return history.canRedo();
  }

  public void undo() {
    if (canUndo()) {
      E later = now();
      History<E> back = history.undo();
      become(back.amend(back.now().remembering(later)));
    }
  }

  public void redo() {
    if (canRedo()) {
      E earlier = now();
      History<E> on = history.redo();
      become(on.amend(on.now().remembering(earlier)));
    }
  }

  private void become(History<E> next) {
    history = next;
    List.copyOf(onChange).forEach(Runnable::run);
  }
}
