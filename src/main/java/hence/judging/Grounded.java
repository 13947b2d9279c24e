package hence.judging;

import hence.map.Stance;

/**
 * The grounded lens: the least fixed point of the map read as an abstract dialectical framework
 * (Brewka and Woltran 2010).
 */
final class Grounded extends Labelling {
  private final int[] supportsToFall;
  private final int[] attacksToFall;
  private final boolean[] supported;
  private final boolean[] attacked;

  private Grounded(Wiring wiring) {
    super(wiring);
    supportsToFall = new int[wiring.claims];
    attacksToFall = new int[wiring.claims];
    supported = new boolean[wiring.claims];
    attacked = new boolean[wiring.claims];
    for (int claim = 0; claim < wiring.claims; claim++) {
      supportsToFall[claim] = wiring.supports[claim].length;
      attacksToFall[claim] = wiring.attacks[claim].length;
      supported[claim] = wiring.isAssumption(claim);
    }
  }

  static byte[] label(Wiring wiring, Opinion[] opinions) {
    return new Grounded(wiring).label(opinions);
  }

  @Override
  protected void note(int reason, int claim) {
    boolean in = status[reason] == IN;
    if (wiring.reason(reason).stance() == Stance.FOR) {
      supported[claim] |= in;
      supportsToFall[claim] -= in ? 0 : 1;
    } else {
      attacked[claim] |= in;
      attacksToFall[claim] -= in ? 0 : 1;
    }
  }

  @Override
  protected void weigh(int claim) {
    boolean allFallen = !wiring.isAssumption(claim) && supportsToFall[claim] == 0;
    if (attacked[claim] || allFallen) {
      decide(claim, OUT);
    } else if (supported[claim] && attacksToFall[claim] == 0) {
      decide(claim, IN);
    }
  }
}
