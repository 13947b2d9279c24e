package hence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs all benchmarks and writes one table. Arguments: the folder of the shipped program, the
 * folder to work in, the file for the table, and quick or full.
 */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Path dist = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    Effort effort = Effort.named(args[3]);
    Peers peers = new Peers();
    WholeRows whole = new WholeRows(dist, folder, effort, peers);
    List<Row> rows = new ArrayList<>(whole.run());
    rows.addAll(new LayoutRows(effort, whole.hasDot()).run());
    Files.writeString(Path.of(args[2]), table(rows, peers));
    rows.addAll(WarmRows.run(effort));
    Files.writeString(Path.of(args[2]), table(rows, peers));
    System.out.print(table(rows, peers));
  }

  private static String table(List<Row> rows, Peers peers) {
    StringBuilder table = new StringBuilder(Row.head());
    rows.forEach(row -> table.append(row.line()));
    table.append('\n').append(machine());
    peers.notes().forEach(note -> table.append(' ').append(note));
    return table.append('\n').toString();
  }

  private static String machine() {
    return "Medians of interleaved runs on "
        + Runtime.getRuntime().availableProcessors()
        + " cores, Java "
        + Runtime.version()
        + ".";
  }
}
