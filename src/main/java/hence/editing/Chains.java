package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The chains of reasons that lead from a part to the contention. */
public final class Chains {
  /** A map can hold more ways than anyone would wait for. */
  private static final int LONGEST_SEARCH = 20_000;

  private Chains() {}

  /**
   * Ids of the parts of each chain, from the contention down to the part; the direct ways first. A
   * chain never passes a part twice.
   *
   * @param most how many chains are looked for
   */
  public static List<List<String>> from(ArgumentMap map, String part, int most) {
    List<List<String>> found = new ArrayList<>();
    Deque<List<String>> open = new ArrayDeque<>();
    open.add(List.of(part));
    // Breadth first, so that the direct ways come before the detours.
    int steps = 0;
    while (!open.isEmpty() && found.size() < most && steps++ < LONGEST_SEARCH) {
      List<String> way = open.poll();
      String top = way.getFirst();
      if (top.equals(map.contention())) {
        found.add(way);
        continue;
      }
      for (String next : served(map, map.part(top).orElseThrow())) {
        if (!way.contains(next)) {
          List<String> longer = new ArrayList<>(way.size() + 1);
          longer.add(next);
          longer.addAll(way);
          open.add(longer);
        }
      }
    }
    return found;
  }

  /** The part itself if that holds of it, else the nearest part above it of which it holds. */
  static Optional<String> nearest(ArgumentMap map, String part, Predicate<String> holds) {
    Set<String> met = new HashSet<>(List.of(part));
    Deque<String> open = new ArrayDeque<>(met);
    while (!open.isEmpty()) {
      String at = open.poll();
      if (holds.test(at)) {
        return Optional.of(at);
      }
      map.part(at).stream()
          .flatMap(of -> served(map, of).stream())
          .filter(met::add)
          .forEach(open::add);
    }
    return Optional.empty();
  }

  private static List<String> served(ArgumentMap map, Part part) {
    return switch (part) {
      case Claim claim -> map.reasonsUsing(claim.id()).stream().map(Reason::id).toList();
      case Reason reason -> List.of(reason.target());
    };
  }
}
