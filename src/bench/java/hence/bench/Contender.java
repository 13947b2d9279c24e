package hence.bench;

import java.nio.file.Path;
import java.util.List;

/** A program that draws maps: its name, and the command that draws one in a format to a folder. */
record Contender(String name, Command command) {
  /** The command line for a map. */
  interface Command {
    List<String> draw(MapFiles map, String format, Path folder);
  }

  static Contender hence(Path dist) {
    String program = dist.resolve("bin").resolve("hence").toString();
    return new Contender(
        "Hence",
        (map, format, folder) ->
            List.of(program, "draw", map.json().toString(), "-o", output("hence", format, folder)));
  }

  static Contender dot() {
    return new Contender(
        "dot",
        (map, format, folder) ->
            List.of(
                "dot", "-T" + format, map.dot().toString(), "-o", output("dot", format, folder)));
  }

  static Contender argdown(Path program) {
    return new Contender(
        "Argdown",
        (map, format, folder) ->
            List.of(
                program.toString(),
                "map",
                "-f",
                format,
                map.argdown().toString(),
                folder.toString()));
  }

  private static String output(String name, String format, Path folder) {
    return folder.resolve(name + "." + format).toString();
  }
}
