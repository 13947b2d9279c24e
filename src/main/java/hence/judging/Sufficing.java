package hence.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The sets of unmarked assumptions that keep a claim in whatever becomes of the others: first all
 * derivations of "in" from the bottom up, then without those that need another claim rejected.
 *
 * <p>No set can count on the rejection of a claim outside it. But a claim may keep the other in
 * both when it stands (by one derivation) and when it is rejected (by another); such pairs are
 * joined into one set that needs it neither way (consensus: Quine 1955), claim by claim.
 */
final class Sufficing {
  private final Grounds grounds;
  private final ProofsAlgebra algebra;
  private final boolean hopeful;
  private final Proofs[] proofs;

  private Sufficing(Grounds grounds, ProofsAlgebra algebra, boolean hopeful) {
    this.grounds = grounds;
    this.algebra = algebra;
    this.hopeful = hopeful;
    proofs = new Proofs[grounds.facts.length];
  }

  /** All least sets, as suppositions that their claims stand. */
  static Proofs all(Grounds grounds, ProofsAlgebra algebra) {
    return withoutRejections(prove(grounds, algebra, true), algebra);
  }

  /** Some sets, each enough by a single derivation, though perhaps with claims to spare. */
  static Proofs some(Grounds grounds, ProofsAlgebra algebra) {
    return prove(grounds, algebra, false);
  }

  private static Proofs prove(Grounds grounds, ProofsAlgebra algebra, boolean hopeful) {
    Sufficing sufficing = new Sufficing(grounds, algebra, hopeful);
    for (int[] component : Components.of(grounds.facts.length, grounds::needs)) {
      sufficing.settle(component);
    }
    return sufficing.proofs[0];
  }

  private void settle(int[] component) {
    Arrays.stream(component).forEach(at -> proofs[at] = Proofs.NEVER);
    boolean moved = true;
    // A derivation takes no more steps than there are facts; sets cut short might never rest.
    for (int round = 0; moved && round <= component.length; round++) {
      moved = false;
      for (int at : component) {
        Proofs next = next(at);
        moved |= component.length > 1 && !next.sameAs(proofs[at]);
        proofs[at] = next;
      }
    }
  }

  private Proofs next(int at) {
    int fact = grounds.facts[at];
    if (grounds.isSettled(fact)) {
      return grounds.holds(fact) ? Proofs.ALREADY : Proofs.NEVER;
    }
    List<Proofs> outer = of(grounds.outer(fact));
    List<Proofs> inner = of(grounds.inner(fact));
    int part = Grounds.part(fact);
    boolean assumption = grounds.wiring.isAssumption(part);
    if (Grounds.isIn(fact)) {
      if (assumption) {
        outer.add(Proofs.by(2 * part));
      } else if (!inner.isEmpty()) {
        outer.add(algebra.any(inner));
      }
      return algebra.all(outer);
    }
    if (hopeful && assumption && grounds.isTwoSided(part)) {
      outer.add(Proofs.by(2 * part + 1));
    } else if (!inner.isEmpty()) {
      outer.add(algebra.all(inner));
    }
    return algebra.any(outer);
  }

  private List<Proofs> of(int[] facts) {
    List<Proofs> several = new ArrayList<>(facts.length + 1);
    for (int fact : facts) {
      several.add(proofs[grounds.position(fact)]);
    }
    return several;
  }

  private static Proofs withoutRejections(Proofs derivations, ProofsAlgebra algebra) {
    TreeSet<Integer> rejected = new TreeSet<>();
    for (int[] set : derivations.sets()) {
      Arrays.stream(set).filter(each -> each % 2 == 1).forEach(rejected::add);
    }
    Proofs left = derivations;
    for (int each : rejected) {
      left = without(left, each, algebra);
    }
    return left;
  }

  private static Proofs without(Proofs proofs, int rejected, ProofsAlgebra algebra) {
    List<int[]> kept = new ArrayList<>();
    for (int[] set : proofs.sets()) {
      if (Arrays.binarySearch(set, rejected) < 0) {
        kept.add(set);
        continue;
      }
      for (int[] other : proofs.sets()) {
        if (Arrays.binarySearch(other, rejected - 1) >= 0) {
          int[] both = algebra.union(minus(set, rejected), minus(other, rejected - 1));
          if (both != null) {
            kept.add(both);
          }
        }
      }
    }
    return algebra.least(kept, proofs.cut());
  }

  private static int[] minus(int[] set, int one) {
    return Arrays.stream(set).filter(each -> each != one).toArray();
  }
}
