package hence.lesson.grading;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects maps with one mistake each. */
final class Mutants {
  private final List<Mutant> all = new ArrayList<>();
  private final Map<FindingKind, Integer> impossible = new EnumMap<>(FindingKind.class);

  void add(ArgumentMap mutated, FindingKind kind, String... parts) {
    all.add(new Mutant(mutated, new Finding(kind, List.of(parts))));
  }

  /** Counts a place where the kind cannot be made, since what comes of it is another kind. */
  void cannot(FindingKind kind) {
    impossible.merge(kind, 1, Integer::sum);
  }

  List<Mutant> all() {
    return all;
  }

  int impossible(FindingKind kind) {
    return impossible.getOrDefault(kind, 0);
  }
}
