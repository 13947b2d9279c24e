package hence.cli;

import hence.format.kit.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hence [MAP]}: opens the window. */
@Command(
    name = "hence",
    version = "Hence 0.1",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class Hence implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "MAP", descriptionKey = "map")
  private Path map;

  @Option(names = "--pictures-to", hidden = true)
  private Path pictures;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  Hence(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (map != null && !Files.exists(map)) {
      checkCommand(map.toString());
    }
    if (map != null && !Maps.readable(map, terminal)) {
      return 1;
    }
    if (Display.isThere()) {
      return WindowLauncher.open(map, pictures, terminal);
    }
    return WithoutWindow.run(pictures, terminal);
  }

  /** Refuses a word that is no file but nearly a command. */
  private void checkCommand(String word) {
    CommandLine line = spec.commandLine();
    Optional<String> near = Nearest.suggestion(word, line.getSubcommands().keySet());
    if (near.isPresent()) {
      throw new ParameterException(line, terminal.words().say("no-command", word, near.get()));
    }
  }
}
