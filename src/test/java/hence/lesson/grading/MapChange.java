package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Builds maps out of maps. */
final class MapChange {
  private MapChange() {}

  static ArgumentMap with(
      ArgumentMap map, String contention, List<Claim> claims, List<Reason> reasons) {
    return new ArgumentMap(map.title(), contention, map.sources(), claims, reasons, map.extras());
  }

  static ArgumentMap withReasons(ArgumentMap map, List<Reason> reasons) {
    return with(map, map.contention(), map.claims(), reasons);
  }

  /** The map with one reason replaced, in its place, by others. */
  static ArgumentMap replace(ArgumentMap map, String reason, List<Reason> by) {
    List<Reason> reasons = new ArrayList<>();
    for (Reason each : map.reasons()) {
      if (each.id().equals(reason)) {
        reasons.addAll(by);
      } else {
        reasons.add(each);
      }
    }
    return withReasons(map, reasons);
  }

  static ArgumentMap plus(ArgumentMap map, Reason reason) {
    List<Reason> reasons = new ArrayList<>(map.reasons());
    reasons.add(reason);
    return withReasons(map, reasons);
  }

  static ArgumentMap plus(ArgumentMap map, Claim claim) {
    List<Claim> claims = new ArrayList<>(map.claims());
    claims.add(claim);
    return with(map, map.contention(), claims, map.reasons());
  }

  /** The map without those parts and whatever cannot exist without them. */
  static ArgumentMap without(ArgumentMap map, Set<String> parts) {
    Set<String> gone = new HashSet<>(parts);
    List<Reason> reasons = map.reasons();
    for (int before = -1; before != reasons.size(); ) {
      before = reasons.size();
      List<Reason> kept = new ArrayList<>();
      for (Reason each : reasons) {
        List<String> premises =
            each.premises().stream().filter(premise -> !gone.contains(premise)).toList();
        if (gone.contains(each.id()) || gone.contains(each.target()) || premises.isEmpty()) {
          gone.add(each.id());
        } else {
          kept.add(each.withPremises(premises));
        }
      }
      reasons = kept;
    }
    List<Claim> claims = map.claims().stream().filter(claim -> !gone.contains(claim.id())).toList();
    return with(map, map.contention(), claims, reasons);
  }

  /** The map with other ids, nothing else changed. */
  static ArgumentMap renamed(
      ArgumentMap map, UnaryOperator<String> claimId, UnaryOperator<String> reasonId) {
    Map<String, String> ids = new HashMap<>();
    map.claims().forEach(claim -> ids.put(claim.id(), claimId.apply(claim.id())));
    map.reasons().forEach(reason -> ids.put(reason.id(), reasonId.apply(reason.id())));
    return with(
        map,
        ids.get(map.contention()),
        map.claims().stream()
            .map(c ->
                new Claim(
                    ids.get(c.id()),
                    c.text(),
                    c.label(),
                    c.cites(),
                    c.implicit(),
                    c.tags(),
                    c.extras()))
            .toList(),
        map.reasons().stream()
            .map(r ->
                new Reason(
                    ids.get(r.id()),
                    r.stance(),
                    r.premises().stream().map(ids::get).toList(),
                    ids.get(r.target())))
            .toList());
  }
}
