package hence.lesson.portion;

import hence.map.ArgumentMap;
import hence.map.Reason;
import hence.map.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts reasons together with what answers them: an undercut with the reason that it undercuts, a
 * rebuttal with the objection whose premise it denies.
 */
final class Answers {
  private final ArgumentMap map;

  private final Map<String, Integer> places;

  /** By the id of a reason, the group that it is in if rebuttals may stand alone. */
  private final Map<String, Set<Reason>> withoutRebuttals = new HashMap<>();

  /**
   * @param places of the reasons in reading order
   */
  Answers(ArgumentMap map, Map<String, Integer> places) {
    this.map = map;
    this.places = places;
  }

  /** The reasons in groups that must not be torn apart, each group in reading order. */
  List<Set<Reason>> groups(boolean withRebuttals) {
    Map<Reason, Set<Reason>> groups = new LinkedHashMap<>();
    for (Reason reason : map.reasons()) {
      groups.put(reason, new LinkedHashSet<>(List.of(reason)));
    }
    for (Reason reason : map.reasons()) {
      answered(reason, withRebuttals).ifPresent(other -> join(groups, reason, other));
    }
    List<Set<Reason>> ordered = new ArrayList<>();
    for (Set<Reason> group : new LinkedHashSet<>(groups.values())) {
      List<Reason> inOrder = new ArrayList<>(group);
      inOrder.sort(Comparator.comparing(reason -> places.get(reason.id())));
      ordered.add(new LinkedHashSet<>(inOrder));
    }
    return ordered;
  }

  /** The groups that a group falls into if rebuttals may stand alone. */
  List<Set<Reason>> groupsWithoutRebuttals(Set<Reason> group) {
    if (withoutRebuttals.isEmpty()) {
      for (Set<Reason> smaller : groups(false)) {
        smaller.forEach(reason -> withoutRebuttals.put(reason.id(), smaller));
      }
    }
    return group.stream().map(reason -> withoutRebuttals.get(reason.id())).distinct().toList();
  }

  /** The claim that a group bears on in the end; of a circle, one of its claims. */
  String top(Set<Reason> group) {
    Optional<Reason> root =
        group.stream()
            .filter(reason -> answered(reason, true).filter(group::contains).isEmpty())
            .filter(reason -> isClaim(reason.target()))
            .findFirst();
    return root.or(() -> group.stream().filter(reason -> isClaim(reason.target())).findFirst())
        .map(Reason::target)
        .orElseGet(() -> group.iterator().next().premises().getFirst());
  }

  /** The reason that a reason answers, if it is an undercut or a rebuttal. */
  private Optional<Reason> answered(Reason reason, boolean withRebuttals) {
    if (map.part(reason.target()).orElseThrow() instanceof Reason undercut) {
      return Optional.of(undercut);
    }
    if (!withRebuttals || reason.stance() == Stance.FOR) {
      return Optional.empty();
    }
    return map.reasonsUsing(reason.target()).stream()
        .filter(other -> other.stance() == Stance.AGAINST)
        .findFirst();
  }

  private boolean isClaim(String part) {
    return !(map.part(part).orElseThrow() instanceof Reason);
  }

  private static void join(Map<Reason, Set<Reason>> groups, Reason one, Reason other) {
    Set<Reason> all = groups.get(one);
    if (!all.contains(other)) {
      all.addAll(groups.get(other));
      all.forEach(reason -> groups.put(reason, all));
    }
  }
}
