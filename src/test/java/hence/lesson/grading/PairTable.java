package hence.lesson.grading;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes two mistakes far apart, of every kind with every kind, and counts how often grading finds
 * just these two. Far apart are mistakes that have to do with no part in common.
 */
final class PairTable {
  private record Kinds(FindingKind one, FindingKind other) {}

  private final Random random;
  private final Map<Kinds, Integer> tried = new HashMap<>();
  private int exact;
  final List<String> failures = new ArrayList<>();

  PairTable(long seed) {
    random = new Random(seed);
  }

  /**
   * @param draws how many pairs are drawn for every two kinds; of those that change the same part,
   *     nothing comes
   */
  void add(String name, ArgumentMap map, int draws) {
    TwoMistakes two = new TwoMistakes(map);
    Map<FindingKind, List<Mutant>> byKind = new EnumMap<>(FindingKind.class);
    for (Mutant mutant : Mutations.of(map)) {
      byKind.computeIfAbsent(mutant.expected().kind(), _ -> new ArrayList<>()).add(mutant);
    }
    for (List<Mutant> ones : byKind.values()) {
      for (List<Mutant> others : byKind.values()) {
        for (int draw = 0; draw < draws; draw++) {
          Mutant one = ones.get(random.nextInt(ones.size()));
          Mutant other = others.get(random.nextInt(others.size()));
          if (two.areFarApart(one, other)) {
            two.of(one, other).ifPresent(both -> tryOut(name, map, both));
          }
        }
      }
    }
  }

  private void tryOut(String name, ArgumentMap reference, TwoMistakes.Both both) {
    tried.merge(new Kinds(both.first().kind(), both.second().kind()), 1, Integer::sum);
    List<Finding> found = Grading.grade(reference, both.map()).findings();
    if (Meaning.of(both.map(), found).equals(Meaning.of(both.map(), both.expected()))) {
      exact++;
    } else {
      failures.add("%s: expected %s but found %s".formatted(name, both.expected(), found));
    }
  }

  int tried() {
    return tried.values().stream().mapToInt(Integer::intValue).sum();
  }

  int exact() {
    return exact;
  }

  /** The pairs of kinds, in either order, that were never tried. */
  List<String> untried() {
    List<String> untried = new ArrayList<>();
    for (FindingKind one : FindingKind.values()) {
      for (FindingKind other : EnumSet.range(one, FindingKind.UNDERCUT_AS_OBJECTION)) {
        if (!tried.containsKey(new Kinds(one, other))
            && !tried.containsKey(new Kinds(other, one))) {
          untried.add(one.key() + " with " + other.key());
        }
      }
    }
    return untried;
  }
}
