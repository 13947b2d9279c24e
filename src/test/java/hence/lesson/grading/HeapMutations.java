package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes premises that bear together apart, or puts separate reasons together. */
final class HeapMutations {
  private final ArgumentMap map;
  private final Mutants to;

  HeapMutations(ArgumentMap map, Mutants to) {
    this.map = map;
    this.to = to;
  }

  void make() {
    for (Reason reason : map.reasons()) {
      Partitions.of(reason.premises()).forEach(pieces -> split(reason, pieces));
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
  }

  private void split(Reason reason, List<List<String>> pieces) {
    List<Reason> reasons = new ArrayList<>();
    for (List<String> piece : pieces) {
      String id = reasons.isEmpty() ? reason.id() : reason.id() + "-" + reasons.size();
      reasons.add(new Reason(id, reason.stance(), piece, reason.target()));
    }
    String[] ids = reasons.stream().map(Reason::id).toArray(String[]::new);
    ArgumentMap splitUp = MapChange.replace(map, reason.id(), reasons);
    to.add(splitUp, FindingKind.LINKED_AS_SEPARATE, ids);
    if (!map.reasonsOn(reason.id()).isEmpty()) {
      // What bears on the step may bear on any of the pieces.
      ArgumentMap moved = splitUp;
      for (Reason each : map.reasonsOn(reason.id())) {
        Reason other = each.aimed(each.stance(), reasons.getLast().id());
        moved = MapChange.replace(moved, each.id(), List.of(other));
      }
      to.add(moved, FindingKind.LINKED_AS_SEPARATE, ids);
    }
  }

  private void merge(List<Reason> reasons) {
    Reason first = reasons.getFirst();
    Set<String> premises = new LinkedHashSet<>();
    reasons.forEach(reason -> premises.addAll(reason.premises()));
    if (reasons.stream().anyMatch(reason -> premises.equals(Set.copyOf(reason.premises())))) {
      // It would be that reason alone, the others not made.
      to.cannot(FindingKind.SEPARATE_AS_LINKED);
      return;
    }
    Set<String> ids = new LinkedHashSet<>(reasons.stream().map(Reason::id).toList());
    List<Reason> merged = new ArrayList<>();
    for (Reason each : map.reasons()) {
      String target = ids.contains(each.target()) ? first.id() : each.target();
      if (each.equals(first)) {
        merged.add(first.withPremises(List.copyOf(premises)));
      } else if (!ids.contains(each.id())) {
        merged.add(each.aimed(each.stance(), target));
      }
    }
    to.add(MapChange.withReasons(map, merged), FindingKind.SEPARATE_AS_LINKED, first.id());
  }
}
