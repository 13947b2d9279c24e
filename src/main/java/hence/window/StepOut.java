package hence.window;

import hence.editing.Desk;
import java.util.Optional;
import java.util.Set;

/**
 * Steps out of one thing at a time: first the search, then the focus, then the light of a tour's
 * step, then the selection.
 */
final class StepOut implements Runnable {
  private final Desk desk;
  private final SearchBar search;
  private final Runnable leaveFocus;

  StepOut(Desk desk, SearchBar search, Runnable leaveFocus) {
    this.desk = desk;
    this.search = search;
    this.leaveFocus = leaveFocus;
  }

  @Override
  public void run() {
    if (search.isActive()) {
      search.clear();
    } else if (desk.view().focus().isPresent()) {
      leaveFocus.run();
    } else if (!desk.view().lit().isEmpty()) {
      desk.change(desk.view().withLit(Set.of()));
    } else {
      desk.select(Optional.empty());
    }
  }
}
