package hence.editing;

import java.util.concurrent.CancellationException;

/** Hears what long work is at, on whichever thread it runs. */
public interface Report {
  /** Hears nothing and wants everything. */
  Report NONE = _ -> {};

  /**
   * The work turns to that now.
   *
   * @throws CancellationException if nobody wants its result any more
   */
  void at(Doing doing);

  /**
   * So much of what it is at is done.
   *
   * @param share from 0 to 1
   */
  default void done(double share) {}

  /** Whether nobody wants the result any more. */
  default boolean isUnwanted() {
    return false;
  }
}
