package hence.layout;

import java.util.Arrays;

/** Where every step stands across the map: its block, and its bracket with the premises in it. */
final class Across {
  /** A lane under a claim comes up where an arrow to it may end. */
  private static final double UNDER_CORNER = 4;

  private final Steps steps;
  private final PartTable parts;
  private final Arrangement arrangement;

  /** The left edge of a step's block: from its parent's block, and later on the map. */
  final double[] left;

  /** The left edge of the bracket with its premises, from the block's, and later on the map. */
  final double[] head;

  private final double[] width;

  /** Columns of the step at hand: how they would be shifted, and what stands left of each. */
  private double[] wish = new double[8];

  private double[] before = new double[8];
  private double[] mean = new double[8];
  private int[] pool = new int[8];
  private int[] top = new int[8];
  private int columns;

  Across(Steps steps, PartTable parts, Arrangement arrangement) {
    this.steps = steps;
    this.parts = parts;
    this.arrangement = arrangement;
    left = new double[steps.size];
    head = new double[steps.size];
    width = new double[steps.size];
    for (int step = steps.size - 1; step >= 0; step--) {
      place(step);
    }
    for (int step = 1; step < steps.size; step++) {
      int lead = arrangement.lead[step];
      left[step] = lead == step ? left[step] + left[steps.parent[step]] : left[lead];
      head[step] += left[step];
    }
  }

  /** The x of a step's claim, on the map, when all are placed. */
  double claim(int step, int slot) {
    return head[step] + inHead(step, slot);
  }

  /** The x of the lane that a step's link runs up in, when all are placed. */
  double lane(int step) {
    int lead = arrangement.lead[step];
    return arrangement.isRight[step]
        ? left[step]
            + arrangement.blocks[lead]
            + Trunk.out(arrangement.lane[step], arrangement.rightLanes[lead])
        : left[step] - Trunk.out(arrangement.lane[step], arrangement.leftLanes[lead]);
  }

  private double inHead(int step, int slot) {
    double x = (steps.headWidth[step] - claimsWidth(step)) / 2;
    for (int i = 0; i < slot; i++) {
      x += parts.width[steps.claim(step, i)] + Gaps.CO_PREMISES;
    }
    return x;
  }

  private double claimsWidth(int step) {
    double sum = 0;
    for (int i = 0; i < steps.claimCount(step); i++) {
      sum += parts.width[steps.claim(step, i)] + (i > 0 ? Gaps.CO_PREMISES : 0);
    }
    return sum;
  }

  private void place(int step) {
    double total = collect(arrangement.firstUnder[step]);
    double row = steps.headWidth[step] + besideWidth(step);
    double wide = Math.max(total, row);
    width[step] = wide;
    if (columns > 0) {
      aim(step);
      head[step] = headShift(wide - row);
      settle(wide - total, head[step]);
      put();
    }
    if (arrangement.firstBeside[step] >= 0) {
      double from = head[step] + steps.headWidth[step];
      collect(arrangement.firstBeside[step]);
      Arrays.fill(wish, 0, columns, from + zone(step));
      put();
    }
  }

  private double zone(int step) {
    return Shapes.zone(arrangement.behindFirst[step]);
  }

  private double besideWidth(int step) {
    double sum = 0;
    for (int c = arrangement.firstBeside[step]; c >= 0; c = arrangement.nextColumn[c]) {
      sum += (sum > 0 ? Gaps.ACROSS : zone(step)) + arrangement.columnWidth(c);
    }
    return sum;
  }

  /** Lists columns; gives their width in all. */
  private double collect(int first) {
    columns = 0;
    double total = 0;
    for (int column = first; column >= 0; column = arrangement.nextColumn[column]) {
      reserve();
      total += columns > 0 ? Gaps.ACROSS : 0;
      top[columns] = column;
      before[columns++] = total;
      total += arrangement.columnWidth(column);
    }
    return total;
  }

  /** Columns on one claim would stand in the middle under it, a trunk alone at its left. */
  private void aim(int step) {
    for (int from = 0; from < columns; ) {
      int to = from + 1;
      while (to < columns && steps.slot[top[to]] == steps.slot[top[from]]) {
        to++;
      }
      double shift = step == 0 ? 0 : shift(step, from, to);
      Arrays.fill(wish, from, to, shift);
      from = to;
    }
  }

  private double shift(int step, int from, int to) {
    int slot = steps.slot[top[from]];
    double claim = inHead(step, slot);
    if (to - from == 1 && arrangement.leftLanes[top[from]] > 0) {
      return claim + UNDER_CORNER - before[from];
    }
    double middle = (anchor(from) + anchor(to - 1)) / 2;
    return claim + parts.width[steps.claim(step, slot)] / 2 - middle;
  }

  /** Where the link of a column's topmost step comes up if all columns stand side by side from 0. */
  private double anchor(int column) {
    int step = top[column];
    double trunk = Trunk.width(arrangement.leftLanes[step]);
    return before[column] + (trunk > 0 ? trunk : head[step] + steps.headWidth[step] / 2);
  }

  /** How far the head goes to the right, so that the columns stand as wished without a shift. */
  private double headShift(double room) {
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      sum += wish[column];
    }
    return room <= 0 ? 0 : Math.clamp(-sum / columns, 0, room);
  }

  /** Pools neighbours whose wishes would make them overlap, and keeps all within the room. */
  private void settle(double room, double shift) {
    int pools = 0;
    for (int column = 0; column < columns; column++) {
      mean[pools] = wish[column] + shift;
      pool[pools++] = 1;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        int both = pool[pools - 2] + pool[pools - 1];
        double sum = mean[pools - 2] * pool[pools - 2] + mean[pools - 1] * pool[pools - 1];
        mean[pools - 2] = sum / both;
        pool[pools - 2] = both;
        pools--;
      }
    }
    int column = 0;
    for (int i = 0; i < pools; i++) {
      double at = Math.clamp(mean[i], 0, Math.max(0, room));
      Arrays.fill(wish, column, column + pool[i], at);
      column += pool[i];
    }
  }

  private void put() {
    for (int column = 0; column < columns; column++) {
      double x = before[column] + wish[column] + Trunk.width(arrangement.leftLanes[top[column]]);
      left[top[column]] = x;
    }
  }

  private void reserve() {
    if (columns == top.length) {
      wish = Arrays.copyOf(wish, columns * 2);
      before = Arrays.copyOf(before, columns * 2);
      mean = Arrays.copyOf(mean, columns * 2);
      pool = Arrays.copyOf(pool, columns * 2);
      top = Arrays.copyOf(top, columns * 2);
    }
  }
}
