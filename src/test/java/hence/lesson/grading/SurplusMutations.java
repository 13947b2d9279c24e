package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Adds a claim, or a reason. */
final class SurplusMutations {
  private static final Claim NEW = new Claim("new", Text.of("Something else is the case."));

  private final ArgumentMap map;
  private final Mutants to;

  SurplusMutations(ArgumentMap map, Mutants to) {
    this.map = map;
    this.to = to;
  }

  void make() {
    to.add(grown(), FindingKind.EXTRA_CLAIM, NEW.id());
    for (Part target : parts().toList()) {
      for (Stance stance : Stance.values()) {
        Reason reason = new Reason("r-new", stance, List.of(NEW.id()), target.id());
        to.add(MapChange.plus(grown(), reason), FindingKind.EXTRA_CLAIM, NEW.id());
        reasonsOn(target, stance);
      }
    }
    for (Reason reason : map.reasons()) {
      longer(reason);
      between(reason);
    }
  }

  private ArgumentMap grown() {
    return MapChange.plus(map, NEW);
  }

  /** From every claim, and from every set of premises that the author has elsewhere. */
  private void reasonsOn(Part target, Stance stance) {
    Set<List<String>> all = new LinkedHashSet<>();
    map.claims().forEach(claim -> all.add(List.of(claim.id())));
    map.reasons().forEach(reason -> all.add(reason.premises()));
    for (List<String> premises : all) {
      if (!premises.contains(target.id())) {
        Reason more = new Reason("r-more", stance, premises, target.id());
        to.add(MapChange.plus(map, more), FindingKind.EXTRA_REASON, more.id());
      }
    }
  }

  private void longer(Reason reason) {
    to.add(with(grown(), reason, NEW), FindingKind.EXTRA_CLAIM, NEW.id());
    for (Claim claim : map.claims()) {
      if (!reason.premises().contains(claim.id()) && !reason.target().equals(claim.id())) {
        to.add(with(map, reason, claim), FindingKind.EXTRA_CLAIM, reason.id(), claim.id());
      }
    }
  }

  private static ArgumentMap with(ArgumentMap map, Reason reason, Claim premise) {
    List<String> premises = new ArrayList<>(reason.premises());
    premises.add(premise.id());
    return MapChange.replace(map, reason.id(), List.of(reason.withPremises(premises)));
  }

  private void between(Reason reason) {
    Reason lower = reason.aimed(reason.stance(), NEW.id());
    Reason upper = new Reason("r-new", Stance.FOR, List.of(NEW.id()), reason.target());
    to.add(
        MapChange.replace(grown(), reason.id(), List.of(upper, lower)),
        FindingKind.EXTRA_CLAIM,
        NEW.id());
  }

  private Stream<Part> parts() {
    return Stream.concat(map.claims().stream(), map.reasons().stream());
  }
}
