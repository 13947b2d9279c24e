package hence.window;

import hence.window.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;

/** Settings for a window that is only measured. */
final class OwnSettings {
  private OwnSettings() {}

  static Settings load() {
    try {
      return Settings.load(Files.createTempDirectory("measure").resolve("settings.properties"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
