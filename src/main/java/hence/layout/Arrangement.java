package hence.layout;

import java.util.Arrays;

/** Which shape every step takes, and where in its parent's columns it stands. */
final class Arrangement {
  static final int NONE = -1;

  /** Whether a step stands beside its target and not under it. */
  final boolean[] isBeside;

  /** The topmost step of a step's column. */
  final int[] lead;

  /** The steps right above and below a step in its column, or none. */
  final int[] above;

  final int[] below;

  /** The topmost step of the next column to the right, by the topmost step of a column. */
  final int[] nextColumn;

  /** The first columns of a step's children, beside it and under it, by their topmost steps. */
  final int[] firstBeside;

  final int[] firstUnder;

  /** How wide the blocks of a column are, and how many lanes it has, by its topmost step. */
  final double[] blocks;

  final int[] leftLanes;
  final int[] rightLanes;

  /** The lane of a step, counted from the blocks outwards, and whether it is right of them. */
  final int[] lane;

  final boolean[] isRight;

  /** How many children stand beside a step, in the first column there and behind it. */
  final int[] inFirst;

  final int[] behindFirst;
  final int[] underCount;

  Arrangement(Steps steps, Shapes shapes, double ratio) {
    int n = steps.size;
    isBeside = new boolean[n];
    lead = new int[n];
    above = filled(n);
    below = filled(n);
    nextColumn = filled(n);
    firstBeside = filled(n);
    firstUnder = filled(n);
    blocks = new double[n];
    leftLanes = new int[n];
    rightLanes = new int[n];
    lane = new int[n];
    isRight = new boolean[n];
    inFirst = new int[n];
    behindFirst = new int[n];
    underCount = new int[n];
    int[] shape = new int[n];
    shape[0] = nearest(shapes, ratio);
    for (int step = 0; step < n; step++) {
      if (steps.count[step] > 0) {
        arrange(shapes, step, shape);
      }
    }
  }

  private static int[] filled(int n) {
    int[] none = new int[n];
    Arrays.fill(none, NONE);
    return none;
  }

  /** The shape of the whole that fits into the smallest page of a ratio of width to height. */
  private static int nearest(Shapes shapes, double ratio) {
    int best = shapes.first(0);
    for (int i = best; i < shapes.end(0); i++) {
      if (page(shapes, i, ratio) < page(shapes, best, ratio)) {
        best = i;
      }
    }
    return best;
  }

  private static double page(Shapes shapes, int shape, double ratio) {
    return Math.max(shapes.width[shape] / ratio, shapes.height[shape]);
  }

  private void arrange(Shapes shapes, int step, int[] shape) {
    int own = shape[step];
    Split split = shapes.split();
    split.take(step, shapes.way[own]);
    underCount[step] = split.underCount;
    Columns columns = shapes.columns();
    if (split.besideCount > 0) {
      columns.open(split.beside, split.besideCount);
      columns.fill(shapes.besideLimit[own]);
      inFirst[step] = columns.inFirst();
      behindFirst[step] = columns.behindFirst();
      firstBeside[step] = split.beside[0];
      take(columns, split.beside, shapes.besideLimit[own], shape);
      for (int i = 0; i < split.besideCount; i++) {
        isBeside[split.beside[i]] = true;
      }
    }
    if (split.underCount > 0) {
      columns.open(split.under, split.underCount);
      columns.fill(shapes.underLimit[own]);
      firstUnder[step] = split.under[0];
      take(columns, split.under, shapes.underLimit[own], shape);
    }
  }

  private void take(Columns columns, int[] list, double limit, int[] shape) {
    int begin = 0;
    for (int column = 0; column < columns.count(); column++) {
      int end = columns.end(column);
      int top = list[begin];
      blocks[top] = columns.blocks(column);
      leftLanes[top] = columns.leftLanes(column);
      rightLanes[top] = leftLanes[top] == 0 ? 0 : end - begin - leftLanes[top];
      nextColumn[top] = end < columns.end(columns.count() - 1) ? list[end] : NONE;
      for (int i = begin; i < end; i++) {
        int step = list[i];
        lead[step] = top;
        above[step] = i == begin ? NONE : list[i - 1];
        below[step] = i == end - 1 ? NONE : list[i + 1];
        isRight[step] = i - begin >= leftLanes[top] && leftLanes[top] > 0;
        lane[step] = isRight[step] ? i - begin - leftLanes[top] : i - begin;
        shape[step] = columns.shapeIn(column, i, limit);
      }
      begin = end;
    }
  }

  /** Whether a step has a lane beside its column for its link. */
  boolean hasLane(int step) {
    return leftLanes[lead[step]] > 0;
  }

  double columnWidth(int top) {
    return Trunk.width(leftLanes[top]) + blocks[top] + Trunk.width(rightLanes[top]);
  }
}
