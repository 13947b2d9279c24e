package hence.window;

import hence.editing.Desk;
import hence.window.search.SearchBar;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Steps out of one thing at a time: first what is waited for, then the search, then the focus, then
 * the light of a tour's step, then the selection.
 */
final class StepOut implements Runnable {
  private final Desk desk;
  private final SearchBar search;
  private final BooleanSupplier stopWaiting;
  private final Runnable leaveFocus;

  /**
   * @param stopWaiting calls off what is waited for, and says whether there was anything
   */
  StepOut(Desk desk, SearchBar search, BooleanSupplier stopWaiting, Runnable leaveFocus) {
    this.stopWaiting = stopWaiting;
    this.desk = desk;
    this.search = search;
    this.leaveFocus = leaveFocus;
  }

  @Override
  public void run() {
    if (stopWaiting.getAsBoolean()) {
      return;
    }
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
