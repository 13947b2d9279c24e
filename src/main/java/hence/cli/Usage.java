package hence.cli;

import hence.format.kit.Nearest;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the user's language into help, and every mistake into one line. */
final class Usage {
  private Usage() {}

  static void apply(CommandLine line, Terminal terminal) {
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((mistake, _) -> complain(mistake, terminal));
    line.setExecutionExceptionHandler((failure, _, _) -> {
      terminal.complain("unexpected", failure);
      return 1;
    });
    line.setResourceBundle(terminal.words().bundle());
  }

  private static int complain(ParameterException mistake, Terminal terminal) {
    StringBuilder text = new StringBuilder(mistake.getMessage().replaceAll("\\s*\\R\\s*", " "));
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      nearest(unmatched)
          .ifPresent(name -> text.append(". ").append(terminal.words().say("usage.nearest", name)));
    }
    terminal.complain(
        "usage.wrong", text, mistake.getCommandLine().getCommandSpec().qualifiedName());
    return CommandLine.ExitCode.USAGE;
  }

  /** The option most like the first word that was not understood. */
  private static Optional<String> nearest(UnmatchedArgumentException mistake) {
    return mistake.getUnmatched().stream()
        .filter(word -> word.startsWith("-"))
        .findFirst()
        .map(word -> word.replaceFirst("=.*", ""))
        .flatMap(word ->
            Nearest.suggestion(
                word, mistake.getCommandLine().getCommandSpec().optionsMap().keySet()));
  }
}
