package hence.layout.compact;

import hence.layout.parts.Depths;
import hence.layout.parts.Gaps;
import hence.layout.parts.PartTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The trees of a map step by step: a step is a reason with the premises that hang from it, or a
 * root claim alone, and its children are the reasons on its claims, in reading order, and then the
 * undercuts of its bracket. Steps are numbered breadth first from the ground above all trees, so
 * that children follow each other and come after their parents.
 */
final class Steps {
  private static final int NONE = -1;

  final PartTable parts;
  private final Depths depths;

  /** By how much each bracket is lowered with all that hangs from it. */
  private final double[] drop;

  /** The bracket of each step, or -1 for a claim alone and for the ground. */
  int[] reason;

  int[] parent;
  int[] first;
  int[] count;

  /** How many of the children, the last ones, undercut the bracket. */
  int[] undercuts;

  /** Which of the parent's claims a step bears on, or -1 for an undercut. */
  int[] slot;

  /**
   * The claims of a step are {@code claims[claimStart[s]]} to {@code claims[claimStart[s + 1]-1]}.
   */
  int[] claimStart;

  final int[] claims;

  /** The width and height of a bracket with its premises. */
  double[] headWidth;

  double[] headHeight;
  int size;

  /** The step of each part. */
  final int[] stepOf;

  Steps(PartTable parts, Depths depths, double[] drop) {
    this.drop = drop;
    stepOf = new int[parts.size];
    this.parts = parts;
    this.depths = depths;
    claims = new int[parts.claims];
    allocate(parts.size - parts.claims + 16);
    add(NONE, NONE, 0);
    claimStart[1] = 0;
    first[0] = 1;
    for (int root : depths.roots()) {
      plant(root);
    }
    count[0] = size - 1;
    for (int step = 1; step < size; step++) {
      first[step] = size;
      grow(step);
      count[step] = size - first[step];
    }
  }

  /** The part that a step is known by: its bracket, or a claim alone. */
  int part(int step) {
    return reason[step] == NONE ? claims[claimStart[step]] : reason[step];
  }

  /** The claims of a step, in order. */
  int[] claims(int step) {
    return Arrays.copyOfRange(claims, claimStart[step], claimStart[step + 1]);
  }

  /** By how much a step is lowered in its place, in map units. */
  double drop(int step) {
    return reason[step] == NONE ? 0 : drop[reason[step]];
  }

  int last(int step) {
    return first[step] + count[step] - 1;
  }

  /** The first step of each level, from the ground down; no step bears on one of its own level. */
  List<Integer> levels() {
    List<Integer> levels = new ArrayList<>();
    for (int level = 0; level < size; level = first[level]) {
      levels.add(level);
    }
    return levels;
  }

  /** How many children bear on claims of the step. */
  int reasons(int step) {
    return count[step] - undercuts[step];
  }

  int claimCount(int step) {
    return claimStart[step + 1] - claimStart[step];
  }

  int claim(int step, int slot) {
    return claims[claimStart[step] + slot];
  }

  /** From a step's top to where its premises stand. */
  double bracketHeight(int step) {
    return reason[step] == NONE ? 0 : parts.height[reason[step]];
  }

  double premisesDown(int step) {
    return reason[step] == NONE ? 0 : bracketHeight(step) + Gaps.PREMISE;
  }

  private void plant(int root) {
    if (parts.isClaim(root)) {
      add(0, NONE, 0);
      addClaim(root);
      measure(size - 1);
    } else {
      addReason(0, root, 0);
    }
  }

  private void grow(int step) {
    for (int slot = 0; slot < claimCount(step); slot++) {
      addReasons(step, claim(step, slot), slot);
    }
    if (reason[step] != NONE) {
      int before = size;
      addReasons(step, reason[step], NONE);
      undercuts[step] = size - before;
    }
  }

  private void addReasons(int step, int target, int slot) {
    for (int i = 0; i < parts.reasonCount(target); i++) {
      int on = parts.reasonOn(target, i);
      if (depths.hangs(on, target)) {
        addReason(step, on, slot);
      }
    }
  }

  private void addReason(int above, int own, int onSlot) {
    add(above, own, onSlot);
    for (int premise : parts.premises(own)) {
      if (depths.hangs(premise, own)) {
        addClaim(premise);
      }
    }
    measure(size - 1);
  }

  private void add(int above, int own, int onSlot) {
    if (size + 1 == reason.length) {
      allocate(size * 2);
    }
    parent[size] = above;
    reason[size] = own;
    if (own != NONE) {
      stepOf[own] = size;
    }
    slot[size] = onSlot;
    claimStart[size + 1] = claimStart[size];
    size++;
  }

  private void addClaim(int claim) {
    claims[claimStart[size]++] = claim;
    stepOf[claim] = size - 1;
  }

  private void measure(int step) {
    double width = 0;
    double height = 0;
    for (int i = claimStart[step]; i < claimStart[step + 1]; i++) {
      width += parts.width[claims[i]] + (i > claimStart[step] ? Gaps.CO_PREMISES : 0);
      height = Math.max(height, parts.height[claims[i]]);
    }
    if (reason[step] != NONE) {
      width = Math.max(width, parts.width[reason[step]]);
      height += claimCount(step) == 0 ? bracketHeight(step) : premisesDown(step);
    }
    headWidth[step] = width;
    headHeight[step] = height;
  }

  private void allocate(int room) {
    boolean isNew = reason == null;
    reason = isNew ? new int[room] : Arrays.copyOf(reason, room);
    parent = isNew ? new int[room] : Arrays.copyOf(parent, room);
    first = isNew ? new int[room] : Arrays.copyOf(first, room);
    count = isNew ? new int[room] : Arrays.copyOf(count, room);
    undercuts = isNew ? new int[room] : Arrays.copyOf(undercuts, room);
    slot = isNew ? new int[room] : Arrays.copyOf(slot, room);
    claimStart = isNew ? new int[room + 1] : Arrays.copyOf(claimStart, room + 1);
    headWidth = isNew ? new double[room] : Arrays.copyOf(headWidth, room);
    headHeight = isNew ? new double[room] : Arrays.copyOf(headHeight, room);
  }
}
