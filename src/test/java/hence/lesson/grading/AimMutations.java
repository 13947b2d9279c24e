package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import hence.map.Stance;
import java.util.List;
import java.util.stream.Stream;

/** Aims a reason elsewhere, or gives it the other stance. */
final class AimMutations {
  private final ArgumentMap map;
  private final Mutants to;

  AimMutations(ArgumentMap map, Mutants to) {
    this.map = map;
    this.to = to;
  }

  void make() {
    for (Reason reason : map.reasons()) {
      Stance other = reason.stance() == Stance.FOR ? Stance.AGAINST : Stance.FOR;
      Reason turned = reason.aimed(other, reason.target());
      to.add(
          MapChange.replace(map, reason.id(), List.of(turned)),
          FindingKind.WRONG_STANCE,
          reason.id());
      Stream.concat(map.claims().stream(), map.reasons().stream())
          .filter(target -> !target.id().equals(reason.id()))
          .filter(target -> !target.id().equals(reason.target()))
          .forEach(target -> aim(reason, target));
    }
  }

  private void aim(Reason reason, Part target) {
    Reason moved = reason.aimed(reason.stance(), target.id());
    to.add(MapChange.replace(map, reason.id(), List.of(moved)), kind(reason, target), reason.id());
  }

  private FindingKind kind(Reason reason, Part target) {
    Part right = map.part(reason.target()).orElseThrow();
    boolean against = reason.stance() == Stance.AGAINST;
    if (against && right instanceof Reason step && target instanceof Claim) {
      if (step.target().equals(target.id()) || step.premises().contains(target.id())) {
        return FindingKind.UNDERCUT_AS_OBJECTION;
      }
    }
    Stream<Reason> steps =
        right instanceof Reason step ? Stream.of(step) : map.reasonsUsing(right.id()).stream();
    if (steps.anyMatch(step -> step.target().equals(target.id()))) {
      return FindingKind.SKIPPED_STEP;
    }
    if (against && right instanceof Claim && target instanceof Reason aimedAt) {
      if (aimedAt.target().equals(right.id()) || aimedAt.premises().contains(right.id())) {
        return FindingKind.OBJECTION_AS_UNDERCUT;
      }
    }
    return FindingKind.WRONG_TARGET;
  }
}
