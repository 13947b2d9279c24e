package hence.lesson.grading;

import hence.map.Stance;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * A reason in the numbers that the reference and the attempt share, so that the two can be compared
 * whatever their ids.
 *
 * @param premises the numbers of claims
 * @param target the number of a claim; or of a reason among those of the same map, as its
 *     complement (so it is negative)
 */
record Bond(String id, Stance stance, SortedSet<Integer> premises, int target) {
  Bond {
    premises = Collections.unmodifiableSortedSet(new TreeSet<>(premises));
  }

  boolean isOnReason() {
    return target < 0;
  }

  int targetReason() {
    return ~target;
  }

  /** The same reason for or against another part. */
  Bond aimed(Stance otherStance, int otherTarget) {
    return new Bond(id, otherStance, premises, otherTarget);
  }

  /** The same reason, without premises that do not count. */
  Bond from(IntPredicate counts) {
    SortedSet<Integer> left = new TreeSet<>(premises);
    left.removeIf(claim -> !counts.test(claim));
    return new Bond(id, stance, left, target);
  }

  /** The same reason with two claims in each other's place. */
  Bond swapped(int one, int other) {
    SortedSet<Integer> changed = new TreeSet<>();
    premises.forEach(claim -> changed.add(swap(claim, one, other)));
    return new Bond(id, stance, changed, swap(target, one, other));
  }

  static int swap(int claim, int one, int other) {
    return claim == one ? other : claim == other ? one : claim;
  }

  boolean touches(int claim) {
    return target == claim || premises.contains(claim);
  }

  /**
   * How much alike two reasons are, from 0 to 1000: premises weigh up to 600, the target 300, the
   * stance 100.
   *
   * @param targets how much alike their targets are, from 0 to 1
   */
  long alike(Bond other, double targets) {
    return Math.round(600 * likeness(other) + 300 * targets + (stance == other.stance ? 100 : 0));
  }

  /** How much of their premises two reasons share, from 0 to 1. */
  double likeness(Bond other) {
    return 2.0 * shared(other.premises()) / (premises.size() + other.premises().size());
  }

  /** How many premises the two have in common. */
  int shared(Set<Integer> others) {
    return (int) premises.stream().filter(others::contains).count();
  }
}
