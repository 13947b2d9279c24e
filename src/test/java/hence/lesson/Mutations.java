package hence.lesson;

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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;

/** Makes one mistake of each kind at every place of a map where it can be made. */
final class Mutations {
  private static final Claim NEW = new Claim("new", Text.of("Something else is the case."));

  private final ArgumentMap map;
  private final Consumer<Mutant> to;

  private Mutations(ArgumentMap map, Consumer<Mutant> to) {
    this.map = map;
    this.to = to;
  }

  static List<Mutant> of(ArgumentMap map) {
    List<Mutant> all = new ArrayList<>();
    Mutations mutations = new Mutations(map, all::add);
    map.claims().forEach(mutations::onClaim);
    map.reasons().forEach(mutations::onReason);
    mutations.extras();
    return all;
  }

  private void add(ArgumentMap mutated, FindingKind kind, String... parts) {
    to.accept(new Mutant(mutated, new Finding(kind, List.of(parts))));
  }

  private void onClaim(Claim claim) {
    if (claim.id().equals(map.contention())) {
      return;
    }
    add(MapChange.without(map, Set.of(claim.id())), FindingKind.MISSING_CLAIM, claim.id());
    ArgumentMap otherContention = MapChange.with(map, claim.id(), map.claims(), map.reasons());
    add(otherContention, FindingKind.INVERTED, claim.id(), map.contention());
  }

  private void onReason(Reason reason) {
    String id = reason.id();
    add(MapChange.without(map, Set.of(id)), FindingKind.MISSING_REASON, id);
    Stance other = reason.stance() == Stance.FOR ? Stance.AGAINST : Stance.FOR;
    Reason turned = new Reason(id, other, reason.premises(), reason.target());
    add(MapChange.replace(map, id, List.of(turned)), FindingKind.WRONG_STANCE, id);
    retargeted(reason);
    if (map.part(reason.target()).orElseThrow() instanceof Claim
        && !reason.premises().contains(reason.target())) {
      reason.premises().forEach(premise -> inverted(reason, premise));
    }
    for (List<List<String>> split : Partitions.of(reason.premises())) {
      split(reason, split);
    }
    List<Reason> beside =
        map.reasonsOn(reason.target()).stream()
            .filter(each -> each.stance() == reason.stance())
            .toList();
    for (Reason each : beside.subList(beside.indexOf(reason) + 1, beside.size())) {
      merge(List.of(reason, each));
    }
    if (beside.size() > 2 && beside.getFirst().equals(reason)) {
      merge(beside);
    }
  }

  /** The reason at every target that it does not have, each with the kind that this is. */
  private void retargeted(Reason reason) {
    for (Part target : parts().toList()) {
      if (!target.id().equals(reason.id()) && !target.id().equals(reason.target())) {
        Reason moved = MapChange.reason(reason, reason.premises(), target.id());
        add(MapChange.replace(map, reason.id(), List.of(moved)), kind(reason, target), reason.id());
      }
    }
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

  private void inverted(Reason reason, String premise) {
    String conclusion = reason.target();
    Reason turned = swapped(reason, premise, conclusion);
    ArgumentMap alone = MapChange.replace(map, reason.id(), List.of(turned));
    add(alone, FindingKind.INVERTED, reason.id(), conclusion, premise);
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
    add(throughout, FindingKind.INVERTED, parts.toArray(String[]::new));
  }

  private static Reason swapped(Reason reason, String one, String other) {
    return MapChange.reason(
        reason,
        reason.premises().stream().map(premise -> swap(premise, one, other)).toList(),
        swap(reason.target(), one, other));
  }

  private static String swap(String id, String one, String other) {
    return id.equals(one) ? other : id.equals(other) ? one : id;
  }

  private void split(Reason reason, List<List<String>> pieces) {
    List<Reason> reasons = new ArrayList<>();
    for (List<String> piece : pieces) {
      String id = reasons.isEmpty() ? reason.id() : reason.id() + "-" + reasons.size();
      reasons.add(new Reason(id, reason.stance(), piece, reason.target()));
    }
    add(
        MapChange.replace(map, reason.id(), reasons),
        FindingKind.LINKED_AS_SEPARATE,
        reasons.stream().map(Reason::id).toArray(String[]::new));
  }

  private void merge(List<Reason> reasons) {
    Reason first = reasons.getFirst();
    Set<String> premises = new LinkedHashSet<>();
    reasons.forEach(reason -> premises.addAll(reason.premises()));
    if (reasons.stream().anyMatch(reason -> premises.equals(Set.copyOf(reason.premises())))) {
      // It would be that reason alone, the others not made.
      return;
    }
    Set<String> ids = new LinkedHashSet<>(reasons.stream().map(Reason::id).toList());
    List<Reason> merged = new ArrayList<>();
    for (Reason each : map.reasons()) {
      String target = ids.contains(each.target()) ? first.id() : each.target();
      if (each.equals(first)) {
        merged.add(MapChange.reason(first, List.copyOf(premises), first.target()));
      } else if (!ids.contains(each.id())) {
        merged.add(MapChange.reason(each, each.premises(), target));
      }
    }
    add(MapChange.withReasons(map, merged), FindingKind.SEPARATE_AS_LINKED, first.id());
  }

  private void extras() {
    ArgumentMap grown = MapChange.plus(map, NEW);
    add(grown, FindingKind.EXTRA_CLAIM, NEW.id());
    for (Part target : parts().toList()) {
      for (Stance stance : Stance.values()) {
        Reason reason = new Reason("r-new", stance, List.of(NEW.id()), target.id());
        add(MapChange.plus(grown, reason), FindingKind.EXTRA_CLAIM, NEW.id());
        for (Claim premise : map.claims()) {
          if (!premise.id().equals(target.id())) {
            Reason more = new Reason("r-more", stance, List.of(premise.id()), target.id());
            add(MapChange.plus(map, more), FindingKind.EXTRA_REASON, more.id());
          }
        }
      }
    }
    for (Reason reason : map.reasons()) {
      List<String> premises = new ArrayList<>(reason.premises());
      premises.add(NEW.id());
      Reason longer = MapChange.reason(reason, premises, reason.target());
      add(
          MapChange.replace(grown, reason.id(), List.of(longer)),
          FindingKind.EXTRA_CLAIM,
          NEW.id());
      Reason lower = MapChange.reason(reason, reason.premises(), NEW.id());
      Reason upper = new Reason("r-new", Stance.FOR, List.of(NEW.id()), reason.target());
      add(
          MapChange.replace(grown, reason.id(), List.of(upper, lower)),
          FindingKind.EXTRA_CLAIM,
          NEW.id());
    }
  }

  private Stream<Part> parts() {
    return Stream.concat(map.claims().stream(), map.reasons().stream());
  }
}
