package hence.layout;

import hence.format.MapFile;
import hence.layout.engines.Engines;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints how much of a map is moved when one claim is folded, among the parts that stay to be seen,
 * while the claim keeps its place on the screen: how many parts, how many links between them are
 * stretched or shrunk, and how far.
 *
 * <p>Arguments: a map file, an engine, and how many folds.
 */
final class MoveMeasure {
  private MoveMeasure() {}

  public static void main(String[] args) {
    ArgumentMap map = MapFile.read(Path.of(args[0]), "en").map().orElseThrow();
    Engine engine = Engines.named(args.length > 1 ? args[1] : "tidy");
    int folds = args.length > 2 ? Integer.parseInt(args[2]) : 40;
    Sizes sizes = BoxSizes.of(map, "en", TextMeasure.bundled());
    Layout before = engine.place(map, sizes, Direction.DOWN);
    List<String> foldable =
        map.claims().stream().map(Claim::id).filter(id -> !map.reasonsOn(id).isEmpty()).toList();
    List<Double> moved = new ArrayList<>();
    List<Double> moves = new ArrayList<>();
    List<Double> stretched = new ArrayList<>();
    List<Double> stretches = new ArrayList<>();
    for (int i = 0; i < folds; i++) {
      // More from the beginning, where folds hide more.
      String claim = foldable.get((int) ((long) i * i * foldable.size() / ((long) folds * folds)));
      ArgumentMap less = Folding.visible(map, Set.of(claim));
      Moves all = Moves.between(before, engine.place(less, sizes, Direction.DOWN, before), claim);
      moved.add(100.0 * all.lengths().size() / all.byPart().size());
      moves.addAll(all.lengths());
      stretched.add(100.0 * all.stretches(less).size() / all.byPart().size());
      stretches.addAll(all.stretches(less));
    }
    print("parts moved, % of those that stay", moved);
    print("how far, map units", moves);
    print("links stretched, % of the parts", stretched);
    print("by how much, map units", stretches);
    System.out.printf(
        Locale.ROOT,
        "the whole map: %.0f by %.0f%n",
        before.bounds().width(),
        before.bounds().height());
  }

  private static void print(String name, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      System.out.println(name + ": none");
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s median %8.1f, 95 %% %8.1f, most %8.1f%n",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.getLast());
  }
}
