package hence.lesson.grading;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes every mistake everywhere and counts how often grading finds just that one.
 *
 * <p>Not applicable is a place where nothing could tell: the mistake leaves the argument as it is,
 * or gives the very map that another single mistake gives (two reasons that say the same, one of
 * them left out: which?). Exact is a diagnosis of one finding, of that kind, about those parts.
 */
final class MutationTable {
  /** How it went for one kind. */
  static final class Row {
    int tried;
    int exact;
    int notApplicable;
  }

  final Map<FindingKind, Row> rows = new EnumMap<>(FindingKind.class);
  final List<String> failures = new ArrayList<>();
  private final int stride;
  private int places;

  /** A table of every place. */
  MutationTable() {
    this(1);
  }

  /**
   * @param stride of the kinds that can be made in thousands of places, one in so many is tried
   */
  MutationTable(int stride) {
    this.stride = stride;
    for (FindingKind kind : FindingKind.values()) {
      rows.put(kind, new Row());
    }
  }

  /** Tries the map's mistakes, each as it comes out of the disguise. */
  void add(String name, ArgumentMap map, UnaryOperator<Mutant> disguise) {
    Mutants made = Mutations.in(map);
    rows.forEach((kind, row) -> row.notApplicable += made.impossible(kind));
    Map<String, Set<String>> meant = new HashMap<>();
    for (Mutant mutant : made.all()) {
      meant
          .computeIfAbsent(Meaning.of(mutant.map()), _ -> new HashSet<>())
          .add(Meaning.of(mutant.map(), mutant.expected()));
    }
    String unchanged = Meaning.of(map);
    for (Mutant mutant : made.all()) {
      String meaning = Meaning.of(mutant.map());
      if (meaning.equals(unchanged) || meant.get(meaning).size() > 1) {
        rows.get(mutant.expected().kind()).notApplicable++;
      } else if (isTried(mutant.expected().kind())) {
        tryOut(name, map, disguise.apply(mutant));
      }
    }
  }

  private boolean isTried(FindingKind kind) {
    return switch (kind) {
      case EXTRA_REASON, EXTRA_CLAIM, WRONG_TARGET -> places++ % stride == 0;
      default -> true;
    };
  }

  private void tryOut(String name, ArgumentMap reference, Mutant mutant) {
    Row row = rows.get(mutant.expected().kind());
    row.tried++;
    List<Finding> found = Grading.grade(reference, mutant.map()).findings();
    List<Finding> expected = List.of(mutant.expected());
    if (found.equals(expected)
        || Meaning.of(mutant.map(), found).equals(Meaning.of(mutant.map(), expected))) {
      row.exact++;
    } else {
      failures.add(
          "%s: expected %s but found %s%n%s"
              .formatted(name, expected, found, Meaning.of(mutant.map())));
    }
  }

  int notApplicable() {
    return rows.values().stream().mapToInt(row -> row.notApplicable).sum();
  }

  int fewestTried() {
    return rows.values().stream().mapToInt(row -> row.tried).min().orElseThrow();
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
}
