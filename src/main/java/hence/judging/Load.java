package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How much hangs on each claim: from 0 to 1, how near its rejection brings another claim to no
 * longer being in.
 *
 * <p>load(c) = 1 - product over the cut sets C with c of (1 - q^(|C| - 1)), with q = {@value
 * #OTHERS_FALL}. This is the chance that the claim asked about topples once c is rejected, if every
 * other unmarked assumption falls too with chance q: the conditional probability behind Birnbaum's
 * importance (Birnbaum 1969), by the bound of Esary and Proschan (1963) on overlapping cut sets. A
 * claim that topples it alone has load 1, one that needs a certain partner q, and so on; with a
 * small q the cut sets beyond the size looked at would hardly add to it.
 *
 * <p>A claim that is no unmarked assumption is treated alike: for it, the minimal sets of itself
 * and unmarked assumptions are looked at.
 *
 * @param of the claim that may topple
 * @param completeSize the size up to which the cut sets were all counted
 * @param byClaim the load of every claim of the map by id, in the map's order
 */
public record Load(String of, int completeSize, Map<String, Double> byClaim) {
  /** The chance with which any other unmarked assumption is taken to fall. */
  public static final double OTHERS_FALL = 0.1;

  /** The load of every claim on the contention, from cut sets of usual size. */
  public static Load of(ArgumentMap map, Opinions opinions) {
    return of(map, opinions, map.contention(), CutSets.USUAL_SIZE);
  }

  /** The load of every claim on a claim, from cut sets up to a size. */
  public static Load of(ArgumentMap map, Opinions opinions, String claimId, int maxSize) {
    Wiring wiring = Wiring.of(map);
    Opinion[] marked = wiring.opinions(opinions);
    IntPredicate inner = claim -> !wiring.isAssumption(claim) || marked[claim] != null;
    CutSearch.Found found =
        CutSearch.sizeBySize(wiring, marked, wiring.number(claimId), _ -> true, inner, maxSize);
    double[] escapes = escapes(found.ways(), wiring.claims);
    Map<String, Double> byClaim = new LinkedHashMap<>();
    for (Claim claim : map.claims()) {
      byClaim.put(claim.id(), 1 - escapes[byClaim.size()]);
    }
    return new Load(claimId, found.size(), byClaim);
  }

  /** The load of a claim. */
  public double on(String claimId) {
    return byClaim.get(claimId);
  }

  /** The chance of toppling by none of a claim's cut sets. */
  private static double[] escapes(Ways ways, int claims) {
    double[] escapes = new double[claims];
    Arrays.fill(escapes, 1);
    for (int way = 0; way < ways.count(); way++) {
      for (int claim : ways.way(way)) {
        escapes[claim] *= 1 - Math.pow(OTHERS_FALL, ways.size(way) - 1);
      }
    }
    return escapes;
  }
}
