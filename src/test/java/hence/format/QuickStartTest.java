package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that reads a map pays for what it needs, and for nothing else. */
class QuickStartTest {
  @TempDir Path folder;

  @Test
  void readingASoundMapLoadsNoLibraryButTheParser() throws Exception {
    Path file = folder.resolve("map.json");
    MapFile.write(LargeMaps.tree(60), file);
    List<String> loaded = SmallHeapTest.run("-Xlog:class+load", ReadOnce.class, file.toString());
    assertTrue(loaded.contains("60"), loaded::toString);
    List<String> foreign =
        loaded.stream()
            .filter(line ->
                line.contains("] com.")
                    || line.contains("] org.")
                    || line.contains("] tools.jackson.d"))
            .filter(line -> !line.contains("] com.sun."))
            // The index of a map has a field of this type, empty until somebody asks for it.
            .filter(line -> !line.contains("] org.jgrapht.Graph "))
            .toList();
    assertEquals(List.of(), foreign);
    assertTrue(loaded.stream().noneMatch(line -> line.contains("MessageFormat")));
  }

  @Test
  void fiftyThousandClaimsAreRead() throws IOException {
    Path file = folder.resolve("map.json");
    MapFile.write(LargeMaps.tree(50_000), file);
    Reading reading = MapFile.read(file, "en");
    assertEquals(50_000, reading.map().orElseThrow().claims().size());
    assertEquals(List.of(), reading.problems());
  }

  /** Reads a file and prints the number of its claims. */
  static final class ReadOnce {
    public static void main(String[] arguments) {
      Reading reading = MapFile.read(Path.of(arguments[0]), "en");
      System.out.println(reading.map().orElseThrow().claims().size());
    }
  }

  /** Prints how long reading takes, the first time and then warm. */
  static final class Timing {
    public static void main(String[] arguments) throws IOException {
      for (int claims : new int[] {60, 10_000, 50_000}) {
        Path file = Files.createTempFile("map", ".json");
        Files.writeString(file, MapFile.toJson(LargeMaps.tree(claims)));
        StringBuilder times = new StringBuilder();
        for (int i = 0; i < 10; i++) {
          long start = System.nanoTime();
          MapFile.read(file, "en");
          times.append(' ').append((System.nanoTime() - start) / 10_000 / 100.0);
        }
        System.out.println(claims + " claims, " + Files.size(file) + " bytes, ms:" + times);
        Files.delete(file);
      }
    }
  }
}
