package hence.window.files;

import hence.editing.View;
import hence.format.Reading;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A map file that is read and judged on a thread of its own while the window is made. */
public final class EarlyReading {
  private final Path file;
  private final FutureTask<JudgedFile> task;

  private EarlyReading(Path file, FutureTask<JudgedFile> task) {
    this.file = file;
    this.task = task;
  }

  /**
   * Begins to read a file at once.
   *
   * @param view how its map will be looked at
   */
  public static EarlyReading of(Path file, View view) {
    FutureTask<JudgedFile> task = new FutureTask<>(() -> JudgedFile.of(file, view));
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
    return judged().reading();
  }

  /** What came of it with what holds, waited for alike. */
  JudgedFile judged() {
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
