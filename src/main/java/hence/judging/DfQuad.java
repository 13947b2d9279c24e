package hence.judging;

/**
 * The df-quad lens: a score from 0 to 1 for every part (DF-QuAD: Rago, Toni, Aurisicchio and
 * Baroni, "Discontinuity-free decision support with quantitative argumentation debates", KR 2016).
 *
 * <p>Supporters and attackers are each gathered as 1 - (1 - s1)(1 - s2)..., and their difference
 * moves the base score towards 1 or 0. Where nothing turns in a circle this is exact in one pass.
 * Parts in a circle start from their base scores and move together, round by round (Mossakowski and
 * Neuhaus 2018), until no score changes by more than {@link #STILL} or {@link #ROUNDS} are over.
 */
final class DfQuad {
  static final double STILL = 1e-12;
  static final int ROUNDS = 2_000;

  /** The base score of a claim that neither the reader nor the map gives another. */
  static final double NEUTRAL = 0.5;

  final double[] score;

  /** Parts whose scores had not come to rest, and those that rest on them. */
  final boolean[] unsettled;

  private final Wiring wiring;
  private final Opinion[] opinions;

  private DfQuad(Wiring wiring, Opinion[] opinions) {
    this.wiring = wiring;
    this.opinions = opinions;
    score = new double[wiring.parts];
    unsettled = new boolean[wiring.parts];
  }

  static DfQuad of(Wiring wiring, Opinion[] opinions) {
    DfQuad scores = new DfQuad(wiring, opinions);
    for (int[] component : Components.of(wiring.parts, wiring::needs)) {
      scores.settle(component);
    }
    return scores;
  }

  private void settle(int[] component) {
    boolean waits = false;
    for (int part : component) {
      for (int need : wiring.needs(part)) {
        waits |= unsettled[need];
      }
    }
    // No part needs itself: ids differ, so a component of one is no circle.
    boolean still = component.length == 1 ? pass(component[0]) : turn(component);
    for (int part : component) {
      unsettled[part] = waits || !still;
    }
  }

  private boolean pass(int part) {
    score[part] = next(part);
    return true;
  }

  private boolean turn(int[] circle) {
    for (int part : circle) {
      score[part] = wiring.isClaim(part) ? base(part) : wiring.reason(part).weight();
    }
    double[] next = new double[circle.length];
    for (int round = 0; round < ROUNDS; round++) {
      double moved = 0;
      for (int i = 0; i < circle.length; i++) {
        next[i] = next(circle[i]);
        moved = Math.max(moved, Math.abs(next[i] - score[circle[i]]));
      }
      for (int i = 0; i < circle.length; i++) {
        score[circle[i]] = next[i];
      }
      if (moved <= STILL) {
        return true;
      }
    }
    return false;
  }

  private double next(int part) {
    double against = gathered(wiring.attacks[part]);
    return wiring.isClaim(part)
        ? combine(base(part), against, gathered(wiring.supports[part]))
        : combine(bearing(part), against, 0);
  }

  /**
   * The base score moved by attack and support: up by what is left above, down by what is below.
   */
  static double combine(double base, double against, double support) {
    double shift = support - against;
    return shift >= 0 ? base + (1 - base) * shift : base + base * shift;
  }

  /** The joint force of some reasons: 1 - (1 - s1)(1 - s2)..., 0 for none. */
  double gathered(int[] reasons) {
    double left = 1;
    for (int reason : reasons) {
      left *= 1 - score[reason];
    }
    return 1 - left;
  }

  /** The strength of a reason before its undercuts. */
  double bearing(int reason) {
    double product = wiring.reason(reason).weight();
    for (int premise : wiring.premisesOf(reason)) {
      product *= score[premise];
    }
    return product;
  }

  double base(int claim) {
    Opinion opinion = opinions[claim];
    if (opinion == null) {
      return given(wiring, claim) ? carried(wiring, claim) : NEUTRAL;
    }
    return switch (opinion) {
      case ACCEPTED -> 1;
      case DOUBTED -> NEUTRAL;
      case REJECTED -> 0;
    };
  }

  /** Whether the map gives the claim a base score: a number from 0 to 1 in its field "score". */
  static boolean given(Wiring wiring, int claim) {
    double carried = carried(wiring, claim);
    return carried >= 0 && carried <= 1;
  }

  private static double carried(Wiring wiring, int claim) {
    return wiring.claim(claim).extras().fields().get("score") instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }
}
