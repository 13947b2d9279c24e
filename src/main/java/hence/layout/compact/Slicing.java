package hence.layout.compact;

import hence.layout.compact.Slice.Cut;
import hence.layout.compact.Slice.Side;
import hence.layout.parts.Gaps;

/**
 * Finds the best ways to divide siblings into rows and columns: every run of them is cut into two
 * runs wherever that gives a good shape, and lets its links out at one of its sides ({@link
 * Slice}), so that no link crosses another. Siblings too many to be cut everywhere are first put
 * into chunks.
 */
final class Slicing {
  private static final Cut[] CUTS = Cut.values();

  /** Runs longer than this are not cut everywhere. */
  private static final int MOST_CUTS = 12;

  /** With more children than this fewer shapes are kept of each run of them. */
  private static final int MANY = 10;

  private final int most;
  private final int first;

  /** Unit i is child {@code begin[i]} to {@code begin[i + 1] - 1}, counted from the first. */
  private final int[] begin;

  private final int units;
  private final Slicing[] chunk;
  private final Curve[] curves;
  private final boolean isMixed;

  /** Cuts the children of a step; the more there are, the fewer shapes of a run are kept. */
  Slicing(Shapes all, int step) {
    this(
        all,
        all.steps.first[step],
        all.steps.count[step],
        all.steps.reasons(step),
        all.steps.count[step] > MANY ? all.most(step) / 2 : all.most(step),
        all.steps.slot[all.steps.first[step]] != all.steps.slot[all.steps.last(step)]);
  }

  private Slicing(Shapes all, int first, int count, int reasons, int most, boolean isMixed) {
    this.most = most;
    this.first = first;
    begin = units(count, reasons, all.effort.runs());
    units = begin.length - 1;
    chunk = new Slicing[units];
    curves = new Curve[units * units * 3];
    this.isMixed = isMixed;
    for (int i = 0; i < units; i++) {
      unit(all, i);
    }
    for (int length = 2; length <= units; length++) {
      for (int from = 0; from + length <= units; from++) {
        cut(all.steps, from, from + length);
      }
    }
  }

  private static int[] units(int count, int reasons, int most) {
    int size = (count + most - 1) / most;
    if (size <= 1) {
      int[] each = new int[count + 1];
      java.util.Arrays.setAll(each, i -> i);
      return each;
    }
    java.util.stream.IntStream.Builder begins = java.util.stream.IntStream.builder();
    for (int i = 0; i < reasons; i += size) {
      begins.add(i);
    }
    for (int i = reasons; i < count; i += size) {
      begins.add(i);
    }
    return begins.add(count).build().toArray();
  }

  private Slicing(Slicing other, int first) {
    this.first = first;
    most = other.most;
    begin = other.begin;
    units = other.units;
    curves = other.curves;
    isMixed = other.isMixed;
    chunk = new Slicing[units];
    for (int i = 0; i < units; i++) {
      chunk[i] = other.chunk[i] == null ? null : other.chunk[i].from(first + begin[i]);
    }
  }

  /** The same for children that are numbered from another first one. */
  Slicing from(int other) {
    return other == first ? this : new Slicing(this, other);
  }

  /** Whether a run may begin or end at a child. */
  boolean isBound(int child) {
    return java.util.Arrays.binarySearch(begin, child) >= 0;
  }

  private void unit(Shapes all, int i) {
    int size = begin[i + 1] - begin[i];
    if (size > 1) {
      chunk[i] = new Slicing(all, first + begin[i], size, size, most, isMixed);
    }
    for (Side side : sides()) {
      Curve curve = new Curve();
      Curve own = size > 1 ? chunk[i].curve(side, 0, size) : all.curve[first + begin[i]];
      double over = size > 1 ? 0 : Slice.overBlock(side) + all.steps.drop(first + begin[i]);
      for (int s = 0; s < own.size; s++) {
        curve.append(own.width[s], over + own.height[s], Cut.BLOCK.ordinal(), s, 0);
      }
      curves[at(side, i, i + 1)] = curve;
    }
  }

  private Side[] sides() {
    return isMixed ? MIXED : PLAIN;
  }

  private static final Side[] PLAIN = {Side.TOP, Side.LEFT};
  private static final Side[] MIXED = {Side.TOP, Side.LEFT, Side.RIGHT};

  private void cut(Steps steps, int from, int to) {
    for (Side side : sides()) {
      Curve curve = new Curve();
      Curve run = new Curve();
      for (Cut cut : CUTS) {
        if (cut != Cut.BLOCK && Slice.side(cut) == side && fits(steps, cut, from, to)) {
          for (int at = from + 1; at < to; at += 1 + (to - from) / MOST_CUTS) {
            combine(curve, run, cut, from, at, to);
          }
        }
      }
      curve.thin(most);
      curves[at(side, from, to)] = curve;
    }
  }

  /** Links must reach their claims in the order of these, and those of undercuts the bracket. */
  private boolean fits(Steps steps, Cut cut, int from, int to) {
    int low = steps.slot[first + begin[from]];
    int high = steps.slot[first + begin[to] - 1];
    return switch (cut) {
      case BLOCK, ROW_UP, ROW_LEFT -> true;
      case STACK_LEFT, STACK_UP -> low == high;
      case ROW_RIGHT, STACK_RIGHT -> high >= 0;
      case STACK_UP_RIGHT -> low != high && high >= 0;
    };
  }

  private void combine(Curve to, Curve run, Cut cut, int from, int at, int end) {
    Curve one = curves[at(Slice.sideOfOne(cut), from, at)];
    Curve other = curves[at(Slice.sideOfOther(cut), at, end)];
    int how = at * CUTS.length + cut.ordinal();
    int links = begin[end] - begin[at];
    run.clear();
    if (Slice.isRow(cut)) {
      run.row(one, other, Gaps.ACROSS, Slice.over(cut, begin[at] - begin[from], links), how);
    } else {
      run.stack(one, other, Gaps.DOWN, Slice.beside(cut, links), how);
    }
    to.merge(run);
  }

  private int at(Side side, int from, int to) {
    return (side.ordinal() * units + from) * units + to - 1;
  }

  private int unitAt(int child) {
    return java.util.Arrays.binarySearch(begin, child);
  }

  /** The shapes of the children from one place up to another with their links out at a side. */
  Curve curve(Side side, int from, int to) {
    return curves[at(side, unitAt(from), unitAt(to))];
  }

  /** How the children from one place up to another are set in one of their shapes. */
  Slice slice(Side side, int from, int to, int shape, int[] shapeOf) {
    return sliceUnits(side, unitAt(from), unitAt(to), shape, shapeOf);
  }

  private Slice sliceUnits(Side side, int from, int to, int shape, int[] shapeOf) {
    Curve curve = curves[at(side, from, to)];
    if (to - from == 1) {
      if (chunk[from] != null) {
        int size = begin[to] - begin[from];
        return chunk[from].slice(side, 0, size, curve.one[shape], shapeOf);
      }
      int step = first + begin[from];
      shapeOf[step] = curve.one[shape];
      return Slice.block(step, side);
    }
    Cut cut = CUTS[curve.how[shape] % CUTS.length];
    int at = curve.how[shape] / CUTS.length;
    return Slice.of(
        cut,
        sliceUnits(Slice.sideOfOne(cut), from, at, curve.one[shape], shapeOf),
        sliceUnits(Slice.sideOfOther(cut), at, to, curve.other[shape], shapeOf));
  }
}
