package hence.layout.compact;

import hence.layout.parts.Gaps;

/**
 * A run of siblings as it is set: one block, or two runs side by side or one below the other, with
 * room for the links that are led around one of them.
 */
final class Slice {
  /** Where a run lets its links out. */
  enum Side {
    TOP,
    LEFT,
    RIGHT
  }

  /** How a run is made of two runs; the second word tells where the links go out. */
  enum Cut {
    /** Not cut: a single block. */
    BLOCK,
    /** Side by side; all links go straight up. */
    ROW_UP,
    /** Side by side; the links of the right run go over the left one. */
    ROW_LEFT,
    /** Side by side; the links of the left run go over the right one. */
    ROW_RIGHT,
    /** One below the other; all links go straight out. */
    STACK_LEFT,
    STACK_RIGHT,
    /** One below the other; the links of the lower run go up left of the upper one, or right. */
    STACK_UP,
    STACK_UP_RIGHT
  }

  final Cut cut;
  final Side side;
  final Slice one;
  final Slice other;

  /** The step of a single block. */
  int step;

  /** How many blocks there are, each with one link. */
  final int links;

  double width;
  double height;

  /** The top left corner, from that of the block of the step that it hangs from. */
  double left;

  double top;

  /** The shapes that the run may take if it is cut like this, once asked for. */
  private Curve curve;

  private Slice(Cut cut, Side side, Slice one, Slice other, int step) {
    this.cut = cut;
    this.side = side;
    this.one = one;
    this.other = other;
    this.step = step;
    links = one == null ? 1 : one.links + other.links;
  }

  static Slice block(int step, Side side) {
    return new Slice(Cut.BLOCK, side, null, null, step);
  }

  static Slice of(Cut cut, Slice one, Slice other) {
    return new Slice(cut, side(cut), one, other, -1);
  }

  /** Where the links of a run with that cut go out. */
  static Side side(Cut cut) {
    return switch (cut) {
      case ROW_LEFT, STACK_LEFT -> Side.LEFT;
      case ROW_RIGHT, STACK_RIGHT -> Side.RIGHT;
      case BLOCK, ROW_UP, STACK_UP, STACK_UP_RIGHT -> Side.TOP;
    };
  }

  /** Where the links of the first of two runs go out, so that they can be led on. */
  static Side sideOfOne(Cut cut) {
    return switch (cut) {
      case ROW_UP, STACK_UP, STACK_UP_RIGHT, ROW_RIGHT, BLOCK -> Side.TOP;
      case ROW_LEFT, STACK_LEFT -> Side.LEFT;
      case STACK_RIGHT -> Side.RIGHT;
    };
  }

  static Side sideOfOther(Cut cut) {
    return switch (cut) {
      case ROW_UP, ROW_LEFT, BLOCK -> Side.TOP;
      case STACK_UP, STACK_LEFT -> Side.LEFT;
      case STACK_UP_RIGHT, STACK_RIGHT, ROW_RIGHT -> Side.RIGHT;
    };
  }

  /** The height over both runs of a row that links of one of them take. */
  static double over(Cut cut, int one, int other) {
    return switch (cut) {
      case ROW_LEFT -> Bundle.room(other);
      case ROW_RIGHT -> Bundle.room(one);
      case BLOCK, ROW_UP, STACK_LEFT, STACK_RIGHT, STACK_UP, STACK_UP_RIGHT -> 0;
    };
  }

  /** The width beside both runs of a stack that links of the lower one take. */
  static double beside(Cut cut, int other) {
    return switch (cut) {
      case STACK_UP, STACK_UP_RIGHT -> Bundle.room(other);
      case BLOCK, ROW_UP, ROW_LEFT, ROW_RIGHT, STACK_LEFT, STACK_RIGHT -> 0;
    };
  }

  static boolean isRow(Cut cut) {
    return switch (cut) {
      case ROW_UP, ROW_LEFT, ROW_RIGHT -> true;
      case BLOCK, STACK_LEFT, STACK_RIGHT, STACK_UP, STACK_UP_RIGHT -> false;
    };
  }

  /** What a single block needs over it for its link to go out. */
  static double overBlock(Side side) {
    return side == Side.RIGHT ? Bundle.room(1) : 0;
  }

  /** What a single block has over it: room for its link, and what it is lowered by. */
  double over(Steps steps) {
    return overBlock(side) + steps.drop(step);
  }

  /** The step of the first block. */
  int first() {
    return one == null ? step : one.first();
  }

  int last() {
    return other == null ? step : other.last();
  }

  /** Takes the sizes of the blocks. */
  void measure(Steps steps, double[] widths, double[] heights) {
    if (cut == Cut.BLOCK) {
      width = widths[step];
      height = over(steps) + heights[step];
      return;
    }
    one.measure(steps, widths, heights);
    other.measure(steps, widths, heights);
    if (isRow(cut)) {
      width = one.width + Gaps.ACROSS + other.width;
      height = over(cut, one.links, other.links) + Math.max(one.height, other.height);
    } else {
      width = beside(cut, other.links) + Math.max(one.width, other.width);
      height = one.height + Gaps.DOWN + other.height;
    }
  }

  /**
   * The shapes that the run may take if it is cut like this and every block takes any of its own.
   *
   * @param most how many shapes of each run are kept
   */
  Curve shapes(Steps steps, Curve[] ofSteps, int most) {
    curve = new Curve();
    if (cut == Cut.BLOCK) {
      Curve own = ofSteps[step];
      double over = over(steps);
      for (int i = 0; i < own.size; i++) {
        curve.append(own.width[i], over + own.height[i], 0, i, 0);
      }
      return curve;
    }
    Curve first = one.shapes(steps, ofSteps, most);
    Curve second = other.shapes(steps, ofSteps, most);
    if (isRow(cut)) {
      curve.row(first, second, Gaps.ACROSS, over(cut, one.links, other.links), 0);
    } else {
      curve.stack(first, second, Gaps.DOWN, beside(cut, other.links), 0);
    }
    curve.thin(most);
    return curve;
  }

  /** Tells which of its shapes every block takes if the run takes one of those asked for. */
  void pick(int shape, int[] shapeOf) {
    if (cut == Cut.BLOCK) {
      shapeOf[step] = curve.one[shape];
      return;
    }
    one.pick(curve.one[shape], shapeOf);
    other.pick(curve.other[shape], shapeOf);
  }

  /** Makes the runs of a step those of a step whose children are numbered higher by that. */
  static void move(Setup setup, int by) {
    if (setup.under() != null) {
      setup.under().move(by);
    }
    if (setup.beside() != null) {
      setup.beside().move(by);
    }
  }

  private void move(int by) {
    if (cut == Cut.BLOCK) {
      step += by;
      return;
    }
    one.move(by);
    other.move(by);
  }
}
