package hence.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Runs the usual commands once in one process; the build trains the start-up cache of the commands
 * with it. Arguments: a map, and a folder to write to.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) {
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    String map = args[0];
    Path folder = Path.of(args[1]);
    String png = folder.resolve("rehearsal.png").toString();
    String svg = folder.resolve("rehearsal.svg").toString();
    Main.run("draw", map, "-o", png);
    Main.run("draw", map, "-o", png, "--lang", "zh-Hant", "--scale", "2", "--theme", "dark");
    Main.run("draw", map, "-o", svg, "--direction", "right", "--fold", "2", "--judge", "--load");
    Main.run("draw", map, "-o", folder.resolve("rehearsal.pdf").toString());
    Main.run("draw", map, "-o", folder.resolve("rehearsal.html").toString());
    Main.run("check", map, "--hints");
    Main.run("layout", map);
    Main.run("judge", map);
    Main.run("cuts", map);
    Main.run("grade", map, map);
    Main.run("draw", "--help");
    // As every command does at its end.
    System.exit(Main.run("--help"));
  }
}
