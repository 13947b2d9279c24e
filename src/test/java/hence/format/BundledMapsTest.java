package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The maps that come with Hence are examples of the format: sound, and as Hence writes them. */
class BundledMapsTest {
  private static final Path MAPS = Path.of("maps");

  @Test
  void areSoundAndCanonical() throws IOException {
    assumeTrue(Files.isDirectory(MAPS));
    try (Stream<Path> files = Files.list(MAPS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        assertEquals(List.of(), SchemaCheck.problems(file, "en"));
        String canonical = MapFile.toJson(MapFile.read(file, "en").map().orElseThrow());
        assertEquals(canonical, Files.readString(file), file + " as Hence would save it");
      }
    }
  }
}
