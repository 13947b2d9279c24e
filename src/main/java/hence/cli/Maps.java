package hence.cli;

import hence.format.MapFile;
import hence.format.Reading;
import hence.map.ArgumentMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the maps that commands name. */
final class Maps {
  private Maps() {}

  /** The map; empty if it is broken, which has then been said. */
  static Optional<ArgumentMap> read(Path file, Terminal terminal) {
    Reading reading = MapFile.read(file, terminal.language());
    if (reading.map().isEmpty()) {
      terminal.problems(reading.problems());
    }
    return reading.map();
  }

  /** Whether the window could begin with the file: a broken one it can show the problems of. */
  static boolean readable(Path file, Terminal terminal) {
    return Files.isReadable(file) && !Files.isDirectory(file) || read(file, terminal).isPresent();
  }
}
