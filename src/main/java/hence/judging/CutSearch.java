package hence.judging;

import java.util.function.IntPredicate;

/**
 * Finds the minimal sets of claims whose joint rejection makes a claim no longer in.
 *
 * <p>{@link Toppling} grants a two-sided claim both its harms at once: that it is rejected, and
 * that it stands where an objection needs it. So every toppling set contains one of its ways, and a
 * way without two-sided claims topples; one with them is tried by judging the map. A way that fails
 * is extended: the search starts again with its claims rejected for good, which is then exact about
 * them, and with as much less width.
 */
final class CutSearch {
  // Some seconds' worth of joining sets on a small machine of 2026.
  private static final long STEPS = 40_000_000;

  private final Wiring wiring;
  private final Opinion[] opinions;
  private final int claim;
  private final IntPredicate event;
  private final IntPredicate lone;
  private final Budget budget;

  /**
   * @param event claims whose rejection is considered
   * @param lone those of which a set may have one at most
   */
  CutSearch(
      Wiring wiring,
      Opinion[] opinions,
      int claim,
      IntPredicate event,
      IntPredicate lone,
      Budget budget) {
    this.wiring = wiring;
    this.opinions = opinions;
    this.claim = claim;
    this.event = event;
    this.lone = lone;
    this.budget = budget;
  }

  /**
   * What was found before the search grew too large: all minimal sets up to a size.
   *
   * @param size the size asked for, if it did not
   */
  record Found(Ways ways, int size) {}

  /**
   * All minimal sets size by size, so that when the larger are too many the smaller are still
   * exact; none for a claim that is not in.
   */
  static Found sizeBySize(
      Wiring wiring,
      Opinion[] opinions,
      int claim,
      IntPredicate event,
      IntPredicate lone,
      int maxSize) {
    if (Grounded.label(wiring, opinions)[claim] != Labelling.IN) {
      return new Found(Ways.never(0), maxSize);
    }
    CutSearch search = new CutSearch(wiring, opinions, claim, event, lone, new Budget(STEPS));
    Found found = new Found(Ways.never(0), 0);
    try {
      while (found.size < maxSize) {
        found = new Found(search.upTo(found.size + 1), found.size + 1);
      }
    } catch (Budget.Spent spent) {
      // What was found before is complete up to its size.
    }
    return found;
  }

  /** All minimal sets of up to that many claims. The claim must be in now. */
  Ways upTo(int width) {
    Ways found = Ways.never(width);
    extend(new int[0], width, found);
    return found.least();
  }

  private void extend(int[] rejected, int width, Ways found) {
    Opinion[] supposed = opinions.clone();
    boolean taken = false;
    for (int each : rejected) {
      taken |= lone.test(each);
      supposed[each] = Opinion.REJECTED;
    }
    boolean noLone = taken;
    Grounds grounds = Grounds.of(wiring, supposed, claim);
    IntPredicate open = each -> event.test(each) && !(noLone && lone.test(each));
    Ways ways =
        Toppling.of(
            grounds,
            each -> supposed[each] != Opinion.REJECTED && open.test(each),
            new WaysAlgebra(width, lone, budget));
    for (int i = 0; i < ways.count(); i++) {
      settle(rejected, ways.way(i), grounds, found);
    }
  }

  private void settle(int[] rejected, int[] way, Grounds grounds, Ways found) {
    int[] set = CutSets.merged(rejected, way);
    boolean certain = true;
    for (int each : way) {
      certain &= !grounds.isTwoSided(each);
    }
    if (certain || topples(set)) {
      found.offer(set, set.length);
    } else if (set.length < found.width && !found.covers(set, set.length)) {
      extend(set, found.width - set.length, found);
    }
  }

  private boolean topples(int[] set) {
    budget.spend(wiring.parts / 4);
    Opinion[] supposed = opinions.clone();
    for (int each : set) {
      supposed[each] = Opinion.REJECTED;
    }
    return Grounded.label(wiring, supposed)[claim] != Labelling.IN;
  }
}
