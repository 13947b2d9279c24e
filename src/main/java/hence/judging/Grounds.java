package hence.judging;

import java.util.Arrays;

/**
 * What a claim's standing is derived from, as a graph of facts "this part is in" and "this part is
 * out", each with the facts that grounded derives it from. Only facts that the asked claim's being
 * in can rest on are part of it.
 *
 * <p>"In" holds if ALL of {@link #outer} hold and ANY of {@link #inner}; "out" holds if ANY of
 * outer hold or ALL of inner. An empty inner counts for nothing. By De Morgan the same graph says
 * how a fact fails to hold, which is what a cut set is about.
 */
final class Grounds {
  private static final int[] NONE = {};

  final Wiring wiring;

  /** The facts: twice the part's number, one more for "out". The asked claim's "in" comes first. */
  final int[] facts;

  private final Opinion[] opinions;
  private final int[] positions;

  private Grounds(Wiring wiring, Opinion[] opinions, int claim) {
    this.wiring = wiring;
    this.opinions = opinions;
    positions = new int[2 * wiring.parts];
    Arrays.fill(positions, -1);
    facts = reach(in(claim));
  }

  static Grounds of(Wiring wiring, Opinion[] opinions, int claim) {
    return new Grounds(wiring, opinions, claim);
  }

  static int in(int part) {
    return 2 * part;
  }

  static int out(int part) {
    return 2 * part + 1;
  }

  static boolean isIn(int fact) {
    return fact % 2 == 0;
  }

  static int part(int fact) {
    return fact / 2;
  }

  /** Where a fact stands in {@link #facts}, or -1. */
  int position(int fact) {
    return positions[fact];
  }

  /** Whether the claim can both help and harm: its being in and its being out both matter. */
  boolean isTwoSided(int claim) {
    return positions[in(claim)] >= 0 && positions[out(claim)] >= 0;
  }

  /** Whether a reader's opinion settles the fact. */
  boolean isSettled(int fact) {
    return wiring.isClaim(part(fact)) && opinions[part(fact)] != null;
  }

  /** Whether a settled fact holds. */
  boolean holds(int fact) {
    Opinion wanted = isIn(fact) ? Opinion.ACCEPTED : Opinion.REJECTED;
    return opinions[part(fact)] == wanted;
  }

  /** The facts that bear on this one singly: what attacks the part, and a reason's premises. */
  int[] outer(int fact) {
    if (isSettled(fact)) {
      return NONE;
    }
    int part = part(fact);
    int[] attacks = wiring.attacks[part];
    int[] premises = wiring.isClaim(part) ? NONE : wiring.premisesOf(part);
    int[] outer = new int[attacks.length + premises.length];
    for (int i = 0; i < premises.length; i++) {
      outer[i] = isIn(fact) ? in(premises[i]) : out(premises[i]);
    }
    for (int i = 0; i < attacks.length; i++) {
      outer[premises.length + i] = isIn(fact) ? out(attacks[i]) : in(attacks[i]);
    }
    return outer;
  }

  /** The facts about the reasons FOR the part. */
  int[] inner(int fact) {
    if (isSettled(fact)) {
      return NONE;
    }
    int[] supports = wiring.supports[part(fact)];
    int[] inner = new int[supports.length];
    for (int i = 0; i < supports.length; i++) {
      inner[i] = isIn(fact) ? in(supports[i]) : out(supports[i]);
    }
    return inner;
  }

  /** The positions of the facts that a fact, given by position, is derived from. */
  int[] needs(int position) {
    int[] outer = outer(facts[position]);
    int[] inner = inner(facts[position]);
    int[] needs = Arrays.copyOf(outer, outer.length + inner.length);
    System.arraycopy(inner, 0, needs, outer.length, inner.length);
    for (int i = 0; i < needs.length; i++) {
      needs[i] = positions[needs[i]];
    }
    return needs;
  }

  private int[] reach(int start) {
    int[] found = new int[positions.length];
    int count = 0;
    found[count++] = start;
    positions[start] = 0;
    for (int next = 0; next < count; next++) {
      for (int[] group : new int[][] {outer(found[next]), inner(found[next])}) {
        for (int fact : group) {
          if (positions[fact] < 0) {
            positions[fact] = count;
            found[count++] = fact;
          }
        }
      }
    }
    return Arrays.copyOf(found, count);
  }
}
