package hence.window.files;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/** Tells when a file changes on disk. */
final class FileWatch implements AutoCloseable {
  /** Editors write in several steps; a file is read when it has been quiet for so long. */
  private static final long QUIET_MILLIS = 120;

  private final Path file;
  private final Runnable onChange;
  private final WatchService service;
  private FileTime lastSeen;

  private FileWatch(Path file, Runnable onChange, WatchService service) {
    this.file = file;
    this.onChange = onChange;
    this.service = service;
    this.lastSeen = modified();
  }

  /**
   * Watches a file until closed.
   *
   * @param onChange run on a thread of the watch
   * @throws IOException if its folder cannot be watched
   */
  static FileWatch on(Path file, Runnable onChange) throws IOException {
    Path absolute = file.toAbsolutePath();
    WatchService service = FileSystems.getDefault().newWatchService();
    // The folder, not the file: many programs save by moving a new file over the old one.
    absolute
        .getParent()
        .register(
            service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    FileWatch watch = new FileWatch(absolute, onChange, service);
    Thread.ofVirtual().name("watch " + absolute.getFileName()).start(watch::run);
    return watch;
  }

  private void run() {
    try {
      while (true) {
        WatchKey key = service.take();
        do {
          key.pollEvents();
          key.reset();
          key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        } while (key != null);
        FileTime now = modified();
        if (!now.equals(lastSeen)) {
          lastSeen = now;
          onChange.run();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // Closed: nobody wants to know any more.
      return;
    }
  }

  private FileTime modified() {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new IllegalStateException("a file watch could not be closed", e);
    }
  }
}
