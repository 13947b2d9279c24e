package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts single parts out of a map, with what they cannot stand without. */
final class PartOfMap {
  private PartOfMap() {}

  /**
   * The map with nothing but those parts; a reason brings its premises and what it bears on. Its
   * contention is the topmost claim of them.
   */
  static ArgumentMap of(ArgumentMap map, Set<String> wanted) {
    Set<String> parts = whole(map, wanted);
    List<Claim> claims = map.claims().stream().filter(claim -> parts.contains(claim.id())).toList();
    List<Reason> reasons =
        map.reasons().stream().filter(reason -> parts.contains(reason.id())).toList();
    return new ArgumentMap(
        map.title(), top(map, claims, reasons), map.sources(), claims, reasons, map.extras());
  }

  /** The parts and what they cannot stand without. */
  static Set<String> whole(ArgumentMap map, Set<String> wanted) {
    Set<String> parts = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(wanted);
    while (!open.isEmpty()) {
      Part part = map.part(open.removeLast()).orElseThrow();
      if (parts.add(part.id()) && part instanceof Reason reason) {
        open.addAll(reason.premises());
        open.add(reason.target());
      }
    }
    return parts;
  }

  private static String top(ArgumentMap map, List<Claim> claims, List<Reason> reasons) {
    List<String> ids = claims.stream().map(Claim::id).toList();
    if (ids.contains(map.contention())) {
      return map.contention();
    }
    Set<String> serving = new LinkedHashSet<>();
    reasons.forEach(reason -> serving.addAll(reason.premises()));
    return ids.stream().filter(id -> !serving.contains(id)).findFirst().orElse(ids.getFirst());
  }
}
