package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes two mistakes in one map. */
final class TwoMistakes {
  private final ArgumentMap map;

  TwoMistakes(ArgumentMap map) {
    this.map = map;
  }

  /**
   * A map with both mistakes, and the second of them as it is called there.
   *
   * @param second with other ids for what it adds
   */
  record Both(ArgumentMap map, Finding first, Finding second) {
    List<Finding> expected() {
      return List.of(first, second);
    }
  }

  /** Both mistakes in one map, unless they change the same. */
  Optional<Both> of(Mutant first, Mutant second) {
    Mutant other = renamed(second, first.map());
    Map<String, Reason> one = byId(first.map());
    Map<String, Reason> two = byId(other.map());
    for (Reason reason : map.reasons()) {
      if (!reason.equals(one.get(reason.id())) && !reason.equals(two.get(reason.id()))) {
        return Optional.empty();
      }
    }
    boolean firstMoves = !first.map().contention().equals(map.contention());
    boolean secondMoves = !other.map().contention().equals(map.contention());
    if (firstMoves && secondMoves) {
      return Optional.empty();
    }
    return built(
            firstMoves ? first.map().contention() : other.map().contention(),
            merged(map.claims(), first.map().claims(), other.map().claims()),
            merged(map.reasons(), first.map().reasons(), other.map().reasons()))
        .map(both -> new Both(both, first.expected(), other.expected()));
  }

  private Optional<ArgumentMap> built(String contention, List<Claim> claims, List<Reason> reasons) {
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    boolean sound = reasons.stream().allMatch(reason -> ids.containsAll(reason.premises()));
    reasons.forEach(reason -> ids.add(reason.id()));
    sound &= reasons.stream().allMatch(reason -> ids.contains(reason.target()));
    return sound && ids.contains(contention)
        ? Optional.of(MapChange.with(map, contention, claims, reasons))
        : Optional.empty();
  }

  /** What neither has changed or dropped, and what either has made of it or added. */
  private static <T> List<T> merged(List<T> original, List<T> one, List<T> two) {
    List<T> all = new ArrayList<>(one);
    List<T> gone = new ArrayList<>(original);
    gone.removeAll(two);
    all.removeAll(gone);
    two.stream().filter(each -> !original.contains(each)).forEach(all::add);
    return all;
  }

  private static Map<String, Reason> byId(ArgumentMap map) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    map.reasons().forEach(reason -> reasons.put(reason.id(), reason));
    return reasons;
  }

  /** The same mistake, with other names and words for what it adds. */
  private Mutant renamed(Mutant mutant, ArgumentMap beside) {
    UnaryOperator<String> renaming = id -> other(id, beside);
    ArgumentMap changed = MapChange.renamed(mutant.map(), renaming, renaming);
    List<Claim> claims =
        changed.claims().stream()
            .map(claim ->
                map.part(claim.id()).isPresent() || mutant.map().part(claim.id()).isPresent()
                    ? claim
                    : new Claim(claim.id(), Text.of("Also, " + claim.id() + " is so.")))
            .toList();
    Map<String, Reason> originals = byId(map);
    Map<String, Reason> given = byId(mutant.map());
    List<Reason> reasons =
        changed.reasons().stream()
            .map(each -> {
              Reason original = originals.get(each.id());
              return original != null && original.equals(given.get(each.id())) ? original : each;
            })
            .toList();
    List<String> parts = new ArrayList<>();
    for (String part : mutant.expected().parts()) {
      parts.add(mutant.map().part(part).isPresent() ? renaming.apply(part) : part);
    }
    return new Mutant(
        MapChange.with(map, changed.contention(), claims, reasons),
        new Finding(mutant.expected().kind(), parts));
  }

  /** An id of its own for what a mistake adds. */
  private String other(String id, ArgumentMap beside) {
    String other = id;
    while (map.part(id).isEmpty() && beside.part(other).isPresent()) {
      other += "-other";
    }
    return other;
  }

  /** Whether two mistakes have to do with no part in common. */
  boolean areFarApart(Mutant one, Mutant other) {
    return Collections.disjoint(touched(one), touched(other));
  }

  /** The parts that a mistake has to do with: what it changes, and what that leads to or from. */
  private Set<String> touched(Mutant mutant) {
    Set<String> touched = new HashSet<>();
    List<Reason> changed = new ArrayList<>(map.reasons());
    changed.removeAll(mutant.map().reasons());
    List<Reason> added = new ArrayList<>(mutant.map().reasons());
    added.removeAll(map.reasons());
    changed.addAll(added);
    for (Reason reason : changed) {
      touched.add(reason.id());
      touched.add(reason.target());
      touched.addAll(reason.premises());
    }
    map.claims().stream()
        .filter(claim -> mutant.map().part(claim.id()).isEmpty())
        .forEach(claim -> touched.add(claim.id()));
    if (!mutant.map().contention().equals(map.contention())) {
      touched.addAll(List.of(mutant.map().contention(), map.contention()));
    }
    touched.removeIf(part -> map.part(part).isEmpty());
    return touched;
  }
}
