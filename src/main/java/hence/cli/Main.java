package hence.cli;

import hence.map.SystemLanguage;
import hence.map.Words;
import picocli.CommandLine;

/** Starts Hence. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // java.awt only paints pictures here; it must not look for the display.
    System.setProperty("java.awt.headless", "true");
    System.exit(run(args));
  }

  /** Runs a command and gives its exit code: 0 well, 1 not, 2 wrong usage. */
  static int run(String... args) {
    Terminal terminal = new Terminal(Words.of(Main.class, SystemLanguage.tag()));
    CommandLine line = new CommandLine(new Hence(terminal));
    new Commands().neededBy(args, terminal).forEach(line::addSubcommand);
    Usage.apply(line, terminal);
    return line.execute(args);
  }
}
