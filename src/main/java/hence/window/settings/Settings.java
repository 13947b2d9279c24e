package hence.window.settings;

import hence.map.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What Hence remembers from one run to the next, kept in the user's settings folder. */
public final class Settings {
  private static final int RECENT_FILES = 8;

  private final Path file;
  private final Properties values = new Properties();

  private Settings(Path file) {
    this.file = file;
  }

  /** What was remembered; nothing, if there is no file or it cannot be read. */
  public static Settings load() {
    return load(folder().resolve("settings.properties"));
  }

  public static Settings load(Path file) {
    Settings settings = new Settings(file);
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        settings.values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        // A damaged file must not keep the window shut; it is written anew at the next change.
        settings.values.clear();
      }
    }
    return settings;
  }

  private static Path folder() {
    String chosen = System.getProperty("hence.settings");
    if (chosen != null) {
      return Path.of(chosen);
    }
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    if (system.contains("win") && System.getenv("APPDATA") != null) {
      return Path.of(System.getenv("APPDATA"), "Hence");
    }
    if (system.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Hence");
    }
    String config = System.getenv("XDG_CONFIG_HOME");
    return (config == null || config.isEmpty() ? home.resolve(".config") : Path.of(config))
        .resolve("hence");
  }

  /** The folder of the settings; what else a reader keeps has folders in it. */
  public Path home() {
    return file.toAbsolutePath().getParent();
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  public void put(String key, String value) {
    if (!value.equals(values.put(key, value))) {
      save();
    }
  }

  public void remove(String key) {
    if (values.remove(key) != null) {
      save();
    }
  }

  /** The files opened last, the latest first, as far as they still exist. */
  public List<Path> recent() {
    List<Path> found = new ArrayList<>();
    for (int i = 0; i < RECENT_FILES; i++) {
      get("recent." + i).map(Path::of).filter(Files::exists).ifPresent(found::add);
    }
    return found;
  }

  public void addRecent(Path opened) {
    List<Path> files = new ArrayList<>(recent());
    files.remove(opened);
    files.addFirst(opened);
    for (int i = 0; i < Math.min(RECENT_FILES, files.size()); i++) {
      values.setProperty("recent." + i, files.get(i).toString());
    }
    save();
  }

  private void save() {
    StringBuilder text = new StringBuilder();
    values.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> text.append(key).append('=').append(escaped(key)).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Remembering is a convenience: where it cannot be written, the window works all the same.
      return;
    }
  }

  private String escaped(String key) {
    return values.getProperty(key).replace("\\", "\\\\").replace("\n", "\\n");
  }
}
