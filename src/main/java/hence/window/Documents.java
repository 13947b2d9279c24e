package hence.window;

import hence.editing.Desk;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.format.Reading;
import hence.map.ArgumentMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;

/** Opens map files, watches the open one and says what is wrong with a broken one. */
final class Documents implements AutoCloseable {
  private static final String LAST_FILE = "file";

  private final Desk desk;
  private final Settings settings;
  private final ProblemBanner banner;
  private FileWatch watch;

  Documents(Desk desk, Settings settings, ProblemBanner banner) {
    this.desk = desk;
    this.settings = settings;
    this.banner = banner;
    desk.file().ifPresent(this::remember);
    desk.file().ifPresent(this::follow);
  }

  /** Opens a file; a broken one leaves the open map where it is, and the answer is false. */
  boolean open(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Reading reading = MapFile.read(absolute, desk.view().language());
    if (reading.map().isEmpty()) {
      report("problems.open", absolute, reading);
      return false;
    }
    desk.open(reading.map().get(), Optional.of(absolute));
    report("problems.open", absolute, reading);
    remember(absolute);
    follow(absolute);
    return true;
  }

  /** Writes a changed map to a file, which is then the open one. */
  void save(ArgumentMap changed, Path file) throws IOException {
    MapFile.write(changed, file);
    if (desk.file().filter(file::equals).isPresent()) {
      desk.replace(changed);
    } else {
      open(file);
    }
  }

  /** Opens the map that comes with Hence. */
  void openBundled() {
    desk.open(BundledMap.essay(desk.view().language()), Optional.empty());
    banner.hide();
    settings.remove(LAST_FILE);
    unfollow();
  }

  /** Reads the open file again; the last good map stays if it is broken now. */
  private void reload(Path file) {
    if (desk.file().filter(file::equals).isEmpty()) {
      return;
    }
    Reading reading = MapFile.read(file, desk.view().language());
    if (reading.map().isPresent()) {
      desk.replace(reading.map().get());
    }
    report("problems.reload", file, reading);
  }

  /**
   * Says what is wrong with a file, or nothing if nothing is.
   *
   * @param broken the key of the heading for a file without a map
   */
  void report(String broken, Path file, Reading reading) {
    if (reading.problems().isEmpty()) {
      banner.hide();
    } else {
      String heading = reading.map().isEmpty() ? broken : "problems.warnings";
      banner.show(heading, file.getFileName().toString(), reading.problems());
    }
  }

  private void remember(Path file) {
    settings.addRecent(file);
    settings.put(LAST_FILE, file.toString());
  }

  private void follow(Path file) {
    unfollow();
    try {
      watch = FileWatch.on(file, () -> Platform.runLater(() -> reload(file)));
    } catch (IOException e) {
      // A folder that cannot be watched is no reason not to show the map.
      watch = null;
    }
  }

  private void unfollow() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }

  @Override
  public void close() {
    unfollow();
  }
}
