package hence.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a map is seen when some claims are folded: a part is hidden if everything it serves is
 * folded or hidden. Parts that never reach the contention stay.
 */
public final class Folding {
  private Folding() {}

  /** The map without the parts that the folded claims hide. */
  public static ArgumentMap visible(ArgumentMap map, Set<String> folded) {
    if (folded.isEmpty()) {
      return map;
    }
    Set<String> hidden = hidden(map, folded);
    return new ArgumentMap(
        map.title(),
        map.contention(),
        map.sources(),
        map.claims().stream().filter(claim -> !hidden.contains(claim.id())).toList(),
        map.reasons().stream().filter(reason -> !hidden.contains(reason.id())).toList(),
        map.extras());
  }

  /** Ids of the parts that the folded claims hide. */
  public static Set<String> hidden(ArgumentMap map, Set<String> folded) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    Set<String> below = below(map, folded);
    map.claims().stream().map(Claim::id).filter(id -> !below.contains(id)).forEach(open::add);
    map.reasons().stream().map(Reason::id).filter(id -> !below.contains(id)).forEach(open::add);
    open.add(map.contention());
    while (!open.isEmpty()) {
      String id = open.poll();
      if (!seen.add(id) || folded.contains(id)) {
        continue;
      }
      map.reasonsOn(id).forEach(reason -> open.add(reason.id()));
      map.part(id).ifPresent(part -> open.addAll(premises(part)));
    }
    Set<String> hidden = new HashSet<>(below);
    hidden.removeAll(seen);
    return hidden;
  }

  /** How many claims each folded claim hides, itself not counted. */
  public static Map<String, Integer> hiddenCounts(ArgumentMap map, Set<String> folded) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> hidden = hidden(map, folded);
    for (String id : folded) {
      long count =
          below(map, Set.of(id)).stream()
              .filter(hidden::contains)
              .filter(part -> map.part(part).orElseThrow() instanceof Claim)
              .count();
      counts.put(id, (int) count);
    }
    return counts;
  }

  /** Everything that rests under the folded claims, whether or not something else shows it. */
  private static Set<String> below(ArgumentMap map, Set<String> folded) {
    Set<String> below = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(folded);
    Set<String> expanded = new HashSet<>();
    while (!open.isEmpty()) {
      String id = open.poll();
      if (!expanded.add(id)) {
        continue;
      }
      for (Reason reason : map.reasonsOn(id)) {
        below.add(reason.id());
        open.add(reason.id());
      }
      map.part(id).ifPresent(part -> below.addAll(premises(part)));
      map.part(id).ifPresent(part -> open.addAll(premises(part)));
    }
    return below;
  }

  private static List<String> premises(Part part) {
    return switch (part) {
      case Claim _ -> List.of();
      case Reason reason -> reason.premises();
    };
  }

  /** The claims at that many steps of reasons from the contention; folding them shows no more. */
  public static Set<String> atDepth(ArgumentMap map, int depth) {
    Map<String, Integer> depths = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    depths.put(map.contention(), 0);
    open.add(map.contention());
    while (!open.isEmpty()) {
      String id = open.poll();
      int own = depths.get(id);
      int below = map.part(id).orElseThrow() instanceof Claim ? own : own + 1;
      for (String premise : premises(map.part(id).orElseThrow())) {
        if (depths.putIfAbsent(premise, below) == null) {
          open.add(premise);
        }
      }
      for (Reason reason : map.reasonsOn(id)) {
        if (depths.putIfAbsent(reason.id(), own) == null) {
          open.add(reason.id());
        }
      }
    }
    Set<String> found = new HashSet<>();
    depths.forEach((id, d) -> {
      if (d == depth && map.part(id).orElseThrow() instanceof Claim) {
        found.add(id);
      }
    });
    return found;
  }
}
