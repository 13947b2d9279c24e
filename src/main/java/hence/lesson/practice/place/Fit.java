package hence.lesson.practice.place;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which claim belongs where in a structure of empty boxes. Boxes that look alike may be exchanged,
 * two premises of one reason for example; of all right answers it finds the one that agrees with
 * the most of what a student has placed.
 */
final class Fit {
  /** What the agreement of a box is worth that was never empty: more than all others together. */
  private static final int FIXED = 10_000;

  private final ArgumentMap map;
  private final Map<String, String> placed;
  private final Set<String> fixed;
  private final Shapes shapes;
  private final Map<String, Integer> agreements = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> settled = new HashSet<>();
  private final Map<String, String> wanted = new LinkedHashMap<>();

  private Fit(ArgumentMap map, Map<String, String> placed, Set<String> fixed) {
    this.map = map;
    this.placed = placed;
    this.fixed = fixed;
    this.shapes = new Shapes(map);
  }

  /**
   * For every box the claim that belongs there.
   *
   * @param map the boxes, each named by the claim that the author has there
   * @param placed the claims that stand in boxes, by box
   * @param fixed the boxes that were never empty
   */
  static Map<String, String> of(ArgumentMap map, Map<String, String> placed, Set<String> fixed) {
    Fit fit = new Fit(map, placed, fixed);
    fit.settle(map.contention(), map.contention());
    List<String> roots =
        map.claims().stream()
            .map(Claim::id)
            .filter(id -> map.reasonsUsing(id).isEmpty() && !id.equals(map.contention()))
            .toList();
    fit.settleAlike(roots, roots);
    // What runs in circles alone is left as the author has it.
    map.claims().forEach(claim -> fit.wanted.putIfAbsent(claim.id(), claim.id()));
    return fit.wanted;
  }

  /** How many claims are in place if the part of the boxes is to be this part of the claims. */
  private int agreement(String box, String claim) {
    String pair = box + " " + claim;
    if (agreements.containsKey(pair)) {
      return agreements.get(pair);
    }
    if (!open.add(pair)) {
      return 0;
    }
    int sum = claim.equals(placed.get(box)) ? fixed.contains(box) ? FIXED : 1 : 0;
    for (List<List<Reason>> alike : alikeReasons(map.reasonsOn(box), map.reasonsOn(claim))) {
      int[][] worth = worth(alike.get(0), alike.get(1), this::agreement);
      sum += Partners.worth(worth, Partners.best(worth));
    }
    open.remove(pair);
    agreements.put(pair, sum);
    return sum;
  }

  private int agreement(Reason boxes, Reason claims) {
    String pair = boxes.id() + " " + claims.id();
    if (!open.add(pair)) {
      return 0;
    }
    int sum = 0;
    for (List<List<String>> alike : alikeClaims(boxes.premises(), claims.premises())) {
      int[][] worth = worth(alike.get(0), alike.get(1), this::agreement);
      sum += Partners.worth(worth, Partners.best(worth));
    }
    for (List<List<Reason>> alike :
        alikeReasons(map.reasonsOn(boxes.id()), map.reasonsOn(claims.id()))) {
      int[][] worth = worth(alike.get(0), alike.get(1), this::agreement);
      sum += Partners.worth(worth, Partners.best(worth));
    }
    open.remove(pair);
    return sum;
  }

  private void settle(String box, String claim) {
    if (wanted.putIfAbsent(box, claim) == null) {
      settleReasons(map.reasonsOn(box), map.reasonsOn(claim));
    }
  }

  private void settleReasons(List<Reason> boxes, List<Reason> claims) {
    for (List<List<Reason>> alike : alikeReasons(boxes, claims)) {
      int[] pairs = Partners.best(worth(alike.get(0), alike.get(1), this::agreement));
      for (int i = 0; i < pairs.length; i++) {
        settle(alike.get(0).get(i), alike.get(1).get(pairs[i]));
      }
    }
  }

  private void settle(Reason boxes, Reason claims) {
    if (settled.add(boxes.id())) {
      settleAlike(boxes.premises(), claims.premises());
      settleReasons(map.reasonsOn(boxes.id()), map.reasonsOn(claims.id()));
    }
  }

  private void settleAlike(List<String> boxes, List<String> claims) {
    for (List<List<String>> alike : alikeClaims(boxes, claims)) {
      int[] pairs = Partners.best(worth(alike.get(0), alike.get(1), this::agreement));
      for (int i = 0; i < pairs.length; i++) {
        settle(alike.get(0).get(i), alike.get(1).get(pairs[i]));
      }
    }
  }

  private List<List<List<Reason>>> alikeReasons(List<Reason> boxes, List<Reason> claims) {
    return alike(boxes, claims, shapes::reason);
  }

  private List<List<List<String>>> alikeClaims(List<String> boxes, List<String> claims) {
    return alike(boxes, claims, this::shape);
  }

  /** Claims that serve several reasons are exchanged only if they serve the same ones. */
  private String shape(String claim) {
    String below = shapes.below(claim);
    return map.reasonsUsing(claim).size() > 1 ? shapes.uses(claim) + below : below;
  }

  /** Both lists cut into groups of one shape, each group of boxes with its group of claims. */
  private static <T> List<List<List<T>>> alike(
      List<T> boxes, List<T> claims, Function<T, String> shape) {
    Map<String, List<List<T>>> groups = new LinkedHashMap<>();
    for (int side = 0; side < 2; side++) {
      for (T part : side == 0 ? boxes : claims) {
        groups
            .computeIfAbsent(shape.apply(part), _ -> List.of(new ArrayList<>(), new ArrayList<>()))
            .get(side)
            .add(part);
      }
    }
    return groups.values().stream().filter(g -> g.get(0).size() == g.get(1).size()).toList();
  }

  /** What a pair is worth. */
  private interface Worth<T> {
    int of(T box, T claim);
  }

  private static <T> int[][] worth(List<T> boxes, List<T> claims, Worth<T> worth) {
    int[][] table = new int[boxes.size()][boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < boxes.size(); j++) {
        table[i][j] = worth.of(boxes.get(i), claims.get(j));
      }
    }
    return table;
  }
}
