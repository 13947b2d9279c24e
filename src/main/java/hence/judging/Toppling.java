package hence.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The ways in which a claim stops being in when claims are rejected, from the bottom up: linked
 * premises fail if one fails, separate reasons only if all fail, and an answered objection stands
 * again if its answers fail.
 *
 * <p>In circles the failures are the greatest fixed point, since what stands is the least: all are
 * taken to fail and the ways shrink until they stay. A claim that can both help and harm is given
 * the benefit of the doubt where it harms by standing; {@link CutSearch} makes up for it.
 */
final class Toppling {
  private final Grounds grounds;
  private final IntPredicate event;
  private final WaysAlgebra algebra;
  private final Ways[] ways;

  private Toppling(Grounds grounds, IntPredicate event, WaysAlgebra algebra) {
    this.grounds = grounds;
    this.event = event;
    this.algebra = algebra;
    ways = new Ways[grounds.facts.length];
  }

  /**
   * @param event claims whose rejection is considered
   */
  static Ways of(Grounds grounds, IntPredicate event, WaysAlgebra algebra) {
    Toppling toppling = new Toppling(grounds, event, algebra);
    for (int[] component : Components.of(grounds.facts.length, grounds::needs)) {
      toppling.settle(component);
    }
    return toppling.ways[0];
  }

  private void settle(int[] component) {
    if (component.length == 1) {
      ways[component[0]] = next(component[0]);
      return;
    }
    Arrays.stream(component).forEach(at -> ways[at] = Ways.already(algebra.width));
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int at : component) {
        Ways next = next(at);
        moved |= !next.sameAs(ways[at]);
        ways[at] = next;
      }
    }
  }

  private Ways next(int at) {
    int fact = grounds.facts[at];
    if (Grounds.isIn(fact)) {
      return notIn(fact);
    }
    if (grounds.isSettled(fact)) {
      return grounds.holds(fact) ? Ways.never(algebra.width) : Ways.already(algebra.width);
    }
    List<Ways> all = of(grounds.outer(fact));
    int[] inner = grounds.inner(fact);
    if (inner.length > 0) {
      all.add(algebra.any(of(inner)));
    }
    return algebra.all(all);
  }

  private Ways notIn(int fact) {
    if (grounds.isSettled(fact) && !grounds.holds(fact)) {
      return Ways.already(algebra.width);
    }
    List<Ways> any = of(grounds.outer(fact));
    int[] inner = grounds.inner(fact);
    if (inner.length > 0) {
      any.add(algebra.all(of(inner)));
    }
    int part = Grounds.part(fact);
    if (grounds.wiring.isClaim(part) && event.test(part)) {
      any.add(Ways.by(algebra.width, part));
    }
    return algebra.any(any);
  }

  private List<Ways> of(int[] facts) {
    List<Ways> several = new ArrayList<>(facts.length + 1);
    for (int fact : facts) {
      several.add(ways[grounds.position(fact)]);
    }
    return several;
  }
}
