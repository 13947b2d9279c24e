package hence.layout;

import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints a Markdown table: how easy each engine's drawings are to follow beside {@code dot}'s, on
 * grown trees with 8 % cross links.
 *
 * <p>Arguments, all optional: engines joined by commas, numbers of claims likewise, how many seeds.
 */
public final class LegibilityTable {
  private static final double CROSS = 0.08;

  private LegibilityTable() {}

  /** Prints the table. */
  public static void main(String[] args) {
    List<String> engines = args.length > 0 ? List.of(args[0].split(",")) : Engines.NAMES;
    String counts = args.length > 1 ? args[1] : "50,200,500,1000,2000";
    int seeds = args.length > 2 ? Integer.parseInt(args[2]) : 4;
    System.out.println(
        "| claims | seed | engine | crossings | overlaps | through boxes | length | ink"
            + " | bends a link | aspect | filled |");
    System.out.println("|--:|--:|:--|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (int claims : Arrays.stream(counts.split(",")).mapToInt(Integer::parseInt).toArray()) {
      for (int seed = 1; seed <= seeds; seed++) {
        rows(claims, seed, engines).forEach(System.out::println);
      }
    }
  }

  private static List<String> rows(int claims, int seed, List<String> engines) {
    ArgumentMap map = RandomMaps.tree(seed, claims).withCross(CROSS).map();
    Sizes sizes = RandomMaps.sizes(map, seed);
    List<String> rows = new ArrayList<>();
    Legibility peer = null;
    if (Dot.isThere()) {
      Sketch drawn = Dot.draw(map, sizes);
      peer = Legibility.of(drawn);
      rows.add(row(claims, seed, "dot", drawn, peer, peer));
    }
    for (String name : engines) {
      Layout layout = Engines.named(name).place(map, sizes, Direction.DOWN);
      Sketch drawn = Sketch.of(layout);
      rows.add(row(claims, seed, name, drawn, Legibility.of(drawn), peer));
    }
    return rows;
  }

  private static String row(
      int claims, int seed, String name, Sketch drawn, Legibility own, Legibility peer) {
    return String.format(
        Locale.ROOT,
        "| %d | %d | %s | %d | %d | %d | %.0f%s | %.0f | %.1f | %.1f | %.1f %% |",
        claims,
        seed,
        name,
        own.crossings(),
        own.overlaps(),
        own.through(),
        own.length(),
        peer == null ? "" : String.format(Locale.ROOT, " (%.2f)", own.length() / peer.length()),
        own.ink(),
        own.bends() / Math.max(1, drawn.links().size()),
        own.aspect(),
        100 * own.filled());
  }
}
