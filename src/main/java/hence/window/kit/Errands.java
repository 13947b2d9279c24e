package hence.window.kit;

import hence.editing.Doing;
import hence.editing.Report;
import hence.editing.Worker;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ProgressBar;

/**
 * Work for one purpose off the interface thread: of two errands only the later one arrives, and
 * each can be called off. To be used on the interface thread alone.
 */
public final class Errands implements Worker {
  private final ReadOnlyObjectWrapper<Optional<Doing>> doing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyDoubleWrapper share =
      new ReadOnlyDoubleWrapper(ProgressBar.INDETERMINATE_PROGRESS);
  private Optional<Errand<?>> now = Optional.empty();

  /** What is being done, if anything is. */
  ReadOnlyObjectProperty<Optional<Doing>> doing() {
    return doing.getReadOnlyProperty();
  }

  /** How much of it is done, from 0 to 1; below 0 if nobody knows. */
  ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  public boolean isBusy() {
    return now.isPresent();
  }

  @Override
  public <T> void start(Work<T> work, Consumer<T> arrive, Runnable lost) {
    drop();
    Errand<T> errand = new Errand<>(work, arrive, lost);
    now = Optional.of(errand);
    errand.thread.start();
  }

  @Override
  public void drop() {
    now.ifPresent(Errand::stop);
    end();
  }

  /** Calls off what is under way, as the user wishes. */
  public void cancel() {
    Optional<Errand<?>> errand = now;
    drop();
    errand.ifPresent(off -> off.lost.run());
  }

  private void end() {
    now = Optional.empty();
    doing.set(Optional.empty());
  }

  /** One errand and the thread that runs it. */
  private final class Errand<T> implements Runnable, Report {
    private final Work<T> work;
    private final Consumer<T> arrive;
    private final Runnable lost;
    private final Thread thread;
    private volatile boolean stopped;

    private Errand(Work<T> work, Consumer<T> arrive, Runnable lost) {
      this.work = work;
      this.arrive = arrive;
      this.lost = lost;
      this.thread = Thread.ofPlatform().daemon().name("errand").unstarted(this);
    }

    private void stop() {
      stopped = true;
      thread.interrupt();
    }

    @Override
    public void run() {
      try {
        T result = work.result(this);
        back(() -> arrive.accept(result));
      } catch (CancellationException e) {
        // Nobody waits for it any more.
        return;
      } catch (RuntimeException | Error e) {
        back(() -> {
          lost.run();
          throw e;
        });
      }
    }

    @Override
    public void at(Doing what) {
      if (stopped) {
        throw new CancellationException();
      }
      unlessStopped(() -> {
        doing.set(Optional.of(what));
        share.set(ProgressBar.INDETERMINATE_PROGRESS);
      });
    }

    @Override
    public void done(double much) {
      unlessStopped(() -> share.set(much));
    }

    @Override
    public boolean isUnwanted() {
      return stopped;
    }

    private void back(Runnable act) {
      unlessStopped(() -> {
        end();
        act.run();
      });
    }

    /** Does that on the interface thread, unless somebody calls this off before. */
    private void unlessStopped(Runnable act) {
      Platform.runLater(() -> {
        if (!stopped) {
          act.run();
        }
      });
    }
  }
}
