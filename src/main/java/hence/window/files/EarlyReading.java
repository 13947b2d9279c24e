package hence.window.files;

import hence.format.MapFile;
import hence.format.Reading;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A map file that is read on a thread of its own while the window is made. */
public final class EarlyReading {
  private final Path file;
  private final FutureTask<Reading> task;

  private EarlyReading(Path file, FutureTask<Reading> task) {
    this.file = file;
    this.task = task;
  }

  /** Begins to read a file at once. */
  public static EarlyReading of(Path file, String language) {
    FutureTask<Reading> task = new FutureTask<>(() -> MapFile.read(file, language));
    Thread.ofPlatform().daemon().name("reading").start(task);
    return new EarlyReading(file, task);
  }

  public Path file() {
    return file;
  }

  /**
   * What came of it, waited for.
   *
   * @throws CancellationException if nobody wants to wait any longer
   */
  public Reading reading() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      // Whatever is wrong with a file is told in the reading, so this is a fault of the program.
      throw new IllegalStateException(e.getCause());
    }
  }
}
