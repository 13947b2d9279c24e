package hence.bench;

import hence.debate.Debate;
import hence.format.MapFile;
import hence.map.ArgumentMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows of the table for whole processes: from the command to the finished file. */
final class WholeRows {
  private final Path folder;
  private final Effort effort;
  private final Whole whole;
  private final Contender hence;
  private final Optional<Contender> dot;
  private final Optional<Contender> argdown;
  private final List<Row> rows = new ArrayList<>();

  WholeRows(Path dist, Path folder, Effort effort, Peers peers)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.effort = effort;
    whole = new Whole(effort.timeout());
    hence = Contender.hence(dist);
    dot = peers.dot();
    argdown = peers.argdown(folder.resolve("argdown"));
  }

  boolean hasDot() {
    return dot.isPresent();
  }

  List<Row> run() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path essay = Path.of("maps", "power-to-the-people.json");
    ArgumentMap map = MapFile.read(essay, Sample.LANGUAGE).map().orElseThrow();
    MapFiles files = MapFiles.write("essay", map, folder);
    race("the essay", files, "svg", map.claims().size());
    race("the essay", files, "png", map.claims().size());
    for (int claims : List.of(50, 500, 2_000, 10_000, 50_000)) {
      if (claims <= effort.largest()) {
        generated(claims, "svg");
      }
      // A larger picture is better cut into pages than into pixels.
      if (claims <= Math.min(effort.largest(), 10_000)) {
        generated(claims, "png");
      }
    }
    return rows;
  }

  private void generated(int claims, String format) throws IOException, InterruptedException {
    String name = String.format(Locale.ROOT, "%,d claims", claims);
    Path json = folder.resolve(claims + ".json");
    MapFiles files =
        Files.exists(json)
            ? MapFiles.in(folder, Integer.toString(claims))
            : MapFiles.write(Integer.toString(claims), Debate.of(claims).map(), folder);
    race(name, files, format, claims);
  }

  private void race(String name, MapFiles files, String format, int claims)
      throws IOException, InterruptedException {
    List<Contender> contenders = new ArrayList<>(List.of(hence));
    // dot shrinks what is too wide for its pictures, which is another job.
    if (claims <= (format.equals("png") ? 500 : effort.largestOfPeers())) {
      dot.ifPresent(contenders::add);
    }
    if (format.equals("svg") && claims <= effort.largestOfPeers()) {
      argdown.ifPresent(contenders::add);
    }
    Map<String, Outcome> outcomes =
        new Race(files, format, contenders, claims < 2_000 ? effort.rounds() : 3)
            .run(whole, folder.resolve("drawn"));
    Row row = Row.of(name, format.toUpperCase(Locale.ROOT) + ", whole process", outcomes);
    System.out.print(row.line());
    rows.add(row);
  }
}
