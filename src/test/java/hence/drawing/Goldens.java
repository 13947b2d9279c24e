package hence.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts kept beside the tests; {@code -Dhence.regenerate=true} writes them anew. */
public final class Goldens {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Goldens() {}

  public static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("hence.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
