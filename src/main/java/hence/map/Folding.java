package hence.map;

import java.util.ArrayDeque;
import java.util.BitSet;
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
    return without(map, hidden(map, folded));
  }

  /** The map without parts that {@link #hidden} names. */
  public static ArgumentMap without(ArgumentMap map, Set<String> hidden) {
    if (hidden.isEmpty()) {
      return map;
    }
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
    if (folded.isEmpty()) {
      return new HashSet<>();
    }
    Footing footing = map.footing();
    int contention = footing.numbers(List.of(map.contention())).nextSetBit(0);
    return ids(map, hidden(footing, footing.numbers(folded), contention));
  }

  private static BitSet hidden(Footing footing, BitSet folded, int contention) {
    // Only what rests under a folded claim can be hidden; of it stays what something else shows.
    BitSet hidden = footing.below(folded);
    Deque<Integer> open = new ArrayDeque<>();
    hidden.stream()
        .filter(part ->
            part == contention
                || footing.serves(part, above -> !hidden.get(above) && !folded.get(above)))
        .forEach(open::add);
    while (!open.isEmpty()) {
      int part = open.poll();
      if (hidden.get(part)) {
        hidden.clear(part);
        if (!folded.get(part)) {
          footing.under(part, open::add);
        }
      }
    }
    return hidden;
  }

  private static Set<String> ids(ArgumentMap map, BitSet parts) {
    int claims = map.claims().size();
    Set<String> ids = HashSet.newHashSet(parts.cardinality());
    parts.stream()
        .mapToObj(part ->
            part < claims ? map.claims().get(part).id() : map.reasons().get(part - claims).id())
        .forEach(ids::add);
    return ids;
  }

  /** How many claims each folded claim hides, itself not counted. */
  public static Map<String, Integer> hiddenCounts(ArgumentMap map, Set<String> folded) {
    return hiddenCounts(map, folded, hidden(map, folded));
  }

  /**
   * How many claims each folded claim hides, itself not counted.
   *
   * @param hidden what all of them hide together
   */
  public static Map<String, Integer> hiddenCounts(
      ArgumentMap map, Set<String> folded, Set<String> hidden) {
    Footing footing = map.footing();
    BitSet all = footing.numbers(hidden);
    all.clear(map.claims().size(), footing.size());
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String id : folded) {
      BitSet own = footing.below(footing.numbers(List.of(id)));
      own.and(all);
      counts.put(id, own.cardinality());
    }
    return counts;
  }

  private static List<String> premises(Part part) {
    return switch (part) {
      case Claim _ -> List.of();
      case Reason reason -> reason.premises();
    };
  }

  /** The claims at that many steps of reasons from the contention; folding them shows no more. */
  public static Set<String> atDepth(ArgumentMap map, int depth) {
    Set<String> found = new HashSet<>();
    depths(map, depth)
        .forEach((id, d) -> {
          if (d == depth && map.part(id).orElseThrow() instanceof Claim) {
            found.add(id);
          }
        });
    return found;
  }

  /** The claims at up to that many steps from the contention, the nearest first. */
  public static List<Claim> downTo(ArgumentMap map, int depth) {
    return depths(map, depth).keySet().stream()
        .map(id -> map.part(id).orElseThrow())
        .filter(Claim.class::isInstance)
        .map(Claim.class::cast)
        .toList();
  }

  /** How many steps of reasons parts are from the contention, as far as those asked for. */
  private static Map<String, Integer> depths(ArgumentMap map, int depth) {
    Map<String, Integer> depths = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    depths.put(map.contention(), 0);
    open.add(map.contention());
    while (!open.isEmpty()) {
      String id = open.poll();
      int own = depths.get(id);
      if (own >= depth) {
        // Breadth first: what is met from here on is deeper.
        break;
      }
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
    return depths;
  }
}
