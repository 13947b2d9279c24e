package hence.lesson;

import hence.format.MapFile;
import hence.judging.RandomMaps;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes every mistake everywhere and counts how often grading finds just that one. */
final class MutationTable {
  /** How it went for one kind. */
  static final class Row {
    int tried;
    int exact;
    int notApplicable;
  }

  final Map<FindingKind, Row> rows = new EnumMap<>(FindingKind.class);
  final List<String> failures = new ArrayList<>();

  MutationTable() {
    for (FindingKind kind : FindingKind.values()) {
      rows.put(kind, new Row());
    }
  }

  void add(String name, ArgumentMap map) {
    Mutants made = Mutations.in(map);
    List<Mutant> mutants = made.all();
    rows.forEach((kind, row) -> row.notApplicable += made.impossible(kind));
    Map<String, Set<String>> meant = new HashMap<>();
    for (Mutant mutant : mutants) {
      meant
          .computeIfAbsent(Meaning.of(mutant.map()), _ -> new HashSet<>())
          .add(Meaning.of(mutant.map(), mutant.expected()));
    }
    String unchanged = Meaning.of(map);
    for (Mutant mutant : mutants) {
      String meaning = Meaning.of(mutant.map());
      Row row = rows.get(mutant.expected().kind());
      if (meaning.equals(unchanged) || meant.get(meaning).size() > 1) {
        row.notApplicable++;
        continue;
      }
      row.tried++;
      List<Finding> found = Grading.grade(map, mutant.map()).findings();
      if (found.equals(List.of(mutant.expected()))
          || found.size() == 1
              && Meaning.of(mutant.map(), found.getFirst())
                  .equals(Meaning.of(mutant.map(), mutant.expected()))) {
        row.exact++;
      } else {
        failures.add(
            name
                + ": expected "
                + mutant.expected()
                + " but found "
                + found
                + "\n"
                + meaning.replaceAll("(?m)^[^ ]*$\n", ""));
      }
    }
  }

  String markdown() {
    StringBuilder text =
        new StringBuilder("| kind | places tried | exact | not applicable |\n|---|--:|--:|--:|\n");
    rows.forEach((kind, row) ->
        text.append(
            "| `%s` | %,d | %,d | %,d |%n"
                .formatted(kind.key(), row.tried, row.exact, row.notApplicable)));
    return text.toString();
  }

  public static void main(String[] args) {
    for (String file : List.of("maps/harry-is-british.json", "maps/power-to-the-people.json")) {
      MutationTable table = new MutationTable();
      table.add(file, MapFile.read(Path.of(file), "en").map().orElseThrow());
      System.out.println(file + "\n" + table.markdown());
      table.failures.stream().sorted(java.util.Comparator.comparingInt(String::length)).limit(12).forEach(System.out::println);
    }
    MutationTable random = new MutationTable();
    for (int seed = 0; seed < Integer.getInteger("seeds", 600); seed++) {
      random.add("seed " + seed, RandomMaps.map(seed, 12));
    }
    System.out.println("random\n" + random.markdown());
    random.failures.stream()
        .sorted(java.util.Comparator.comparingInt(String::length))
        .limit(25)
        .forEach(System.out::println);
  }
}
