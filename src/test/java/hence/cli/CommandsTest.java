package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Which commands are made for which command line. */
class CommandsTest {
  private final Terminal terminal = new Terminal(Words.of(Main.class, "en"));

  private Map<String, Object> neededBy(String... args) {
    return new Commands().neededBy(args, terminal);
  }

  @Test
  void everyCommandStandsUnderItsOwnName() {
    neededBy()
        .forEach((name, made) -> assertEquals(name, new CommandLine(made).getCommandSpec().name()));
  }

  @Test
  void onlyTheCommandThatIsNamedIsMade() {
    assertEquals(List.of("why"), List.copyOf(neededBy("why", "map.json", "draw").keySet()));
  }

  @Test
  void helpAndMistypedCommandsNeedAll() {
    int all = neededBy().size();
    assertTrue(all > 5);
    assertEquals(all, neededBy("--help").size());
    assertEquals(all, neededBy("drwa", "map.json").size());
  }

  /** The start script gives commands a cache of their own; without it they start slowly. */
  @Test
  void theStartScriptKnowsEveryCommand() throws IOException {
    String known =
        Files.readAllLines(Path.of("src/dist/hence")).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("draw|"))
            .findFirst()
            .orElseThrow();
    List<String> words = Arrays.asList(known.replace(")", "").split("\\|"));
    assertTrue(words.containsAll(neededBy().keySet()), known);
  }
}
