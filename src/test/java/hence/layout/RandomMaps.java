package hence.layout;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Grows maps for tests: the same recipe always gives the same map.
 *
 * @param claims how many claims
 * @param linked share of reasons that have co-premises
 * @param cross links outside the tree, as a share of the claims
 * @param undercuts share of reasons that aim at a reason
 * @param cycles links that close a cycle, as a share of the claims
 * @param roots how many trees; only the first is the contention's
 */
public record RandomMaps(
    long seed,
    int claims,
    double linked,
    double cross,
    double undercuts,
    double cycles,
    int roots) {
  public static RandomMaps tree(long seed, int claims) {
    return new RandomMaps(seed, claims, 0.3, 0, 0, 0, 1);
  }

  public RandomMaps withCross(double share) {
    return new RandomMaps(seed, claims, linked, share, undercuts, cycles, roots);
  }

  public RandomMaps withUndercuts(double share) {
    return new RandomMaps(seed, claims, linked, cross, share, cycles, roots);
  }

  public RandomMaps withCycles(double share) {
    return new RandomMaps(seed, claims, linked, cross, undercuts, share, roots);
  }

  public RandomMaps withRoots(int number) {
    return new RandomMaps(seed, claims, linked, cross, undercuts, cycles, number);
  }

  public ArgumentMap map() {
    Random random = new Random(seed);
    List<List<Integer>> premises = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    List<Integer> ranks = new ArrayList<>();
    grow(random, premises, targets, ranks);
    link(random, premises, ranks, cross, false);
    link(random, premises, ranks, cycles, true);
    List<Reason> reasons = new ArrayList<>();
    for (int r = 0; r < targets.size(); r++) {
      boolean against = targets.get(r).startsWith("r") || random.nextInt(4) == 0;
      List<String> ids = premises.get(r).stream().map(p -> "c" + p).toList();
      reasons.add(new Reason("r" + r, against ? Stance.AGAINST : Stance.FOR, ids, targets.get(r)));
    }
    List<Claim> all =
        IntStream.range(0, claims)
            .mapToObj(c -> new Claim("c" + c, Text.of("Claim " + c)))
            .toList();
    return new ArgumentMap(Text.of("Random"), "c0", List.of(), all, reasons, Extras.NONE);
  }

  private void grow(
      Random random, List<List<Integer>> premises, List<String> targets, List<Integer> ranks) {
    int grown = Math.min(roots, claims);
    int[] load = new int[claims];
    while (grown < claims) {
      int more = random.nextDouble() < linked ? 2 + random.nextInt(2) : 1;
      List<Integer> own = new ArrayList<>();
      int firstNew = grown;
      for (int i = 0; i < more && grown < claims; i++) {
        own.add(grown++);
      }
      if (!targets.isEmpty() && random.nextDouble() < undercuts) {
        int attacked = random.nextInt(targets.size());
        targets.add("r" + attacked);
        ranks.add(ranks.get(attacked));
      } else {
        int target = random.nextInt(firstNew);
        while (load[target] > 4) {
          target = random.nextInt(firstNew);
        }
        load[target]++;
        targets.add("c" + target);
        ranks.add(target);
      }
      premises.add(own);
    }
  }

  /** Adds premises to reasons; a reason's rank is the youngest claim that rests on it. */
  private void link(
      Random random, List<List<Integer>> premises, List<Integer> ranks, double share, boolean up) {
    int wanted = premises.isEmpty() ? 0 : (int) Math.round(share * claims);
    for (int tries = 0; wanted > 0 && tries < claims * 10; tries++) {
      int reason = random.nextInt(premises.size());
      int premise = random.nextInt(claims);
      boolean fits = up ? premise < ranks.get(reason) : premise > ranks.get(reason);
      List<Integer> own = premises.get(reason);
      if (fits && !own.contains(premise)) {
        own.add(random.nextInt(own.size() + 1), premise);
        wanted--;
      }
    }
  }

  /** Boxes of the size that claims have in real maps. */
  public static Sizes sizes(ArgumentMap map, long seed) {
    Random random = new Random(seed);
    Map<String, ClaimBox> boxes = new HashMap<>();
    for (Claim claim : map.claims()) {
      double height = 40 + 18 * random.nextInt(4);
      double width = random.nextInt(3) == 0 ? 120 + random.nextInt(100) : 220;
      boxes.put(claim.id(), new ClaimBox(new Size(width, height), Collections.emptyList()));
    }
    return new Sizes(boxes, new Size(84, 22));
  }

  /** One size for all claims. */
  public static Sizes sameSizes(ArgumentMap map) {
    Map<String, ClaimBox> boxes = new HashMap<>();
    for (Claim claim : map.claims()) {
      boxes.put(claim.id(), new ClaimBox(new Size(220, 58), Collections.emptyList()));
    }
    return new Sizes(boxes, new Size(84, 22));
  }
}
