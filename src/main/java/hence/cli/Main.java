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
    line.addSubcommand(new Draw(terminal));
    line.addSubcommand(new Check(terminal));
    line.addSubcommand(new LayOut(terminal));
    line.addSubcommand(new Judge(terminal));
    line.addSubcommand(new Cuts(terminal));
    line.addSubcommand(new Why(terminal));
    line.addSubcommand(new Handout(terminal));
    line.addSubcommand(new Worksheet(terminal));
    line.addSubcommand(new GradeCommand(terminal));
    Usage.apply(line, terminal);
    return line.execute(args);
  }
}
