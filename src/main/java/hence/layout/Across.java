package hence.layout;

/** Where every step stands across the map: its block, and its bracket and claims within the block. */
final class Across {
  /** A lane of a trunk under a claim comes up where an arrow to it may end. */
  private static final double UNDER_CORNER = 8;

  private final Steps steps;
  private final PartTable parts;
  private final Arrangement arrangement;
  private final Shapes.Gap gap;

  /** The left edge of a step's block: from its parent's block, and later on the map. */
  final double[] left;

  /** The left edge of the bracket with its premises, from the block's, and later on the map. */
  final double[] head;

  private final double[] width;

  /** Columns of the step at hand: their left edges as wished, and what stands left of each. */
  private double[] wish = new double[16];

  private double[] before = new double[16];
  private int[] lead = new int[16];
  private int columns;

  Across(Steps steps, PartTable parts, Arrangement arrangement, Shapes.Gap gap) {
    this.steps = steps;
    this.parts = parts;
    this.arrangement = arrangement;
    this.gap = gap;
    left = new double[steps.size];
    head = new double[steps.size];
    width = new double[steps.size];
    for (int step = steps.size - 1; step >= 0; step--) {
      place(step);
    }
    for (int step = 0; step < steps.size; step++) {
      left[step] += step == 0 ? 0 : left[steps.parent[step]];
      head[step] += left[step];
    }
  }

  /** The x of a step's claim, on the map, when all are placed. */
  double claim(int step, int slot) {
    return head[step] + inHead(step, slot);
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
    double total = collect(step);
    double wide = Math.max(total, steps.headWidth[step]);
    if (columns > 0) {
      head[step] = headShift(total, wide - steps.headWidth[step]);
      settle(wide - total, head[step]);
      put(step);
    }
    for (int child = steps.first[step] + steps.reasons(step); child <= steps.last(step); child++) {
      left[child] = wide + gap.across();
      wide += gap.across() + width[child];
    }
    width[step] = wide;
  }

  /** Lists the columns of a step with the places they would like; gives their width in all. */
  private double collect(int step) {
    columns = 0;
    double total = 0;
    int end = steps.first[step] + steps.reasons(step);
    for (int child = steps.first[step]; child < end; child += arrangement.run[child]) {
      reserve();
      total += columns > 0 ? gap.across() : 0;
      lead[columns] = child;
      before[columns++] = total;
      total += arrangement.columnWidth[child];
    }
    for (int from = 0; from < columns; ) {
      int to = from + 1;
      while (to < columns && steps.slot[lead[to]] == steps.slot[lead[from]]) {
        to++;
      }
      aim(step, from, to);
      from = to;
    }
    return total;
  }

  /** Columns on one claim would stand in the middle under it, a trunk alone at its left. */
  private void aim(int step, int from, int to) {
    if (step == 0) {
      wish[from] = 0;
      return;
    }
    int slot = steps.slot[lead[from]];
    double claim = inHead(step, slot);
    double shift;
    if (to - from == 1 && arrangement.run[lead[from]] > 1) {
      shift = claim + UNDER_CORNER - before[from];
    } else {
      double middle = (anchor(from) + anchor(to - 1)) / 2;
      shift = claim + parts.width[steps.claim(step, slot)] / 2 - middle;
    }
    for (int column = from; column < to; column++) {
      wish[column] = shift;
    }
  }

  /** Where the links of a column come up, if all columns stand side by side from 0. */
  private double anchor(int column) {
    int child = lead[column];
    double trunk = arrangement.run[child] > 1 ? Trunk.width(arrangement.run[child]) : 0;
    double own =
        trunk > 0 ? trunk / 2 : head[child] + steps.headWidth[child] / 2;
    return before[column] + own;
  }

  /** How far the head goes to the right, so that the columns stand as wished without a shift. */
  private double headShift(double total, double room) {
    if (room <= 0) {
      return 0;
    }
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      sum += wish[column];
    }
    return Math.clamp(-sum / columns, 0, room);
  }

  /** Pools neighbours whose wishes would make them overlap, and keeps all within the room. */
  private void settle(double room, double shift) {
    int pools = 0;
    double[] mean = new double[columns];
    int[] size = new int[columns];
    for (int column = 0; column < columns; column++) {
      mean[pools] = wish[column] + shift;
      size[pools] = 1;
      pools++;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        int both = size[pools - 2] + size[pools - 1];
        mean[pools - 2] =
            (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
        size[pools - 2] = both;
        pools--;
      }
    }
    int column = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int i = 0; i < size[pool]; i++) {
        wish[column++] = Math.clamp(mean[pool], 0, Math.max(0, room));
      }
    }
  }

  private void put(int step) {
    for (int column = 0; column < columns; column++) {
      int run = arrangement.run[lead[column]];
      double x = before[column] + wish[column];
      double trunk = step == 0 ? 0 : Trunk.width(run);
      for (int i = 0; i < run; i++) {
        left[lead[column] + i] = x + trunk;
      }
    }
  }

  private void reserve() {
    if (columns == lead.length) {
      wish = java.util.Arrays.copyOf(wish, columns * 2);
      before = java.util.Arrays.copyOf(before, columns * 2);
      lead = java.util.Arrays.copyOf(lead, columns * 2);
    }
  }
}
