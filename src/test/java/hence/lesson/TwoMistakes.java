package hence.lesson;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Link;
import hence.map.Reason;
import hence.map.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/** Makes two mistakes in one map. */
final class TwoMistakes {
  private final ArgumentMap map;
  private final Graph<String, Link> graph;

  TwoMistakes(ArgumentMap map) {
    this.map = map;
    graph = map.graph();
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
    Mutant other = renamed(second);
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

  private Optional<ArgumentMap> built(
      String contention, List<Claim> claims, List<Reason> reasons) {
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
  private Mutant renamed(Mutant mutant) {
    ArgumentMap changed = MapChange.renamed(mutant.map(), this::other, this::other);
    List<Claim> claims =
        changed.claims().stream()
            .map(claim ->
                map.part(claim.id()).isPresent()
                    ? claim
                    : new Claim(claim.id(), Text.of("Quite another thing is so.")))
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
      parts.add(mutant.map().part(part).isPresent() ? other(part) : part);
    }
    return new Mutant(
        MapChange.with(map, changed.contention(), claims, reasons),
        new Finding(mutant.expected().kind(), parts));
  }

  private String other(String id) {
    return map.part(id).isPresent() ? id : id + "-other";
  }

  /** The parts that a mistake has to do with: what it changes, and what that leads to or from. */
  Set<String> touched(Mutant mutant) {
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
    touched.retainAll(graph.vertexSet());
    return touched;
  }

  /** How many links lie between parts at least, whichever way they point. */
  int distance(Collection<String> from, Set<String> to) {
    Set<String> seen = new HashSet<>(from);
    Set<String> front = Set.copyOf(from);
    for (int distance = 0; !front.isEmpty(); distance++) {
      if (front.stream().anyMatch(to::contains)) {
        return distance;
      }
      Set<String> next = new HashSet<>();
      for (String part : front) {
        Graphs.neighborSetOf(graph, part).stream().filter(seen::add).forEach(next::add);
      }
      front = next;
    }
    return Integer.MAX_VALUE;
  }
}
