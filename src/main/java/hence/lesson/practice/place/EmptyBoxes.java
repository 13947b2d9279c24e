package hence.lesson.practice.place;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Which boxes of a structure are left empty for an exercise.
 *
 * @param boxes in reading order, each named by the author's claim
 * @param claims the same, in no order
 */
record EmptyBoxes(List<String> boxes, List<String> claims) {
  /** At least so many boxes are empty, if there are as many. */
  private static final int FEWEST = 3;

  /**
   * One choice a seed.
   *
   * @param share how many of the boxes are empty: 0 the fewest, 1 all
   */
  static EmptyBoxes of(ArgumentMap map, double share, long seed) {
    List<String> order = readingOrder(map);
    int wanted = (int) Math.ceil(order.size() * Math.clamp(share, 0, 1));
    int empty = Math.clamp(wanted, Math.min(FEWEST, order.size()), order.size());
    List<String> shuffled = new ArrayList<>(order);
    Collections.shuffle(shuffled, new Random(seed));
    beginWithAStep(map, shuffled);
    List<String> claims = List.copyOf(shuffled.subList(0, empty));
    return new EmptyBoxes(order.stream().filter(claims::contains).toList(), claims);
  }

  /** Brings a claim and what it bears on to the front: boxes that all look alike ask nothing. */
  private static void beginWithAStep(ArgumentMap map, List<String> shuffled) {
    for (String claim : List.copyOf(shuffled)) {
      for (Reason reason : map.reasonsUsing(claim)) {
        if (map.part(reason.target()).orElseThrow() instanceof Claim target
            && !target.id().equals(claim)) {
          shuffled.removeAll(List.of(claim, target.id()));
          shuffled.addAll(0, List.of(claim, target.id()));
          return;
        }
      }
    }
  }

  /** The claims row by row from the contention down, as they stand on the map. */
  private static List<String> readingOrder(ArgumentMap map) {
    Set<String> parts = new LinkedHashSet<>(List.of(map.contention()));
    List<String> open = new ArrayList<>(parts);
    for (int next = 0; next < open.size(); next++) {
      String at = open.get(next);
      List<String> below = new ArrayList<>();
      map.reasonsOn(at).forEach(reason -> below.add(reason.id()));
      if (map.part(at).orElseThrow() instanceof Reason reason) {
        below.addAll(reason.premises());
      }
      below.stream().filter(parts::add).forEach(open::add);
    }
    map.claims().forEach(claim -> parts.add(claim.id()));
    return parts.stream().filter(id -> map.part(id).orElseThrow() instanceof Claim).toList();
  }
}
