package hence.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where the reader has been: parts and focuses, to go back to and forward again. */
public final class Visits {
  private static final int MOST = 200;

  /** A part that was picked out, in a focus or in none. */
  public record Visit(Optional<String> selected, Optional<Focus> focus) {}

  private final Deque<Visit> behind = new ArrayDeque<>();
  private final Deque<Visit> ahead = new ArrayDeque<>();
  private Visit here = new Visit(Optional.empty(), Optional.empty());

  /** Notes where the reader is now; what lay ahead is forgotten. */
  public void arrive(View view) {
    Visit visit = new Visit(view.selected(), view.focus());
    if (visit.equals(here)) {
      return;
    }
    behind.push(here);
    if (behind.size() > MOST) {
      behind.removeLast();
    }
    ahead.clear();
    here = visit;
  }

  /** Goes back by one; empty at the beginning. */
  public Optional<Visit> back() {
    return step(behind, ahead);
  }

  /** Goes forward by one; empty where nothing lies ahead. */
  public Optional<Visit> forward() {
    return step(ahead, behind);
  }

  public boolean canGoBack() {
    return !behind.isEmpty();
  }

  public boolean canGoForward() {
    return !ahead.isEmpty();
  }

  /** Forgets everything, for another map. */
  public void clear() {
    behind.clear();
    ahead.clear();
    here = new Visit(Optional.empty(), Optional.empty());
  }

  private Optional<Visit> step(Deque<Visit> from, Deque<Visit> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(here);
    here = from.pop();
    return Optional.of(here);
  }
}
