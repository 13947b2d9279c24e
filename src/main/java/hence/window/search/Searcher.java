package hence.window.search;

import hence.editing.Desk;
import hence.editing.Doing;
import hence.editing.Search;
import hence.editing.Worker;
import hence.map.ArgumentMap;
import hence.window.kit.Errands;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Searches the map on the desk: a small one at once, a large one off the interface thread, where
 * only the last question is answered.
 */
final class Searcher {
  /** So many claims are searched before anybody notices. */
  private static final int QUICK = 1_000;

  private final Desk desk;
  private final Errands errands = new Errands();

  /** The search made last; its map is searched again with every letter. */
  private volatile Optional<Search> last = Optional.empty();

  Searcher(Desk desk) {
    this.desk = desk;
  }

  /** Whether a question is still to be answered. */
  boolean isBusy() {
    return errands.isBusy();
  }

  /**
   * Asks a question in place of the one that is being answered.
   *
   * @param question what to find out; it is told whether nobody wants to know any more
   */
  <T> void ask(BiFunction<Search, BooleanSupplier, T> question, Consumer<T> answer) {
    ArgumentMap map = desk.map();
    Worker.Work<T> work =
        report -> {
          report.at(Doing.READING);
          return question.apply(search(map), report::isUnwanted);
        };
    errands.start(map.claims().size() <= QUICK, work, answer, () -> {});
  }

  private Search search(ArgumentMap map) {
    Search search = last.filter(made -> made.isOf(map)).orElseGet(() -> Search.of(map));
    last = Optional.of(search);
    return search;
  }
}
