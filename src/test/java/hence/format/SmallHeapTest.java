package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files made to fill the memory are refused or read within half a gigabyte. */
class SmallHeapTest {

  @Test
  void halfAGigabyteIsEnoughForAnyFile() throws Exception {
    assertEquals(List.of(), run("-Xmx512m", Hostile.class));
  }

  /** The output of a main class in a Java of its own. */
  static List<String> run(String option, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(option, "-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.lines().toList();
  }

  /** Reads hostile files and prints whatever is not one clear message. */
  static final class Hostile {
    public static void main(String[] arguments) {
      String head = "{\"hence\":1,\"title\":\"T\",\"contention\":\"a\",";
      String claims = "\"claims\":[{\"id\":\"a\",\"text\":\"A\"}";
      expect(null, head, claims + "],\"x\":[0", ",1", 1_900_000, "]}");
      expect(null, head, claims + "],\"x\":[0", ",{\"a\":1}", 950_000, "]}");
      expect(null, head, claims + "],\"x\":[0", ",{}", 1_900_000, "]}");
      expect(null, head, claims + "],\"x\":[\"\"", ",\"" + "字".repeat(16) + "\"", 1_200_000, "]}");
      expect("more-problems", head, claims, ",{\"id\":\"a\"}", 900_000, "]}");
      expect("more-problems", head, claims, ",{}", 1_900_000, "]}");
      expect("too-many-values", "", "[", "1,", 32_000_000, "1]");
      expect("too-many-values", "", "[", "{},", 21_000_000, "1]");
      expect("too-deep", "", "", "[", 60_000_000, "");
      expect("too-long", "", "\"", "字", 20_000_000, "\"");
    }

    private static void expect(
        String kind, String head, String start, String middle, int times, String end) {
      byte[] bytes = (head + start + middle.repeat(times) + end).getBytes(StandardCharsets.UTF_8);
      Reading reading = MapFile.parse(bytes, "x", "en");
      boolean fine =
          kind == null
              ? reading.map().isPresent()
              : reading.problems().getLast().kind().equals(kind);
      if (!fine) {
        System.out.println(start + middle + ": " + reading);
      }
    }
  }
}
