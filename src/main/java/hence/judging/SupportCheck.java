package hence.judging;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells whether a set of assumptions keeps a claim in, and makes such a set as small as it goes.
 */
final class SupportCheck {
  private final Wiring wiring;
  private final Opinion[] opinions;
  private final int claim;
  private final Grounds grounds;
  private final int[] harmful;
  private final int[] twoSided;
  private final Budget budget;

  SupportCheck(Wiring wiring, Opinion[] opinions, int claim, Budget budget) {
    this.wiring = wiring;
    this.opinions = opinions;
    this.claim = claim;
    this.budget = budget;
    grounds = Grounds.of(wiring, opinions, claim);
    int[] open =
        IntStream.range(0, wiring.claims)
            .filter(each -> wiring.isAssumption(each) && opinions[each] == null)
            .filter(each -> grounds.position(Grounds.in(each)) >= 0)
            .toArray();
    twoSided = Arrays.stream(open).filter(grounds::isTwoSided).toArray();
    harmful = Arrays.stream(open).filter(each -> !grounds.isTwoSided(each)).toArray();
  }

  /** A part of a set that suffices, none of whose own parts does. */
  int[] least(int[] sufficing) {
    Ways needed = needed(sufficing);
    int[] left = sufficing;
    for (int each : sufficing) {
      if (!needed.covers(new int[] {each}, 1)) {
        int[] fewer = Arrays.stream(left).filter(other -> other != each).toArray();
        left = suffices(fewer) ? fewer : left;
      }
    }
    return left;
  }

  /** Claims of the set that it cannot lack, found together; there may be more. */
  private Ways needed(int[] set) {
    Opinion[] supposed = supposing(set, null);
    return new CutSearch(
            wiring,
            supposed,
            claim,
            each -> Arrays.binarySearch(set, each) >= 0,
            _ -> false,
            budget)
        .upTo(1);
  }

  /** Whether the claim is in whatever part of the assumptions outside the set is rejected. */
  boolean suffices(int[] set) {
    return holds(supposing(set, Opinion.DOUBTED));
  }

  private Opinion[] supposing(int[] set, Opinion ofTwoSided) {
    Opinion[] supposed = opinions.clone();
    // Rejecting a claim that can only harm by falling is the worst that can become of it.
    Arrays.stream(harmful)
        .filter(each -> Arrays.binarySearch(set, each) < 0)
        .forEach(each -> supposed[each] = Opinion.REJECTED);
    Arrays.stream(twoSided)
        .filter(each -> Arrays.binarySearch(set, each) < 0)
        .forEach(each -> supposed[each] = ofTwoSided);
    return supposed;
  }

  /**
   * Whether the claim is in however the doubted two-sided claims fall. What is decided while they
   * are undecided stays so, and only undecided parts can carry their fall to the claim.
   */
  private boolean holds(Opinion[] supposed) {
    budget.spend(wiring.parts / 4);
    byte[] labels = Grounded.label(wiring, supposed);
    if (labels[claim] != Labelling.UNDECIDED) {
      return labels[claim] == Labelling.IN;
    }
    int deciding = deciding(labels, supposed);
    if (deciding < 0) {
      return false;
    }
    for (Opinion opinion : new Opinion[] {Opinion.REJECTED, null}) {
      Opinion[] further = supposed.clone();
      further[deciding] = opinion;
      if (!holds(further)) {
        return false;
      }
    }
    return true;
  }

  /** A doubted two-sided claim that undecided parts lead to from the claim, or -1. */
  private int deciding(byte[] labels, Opinion[] supposed) {
    boolean[] seen = new boolean[wiring.parts];
    int[] open = new int[wiring.parts];
    int count = 0;
    open[count++] = claim;
    seen[claim] = true;
    for (int next = 0; next < count; next++) {
      int part = open[next];
      if (Arrays.binarySearch(twoSided, part) >= 0 && supposed[part] == Opinion.DOUBTED) {
        return part;
      }
      for (int need : wiring.needs(part)) {
        if (!seen[need] && labels[need] == Labelling.UNDECIDED) {
          seen[need] = true;
          open[count++] = need;
        }
      }
    }
    return -1;
  }
}
