package hence.layout;

import hence.layout.Slice.Cut;

/**
 * The blocks of all steps: how large each is, where its bracket with the premises stands in it, and
 * where the blocks of its children stand, all from the block's top left corner.
 */
final class Blocks {
  private final Steps steps;
  private final PartTable parts;

  /** How the children of each step are set; null where there are none. */
  final Setup[] set;

  /** The corner of each block: from its parent's, and on the map once all are {@link #settle}d. */
  final double[] x;

  final double[] y;
  final double[] width;
  final double[] height;

  /** The left edge of the bracket with the premises, likewise. */
  final double[] head;

  /** Where what stands under a step begins, likewise. */
  final double[] underTop;

  Blocks(Steps steps, PartTable parts, Shapes shapes, double ratio) {
    this.steps = steps;
    this.parts = parts;
    int n = steps.size;
    set = new Setup[n];
    x = new double[n];
    y = new double[n];
    width = new double[n];
    height = new double[n];
    head = new double[n];
    underTop = new double[n];
    choose(shapes, ratio);
    arrange();
  }

  private void choose(Shapes shapes, double ratio) {
    int[] shape = new int[steps.size];
    shape[0] = shapes.curve[0].nearest(ratio);
    for (int step = 0; step < steps.size; step++) {
      if (shapes.choice[step] != null) {
        set[step] = shapes.choice[step].setup(shape[step], shape);
      }
    }
  }

  /** What stands under a step, or null. */
  Slice under(int step) {
    return set[step] == null ? null : set[step].under();
  }

  Slice beside(int step) {
    return set[step] == null ? null : set[step].beside();
  }

  /** Sizes all blocks and places them on the map. */
  void arrange() {
    for (int step = steps.size - 1; step >= 0; step--) {
      block(step);
    }
    for (int step = 0; step < steps.size; step++) {
      if (step > 0) {
        x[step] += x[steps.parent[step]];
        y[step] += y[steps.parent[step]];
      }
      head[step] += x[step];
      underTop[step] += y[step];
    }
  }

  private void block(int step) {
    Slice below = under(step);
    Slice side = beside(step);
    boolean isApart = set[step] != null && set[step].isApart();
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    if (side != null) {
      side.measure(steps, width, height);
    }
    double aside = side == null ? 0 : Around.zone(step, side.links);
    double row = wide + (side == null ? 0 : aside + side.width);
    double deep = Math.max(high, side == null ? 0 : side.height);
    head[step] = 0;
    width[step] = row;
    height[step] = deep;
    double sideX = wide + aside;
    if (below != null) {
      below.measure(steps, width, height);
      place(below, 0, 0);
      double room = (isApart ? wide : row) - below.width;
      double wish = wish(step, below);
      head[step] = room >= 0 ? 0 : Math.clamp(-wish, 0, -room);
      double belowX = room >= 0 ? Math.clamp(wish, 0, room) : 0;
      sideX += head[step];
      if (isApart) {
        sideX = Math.max(sideX, belowX + below.width + aside);
      }
      underTop[step] = (isApart ? high : deep) + Around.channel(below.links);
      place(below, belowX, underTop[step]);
      double end = side == null ? head[step] + wide : sideX + side.width;
      width[step] = Math.max(end, belowX + below.width);
      height[step] = Math.max(deep, underTop[step] + below.height);
    }
    if (side != null) {
      place(side, sideX, 0);
    }
  }

  /** How far what is under a step would be moved to the right, so that links run straight. */
  private double wish(int step, Slice below) {
    int first = below.first();
    double claim = parts.width[steps.claim(step, steps.slot[first])];
    double left = claimIn(step, steps.slot[first]);
    if (below.cut == Cut.STACK_UP) {
      return left + Arrows.CORNER - Bundle.room(1);
    }
    int last = below.last();
    double right =
        claimIn(step, steps.slot[last]) + parts.width[steps.claim(step, steps.slot[last])];
    double from = steps.slot[first] == steps.slot[last] ? left : left + claim / 2;
    double to = steps.slot[first] == steps.slot[last] ? right : right - claim / 2;
    return (from + to) / 2 - (center(first) + center(last)) / 2;
  }

  private double center(int step) {
    return x[step] + head[step] + steps.headWidth[step] / 2;
  }

  /** The x of a claim from the left edge of its step's head. */
  double claimIn(int step, int slot) {
    double sum = (steps.headWidth[step] - claimsWidth(step)) / 2;
    for (int i = 0; i < slot; i++) {
      sum += parts.width[steps.claim(step, i)] + Gaps.CO_PREMISES;
    }
    return sum;
  }

  private double claimsWidth(int step) {
    double sum = 0;
    for (int i = 0; i < steps.claimCount(step); i++) {
      sum += parts.width[steps.claim(step, i)] + (i > 0 ? Gaps.CO_PREMISES : 0);
    }
    return sum;
  }

  private static double over(Slice slice) {
    return Slice.over(slice.cut, slice.one.links, slice.other.links);
  }

  private static double aside(Slice slice) {
    return Slice.beside(slice.cut, slice.other.links);
  }

  /** Places a run by its top left corner. */
  private void place(Slice slice, double left, double top) {
    slice.left = left;
    slice.top = top;
    if (slice.cut == Cut.BLOCK) {
      x[slice.step] = left;
      y[slice.step] = top + slice.over(steps);
    } else if (Slice.isRow(slice.cut)) {
      double at = top + over(slice);
      place(slice.one, left, at);
      place(slice.other, left + slice.one.width + Gaps.ACROSS, at);
    } else {
      double at = left + (slice.cut == Cut.STACK_UP ? aside(slice) : 0);
      place(slice.one, at, top);
      place(slice.other, at, top + slice.one.height + Gaps.DOWN);
    }
  }
}
