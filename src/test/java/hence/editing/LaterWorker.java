package hence.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** A worker that works when it is told to. */
public final class LaterWorker implements Worker {
  private final Deque<Runnable> pending = new ArrayDeque<>();
  private Runnable lost = () -> {};

  @Override
  public <T> void start(Work<T> work, Consumer<T> arrive, Runnable gone) {
    drop();
    lost = gone;
    pending.add(() -> arrive.accept(work.result(Report.NONE)));
  }

  @Override
  public void drop() {
    pending.clear();
  }

  /** How much waits to be done. */
  public int pending() {
    return pending.size();
  }

  /** Does what waits. */
  public void finish() {
    pending.remove().run();
  }

  /** Calls off what waits. */
  public void cancel() {
    drop();
    lost.run();
  }
}
