package hence.editing;

import java.util.function.Consumer;

/**
 * Does long work for one purpose, a piece at a time: newer work takes the place of older, whose
 * result is then never seen.
 */
public interface Worker {
  /** Does everything where it is asked for, before it returns. */
  Worker AT_ONCE =
      new Worker() {
        @Override
        public <T> void start(Work<T> work, Consumer<T> arrive, Runnable lost) {
          arrive.accept(work.result(Report.NONE));
        }

        @Override
        public void drop() {
          // Nothing is ever under way.
        }
      };

  /** A piece of work; it may run on any thread and touches nothing that changes. */
  interface Work<T> {
    /**
     * @param report hears what the work is at
     */
    T result(Report report);
  }

  /**
   * Starts a piece of work in place of what is under way.
   *
   * @param arrive what to do with the result, on the thread that asked
   * @param lost what to do when the user calls it off or it fails, on the thread that asked; not
   *     when newer work takes its place
   */
  <T> void start(Work<T> work, Consumer<T> arrive, Runnable lost);

  /** Does a piece of work at once if it is quick, else starts it. */
  default <T> void start(boolean isQuick, Work<T> work, Consumer<T> arrive, Runnable lost) {
    if (isQuick) {
      drop();
      arrive.accept(work.result(Report.NONE));
    } else {
      start(work, arrive, lost);
    }
  }

  /** Forgets what is under way; neither its result nor its loss is heard of. */
  void drop();
}
