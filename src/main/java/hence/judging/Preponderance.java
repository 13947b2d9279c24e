package hence.judging;

import hence.map.Stance;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The preponderance lens: as grounded, but the strongest reason that is in for a claim must be
 * strictly stronger than the strongest against it. As in Carneades (Gordon, Prakken and Walton
 * 2007; Gordon and Walton 2009, "preponderance of the evidence") the strongest counts and not the
 * sum, since reasons may rest on the same ground.
 *
 * <p>Nothing on a side weighs 0. An undecided reason may still fall on either side of the scale, so
 * a claim is in only if it would be in whatever becomes of them, and out only if it would be out;
 * statuses then move from undecided only, and the least fixed point exists. A claim with no reason
 * for it (an assumption) has no weight of its own: it stands until an objection of any positive
 * weight is in, as under grounded. Undercuts are not weighed.
 */
final class Preponderance extends Labelling {
  private final double[] forNow;
  private final double[] againstNow;
  private final int[][] fors;
  private final int[][] againsts;
  private final int[] forTop;
  private final int[] againstTop;

  private Preponderance(Wiring wiring) {
    super(wiring);
    forNow = new double[wiring.claims];
    againstNow = new double[wiring.claims];
    forTop = new int[wiring.claims];
    againstTop = new int[wiring.claims];
    fors = new int[wiring.claims][];
    againsts = new int[wiring.claims][];
    for (int claim = 0; claim < wiring.claims; claim++) {
      fors[claim] = strongestFirst(wiring.supports[claim]);
      againsts[claim] = strongestFirst(wiring.attacks[claim]);
    }
  }

  static byte[] label(Wiring wiring, Opinion[] opinions) {
    return new Preponderance(wiring).label(opinions);
  }

  private int[] strongestFirst(int[] reasons) {
    if (reasons.length < 2) {
      return reasons;
    }
    return IntStream.of(reasons)
        .boxed()
        .sorted(Comparator.comparingDouble(reason -> -weight(reason)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  protected void note(int reason, int claim) {
    if (status[reason] == IN) {
      boolean speaksFor = wiring.reason(reason).stance() == Stance.FOR;
      double[] now = speaksFor ? forNow : againstNow;
      now[claim] = Math.max(now[claim], weight(reason));
    }
  }

  @Override
  protected void weigh(int claim) {
    double forAtMost = atMost(fors[claim], forTop, claim);
    double againstAtMost = atMost(againsts[claim], againstTop, claim);
    if (wiring.isAssumption(claim)) {
      decideAssumption(claim, againstAtMost);
    } else if (forNow[claim] > againstAtMost) {
      decide(claim, IN);
    } else if (forAtMost <= againstNow[claim]) {
      decide(claim, OUT);
    }
  }

  private void decideAssumption(int claim, double againstAtMost) {
    if (againstAtMost == 0) {
      decide(claim, IN);
    } else if (againstNow[claim] > 0) {
      decide(claim, OUT);
    }
  }

  /** The weight of the strongest reason that is not out; the marker only ever moves on. */
  private double atMost(int[] reasons, int[] top, int claim) {
    while (top[claim] < reasons.length && status[reasons[top[claim]]] == OUT) {
      top[claim]++;
    }
    return top[claim] < reasons.length ? weight(reasons[top[claim]]) : 0;
  }

  private double weight(int reason) {
    return wiring.reason(reason).weight();
  }
}
