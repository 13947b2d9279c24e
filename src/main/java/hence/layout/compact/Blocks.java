package hence.layout.compact;

import hence.layout.Arrangement.Mode;
import hence.layout.compact.Slice.Cut;
import hence.layout.parts.Arrows;
import hence.layout.parts.Gaps;
import hence.layout.parts.PartTable;
import java.util.ArrayList;
import java.util.List;

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

  /** The size of the row that each step begins, and of what stands under that. */
  private final double[] rowWidth;

  private final double[] rowHeight;
  private final double[] underWidth;
  private final double[] underHeight;

  /** How many links lead from there up to the row. */
  private final int[] links;

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
    rowWidth = new double[n];
    rowHeight = new double[n];
    underWidth = new double[n];
    underHeight = new double[n];
    links = new int[n];
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
    measure(step);
    boolean isApart = set[step] != null && set[step].mode() == Mode.APART;
    if (isApart) {
      double wide = steps.headWidth[step];
      double over = steps.headHeight[step] + Around.channel(links[step]);
      width[step] = rowWidth[step] - wide + Math.max(wide, underWidth[step]);
      height[step] = Math.max(rowHeight[step], over + underHeight[step]);
    } else {
      width[step] = Math.max(rowWidth[step], underWidth[step]);
      height[step] = rowHeight[step] + Around.channel(links[step]) + underHeight[step];
    }
    if (begins(step)) {
      placeRow(step, isApart);
    }
  }

  /** Measures the row that a step begins and what stands under that. */
  private void measure(int step) {
    rowWidth[step] = steps.headWidth[step];
    rowHeight[step] = steps.headHeight[step];
    Slice below = under(step);
    Slice side = beside(step);
    if (below != null) {
      below.measure(steps, width, height);
      under(step, below.width, below.height, below.links);
    }
    if (side != null && set[step].joined() < 0) {
      side.measure(steps, width, height);
      rowWidth[step] += Around.zone(step, side.links) + side.width;
      rowHeight[step] = Math.max(rowHeight[step], side.height);
    } else if (side != null) {
      int next = side.step;
      rowWidth[step] += Around.zone(step, 1) + rowWidth[next];
      rowHeight[step] = Math.max(rowHeight[step], steps.drop(next) + rowHeight[next]);
      under(step, underWidth[next], underHeight[next], links[next]);
    }
  }

  private void under(int step, double wide, double high, int more) {
    underWidth[step] += wide + (links[step] == 0 ? 0 : Gaps.ACROSS);
    underHeight[step] = Math.max(underHeight[step], high);
    links[step] += more;
  }

  /** Places a row and what stands under it, from the corner of the block of its first step. */
  private void placeRow(int top, boolean isApart) {
    double high = isApart ? steps.headHeight[top] : rowHeight[top];
    double down = high + Around.channel(links[top]);
    List<Integer> row = row(top);
    placeHeads(row, 0);
    placeUnder(row, 0, down);
    double wide = isApart ? steps.headWidth[top] : rowWidth[top];
    double room = wide - underWidth[top];
    double wish = links[top] == 0 ? 0 : wish(row);
    double right = room >= 0 ? 0 : Math.clamp(-wish, 0, -room);
    double belowX = room >= 0 ? Math.clamp(wish, 0, room) : 0;
    placeHeads(row, right);
    placeUnder(row, belowX, down);
    int last = row.getLast();
    Slice side = beside(last);
    if (side != null) {
      double sideX = head[last] + steps.headWidth[last] + Around.zone(last, side.links);
      double apart = belowX + underWidth[top] + Around.zone(last, side.links);
      place(side, isApart ? Math.max(sideX, apart) : sideX, 0);
    }
  }

  /** Whether a step begins a row, be it of its own claims only. */
  boolean begins(int step) {
    int above = steps.parent[step];
    return above < 0 || set[above] == null || set[above].joined() != step;
  }

  /** The steps whose claims stand in one row. */
  List<Integer> row(int top) {
    List<Integer> row = new ArrayList<>();
    for (int step = top; step >= 0; step = set[step] == null ? -1 : set[step].joined()) {
      row.add(step);
    }
    return row;
  }

  /** Places the steps of a row, each from the one before; the first one's claims so far right. */
  private void placeHeads(List<Integer> row, double right) {
    head[row.getFirst()] = right;
    for (int i = 1; i < row.size(); i++) {
      int before = row.get(i - 1);
      double left = head[before] + steps.headWidth[before] + Around.zone(before, 1);
      place(beside(before), left, 0);
    }
  }

  private void placeUnder(List<Integer> row, double left, double top) {
    double fromLeft = left;
    double fromTop = top;
    for (int i = 0; i < row.size(); i++) {
      int step = row.get(i);
      fromLeft -= i == 0 ? 0 : x[step];
      fromTop -= i == 0 ? 0 : y[step];
      underTop[step] = fromTop;
      if (under(step) != null) {
        place(under(step), fromLeft, fromTop);
        fromLeft += under(step).width + Gaps.ACROSS;
      }
    }
  }

  /** How far what is under a row would be moved to the right, so that links run straight. */
  private double wish(List<Integer> row) {
    double corner = 0;
    double from = Double.NaN;
    double to = 0;
    double first = 0;
    double last = 0;
    for (int i = 0; i < row.size(); i++) {
      int step = row.get(i);
      corner += i == 0 ? 0 : x[step];
      Slice below = under(step);
      if (below == null) {
        continue;
      }
      boolean isOnly = links[row.getFirst()] == below.links;
      if (isOnly && below.cut == Cut.STACK_UP) {
        return corner + claimIn(step, steps.slot[below.first()]) + Arrows.CORNER - Bundle.room(1);
      }
      double left = corner + claimCenter(step, below.first());
      if (Double.isNaN(from)) {
        from = left;
        first = corner + center(below.first());
      }
      to = corner + claimCenter(step, below.last());
      last = corner + center(below.last());
    }
    return (from + to) / 2 - (first + last) / 2;
  }

  private double claimCenter(int step, int child) {
    int slot = steps.slot[child];
    return claimIn(step, slot) + parts.width[steps.claim(step, slot)] / 2;
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
