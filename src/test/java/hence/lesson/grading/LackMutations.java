package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.List;
import java.util.Set;

/** Leaves out a claim, or a reason. */
final class LackMutations {
  private final ArgumentMap map;
  private final Mutants to;

  LackMutations(ArgumentMap map, Mutants to) {
    this.map = map;
    this.to = to;
  }

  void make() {
    for (Claim claim : map.claims()) {
      if (!claim.id().equals(map.contention())) {
        String id = claim.id();
        to.add(MapChange.without(map, Set.of(id)), FindingKind.MISSING_CLAIM, id);
        map.reasonsUsing(id).forEach(use -> bridge(id, use));
      }
    }
    for (Reason reason : map.reasons()) {
      to.add(MapChange.without(map, Set.of(reason.id())), FindingKind.MISSING_REASON, reason.id());
      if (reason.premises().size() > 1) {
        reason.premises().forEach(premise -> leaveOut(reason, premise));
      }
    }
  }

  /** Without the claim, what bears on it bears on what the claim itself serves. */
  private void bridge(String claim, Reason use) {
    List<Reason> hanging = map.reasonsOn(claim);
    if (hanging.isEmpty()
        || hanging.stream()
            .anyMatch(each ->
                each.premises().contains(use.target())
                    || each.id().equals(use.target())
                    || each.premises().contains(claim))) {
      return;
    }
    boolean alsoOtherwise =
        map.reasonsUsing(claim).stream()
            .anyMatch(
                other -> other.target().equals(use.target()) && other.stance() != use.stance());
    if (alsoOtherwise) {
      // The claim speaks both for and against the same: so does what bears on it.
      to.cannot(FindingKind.MISSING_CLAIM);
      return;
    }
    ArgumentMap bridged = map;
    for (Reason each : hanging) {
      Stance carried = each.stance() == use.stance() ? Stance.FOR : Stance.AGAINST;
      bridged = MapChange.replace(bridged, each.id(), List.of(each.aimed(carried, use.target())));
    }
    ArgumentMap without = MapChange.without(bridged, Set.of(claim));
    if (hanging.stream().allMatch(each -> without.part(each.id()).isPresent())) {
      to.add(without, FindingKind.MISSING_CLAIM, claim);
    }
  }

  /** The claim stays on the map, but not in that reason. */
  private void leaveOut(Reason reason, String premise) {
    List<String> kept = reason.premises().stream().filter(each -> !each.equals(premise)).toList();
    to.add(
        MapChange.replace(map, reason.id(), List.of(reason.withPremises(kept))),
        FindingKind.MISSING_CLAIM,
        reason.id(),
        premise);
  }
}
