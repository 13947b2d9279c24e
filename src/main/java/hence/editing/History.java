package hence.editing;

import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * A value, all the values it had before and those that were undone: undo and redo without end.
 * Immutable, so every change returns another history; values should be immutable too.
 */
public final class History<T> {
  /** Values one behind the other; shared between histories and never compared. */
  private record Chain<T>(T value, Chain<T> rest) {}

  private final Chain<T> before;
  private final T now;
  private final Chain<T> undone;

  private History(Chain<T> before, T now, Chain<T> undone) {
    this.before = before;
    this.now = Objects.requireNonNull(now);
    this.undone = undone;
  }

  /** A history that begins with that value. */
  public static <T> History<T> of(T first) {
    return new History<>(null, first, null);
  }

  public T now() {
    return now;
  }

  /** Goes on to another value, which can be undone; what was undone is forgotten. */
  public History<T> to(T next) {
    return next.equals(now) ? this : new History<>(new Chain<>(now, before), next, null);
  }

  /** Another value in place of the one now, with the same past and future: no step of its own. */
  public History<T> amend(T other) {
    return new History<>(before, other, undone);
  }

  public boolean canUndo() {
    return before != null;
  }

  public boolean canRedo() {
    return undone != null;
  }

  /**
   * @throws NoSuchElementException if there is nothing to undo
   */
  public History<T> undo() {
    if (!canUndo()) {
      throw new NoSuchElementException("nothing to undo");
    }
    return new History<>(before.rest(), before.value(), new Chain<>(now, undone));
  }

  /**
   * @throws NoSuchElementException if there is nothing to redo
   */
  public History<T> redo() {
    if (!canRedo()) {
      throw new NoSuchElementException("nothing to redo");
    }
    return new History<>(new Chain<>(now, before), undone.value(), undone.rest());
  }
}
