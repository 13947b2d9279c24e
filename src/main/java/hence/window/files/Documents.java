package hence.window.files;

import hence.editing.Desk;
import hence.editing.Doing;
import hence.editing.Preparation;
import hence.editing.Report;
import hence.editing.Shown;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.format.Reading;
import hence.map.ArgumentMap;
import hence.window.kit.Errands;
import hence.window.kit.ProblemBanner;
import hence.window.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Opens map files, watches the open one and says what is wrong with a broken one. */
public final class Documents implements AutoCloseable {
  private static final String LAST_FILE = "file";

  /** In bytes: the size of a map of a thousand claims. */
  private static final long SMALL = 300_000;

  private final Desk desk;
  private final Settings settings;
  private final ProblemBanner banner;
  private final Errands opening = new Errands();
  private final Errands reloading = new Errands();
  private FileWatch watch;
  private String name = "";

  public Documents(Desk desk, Settings settings, ProblemBanner banner) {
    this.desk = desk;
    this.settings = settings;
    this.banner = banner;
    desk.file().ifPresent(this::remember);
    desk.file().ifPresent(this::follow);
  }

  /** What came of reading a file, ready for the desk if it holds a map. */
  private record Read(Path file, Reading reading, Optional<Shown> ready) {}

  /**
   * Opens a file; a broken one leaves the open map where it is.
   *
   * @param preparation makes the map ready for the desk
   * @param put puts the map on the desk
   */
  void open(Path file, Preparation preparation, Consumer<Shown> put) {
    Path absolute = file.toAbsolutePath().normalize();
    View view = desk.view();
    open(absolute, () -> JudgedFile.of(absolute, view), preparation, put);
  }

  /**
   * @param reader reads the file, or has read it
   */
  void open(
      Path absolute, Supplier<JudgedFile> reader, Preparation preparation, Consumer<Shown> put) {
    name = absolute.getFileName().toString();
    opening.start(
        isSmall(absolute),
        report -> {
          report.at(Doing.READING);
          JudgedFile read = reader.get();
          return new Read(
              absolute,
              read.reading(),
              read.asSaid().map(said -> preparation.of(Optional.of(absolute), said, report)));
        },
        read -> arrive(read, put),
        () -> {});
  }

  private void arrive(Read read, Consumer<Shown> put) {
    read.ready().ifPresent(put);
    report("problems.open", read.file(), read.reading());
    if (read.ready().isPresent()) {
      remember(read.file());
      follow(read.file());
    }
  }

  /** Reads large files and makes their maps ready. */
  public Errands opening() {
    return opening;
  }

  /** The name of the file that was opened last or is being opened. */
  public String name() {
    return name;
  }

  /** Small files are read before anybody notices. */
  public static boolean isSmall(Path file) {
    try {
      return Files.size(file) <= SMALL;
    } catch (IOException e) {
      // It cannot be read either, which does not take long.
      return true;
    }
  }

  /** Writes a changed map to a file, which is then the open one; what is seen of it stays. */
  void save(ArgumentMap changed, Path file) throws IOException {
    MapFile.write(changed, file);
    boolean isOther = !isOpen(file);
    if (isOther) {
      desk.moveTo(file);
    }
    desk.replace(changed);
    if (isOther) {
      banner.hide();
      remember(file);
      follow(file);
    }
  }

  /** Opens the map that comes with Hence. */
  void openBundled(Preparation preparation, Consumer<Shown> put) {
    opening.drop();
    ArgumentMap essay = BundledMap.essay(desk.view().language());
    put.accept(preparation.of(essay, Optional.empty(), Report.NONE));
    banner.hide();
    settings.remove(LAST_FILE);
    unfollow();
  }

  /** Reads the open file again; the last good map stays if it is broken now. */
  private void reload(Path file) {
    if (isOpen(file)) {
      String language = desk.view().language();
      reloading.start(
          isSmall(file),
          report -> {
            report.at(Doing.READING);
            return MapFile.read(file, language);
          },
          reading -> reloaded(file, reading),
          () -> {});
    }
  }

  private void reloaded(Path file, Reading reading) {
    if (isOpen(file)) {
      reading.map().ifPresent(desk::replace);
      report("problems.reload", file, reading);
    }
  }

  private boolean isOpen(Path file) {
    return desk.file().filter(file::equals).isPresent();
  }

  /**
   * Says what is wrong with a file, or nothing if nothing is.
   *
   * @param broken the key of the heading for a file without a map
   */
  public void report(String broken, Path file, Reading reading) {
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
    opening.drop();
    reloading.drop();
    unfollow();
  }
}
