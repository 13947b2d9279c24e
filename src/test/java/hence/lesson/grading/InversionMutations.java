package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;

/** Swaps a premise with the conclusion, or takes another claim for the contention. */
final class InversionMutations {
  private final ArgumentMap map;
  private final Mutants to;

  InversionMutations(ArgumentMap map, Mutants to) {
    this.map = map;
    this.to = to;
  }

  void make() {
    for (Claim claim : map.claims()) {
      if (!claim.id().equals(map.contention())) {
        to.add(
            MapChange.with(map, claim.id(), map.claims(), map.reasons()),
            FindingKind.INVERTED,
            claim.id(),
            map.contention());
      }
    }
    for (Reason reason : map.reasons()) {
      if (map.part(reason.target()).orElseThrow() instanceof Claim
          && !reason.premises().contains(reason.target())) {
        reason.premises().forEach(premise -> inverted(reason, premise));
      }
    }
  }

  private void inverted(Reason reason, String premise) {
    String conclusion = reason.target();
    Reason turned = swapped(reason, premise, conclusion);
    ArgumentMap alone = MapChange.replace(map, reason.id(), List.of(turned));
    to.add(alone, FindingKind.INVERTED, reason.id(), conclusion, premise);
    if (new DijkstraShortestPath<>(map.graph()).getPath(conclusion, premise) != null) {
      return;
    }
    ArgumentMap throughout =
        MapChange.with(
            map,
            swap(map.contention(), premise, conclusion),
            map.claims(),
            map.reasons().stream().map(each -> swapped(each, premise, conclusion)).toList());
    List<String> parts =
        new ArrayList<>(
            map.reasonsOn(conclusion).stream()
                .filter(each -> each.premises().contains(premise))
                // A reason that has its own target among its premises stays what it is.
                .filter(each -> !each.premises().contains(conclusion))
                .map(Reason::id)
                .toList());
    parts.addAll(List.of(conclusion, premise));
    to.add(throughout, FindingKind.INVERTED, parts.toArray(String[]::new));
  }

  private static Reason swapped(Reason reason, String one, String other) {
    return reason
        .withPremises(reason.premises().stream().map(each -> swap(each, one, other)).toList())
        .aimed(reason.stance(), swap(reason.target(), one, other));
  }

  private static String swap(String id, String one, String other) {
    return id.equals(one) ? other : id.equals(other) ? one : id;
  }
}
