package hence.lesson.grading;

import hence.format.MapFile;
import hence.judging.RandomMaps;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Prints how exact grading is, in Markdown. Run from the project's folder. */
final class MutationReport {
  private static final int SEEDS = 600;

  private MutationReport() {}

  public static void main(String[] args) {
    PairTable pairs = new PairTable(1);
    for (String name : List.of("harry-is-british", "power-to-the-people")) {
      ArgumentMap map = MapFile.read(Path.of("maps", name + ".json"), "en").map().orElseThrow();
      MutationTable plain = new MutationTable();
      plain.add(name, map, UnaryOperator.identity());
      print(name, plain);
      for (String language : List.of("en", "zh-Hant")) {
        MutationTable disguised = new MutationTable();
        disguised.add(name, map, new Disguise(language, 1)::of);
        print(name + ", matched by the wordings in " + language, disguised);
      }
      pairs.add(name, map, 60);
    }
    MutationTable plain = new MutationTable();
    MutationTable disguised = new MutationTable();
    for (int seed = 0; seed < SEEDS; seed++) {
      String name = "seed " + seed;
      ArgumentMap map = Disguise.bilingual(RandomMaps.map(seed, 12));
      plain.add(name, map, UnaryOperator.identity());
      disguised.add(name, map, new Disguise(seed % 2 == 0 ? "en" : "zh-Hant", seed)::of);
      pairs.add(name, Disguise.bilingual(RandomMaps.map(seed, 40)), 1);
    }
    print(SEEDS + " random maps", plain);
    print(SEEDS + " random maps, matched by their wordings", disguised);
    System.out.printf(
        "Two mistakes far apart: %,d pairs tried, %,d exact%n", pairs.tried(), pairs.exact());
    pairs.failures.stream().limit(5).forEach(System.out::println);
  }

  private static void print(String title, MutationTable table) {
    System.out.println("### " + title + "\n\n" + table.markdown());
    table.failures.stream().limit(5).forEach(System.out::println);
  }
}
