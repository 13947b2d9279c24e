package hence.layout;

/** Which shape every step takes, and in which column of its parent it stands. */
final class Arrangement {
  /** How many siblings stand in the step's column, itself included; 0 for undercuts. */
  final int[] run;

  /** The place of a step in its column, 0 for the topmost. */
  final int[] place;

  /** How wide the column of a step is. */
  final double[] columnWidth;

  Arrangement(Steps steps, Shapes shapes, double ratio) {
    run = new int[steps.size];
    place = new int[steps.size];
    columnWidth = new double[steps.size];
    int[] shape = new int[steps.size];
    shape[0] = nearest(shapes, ratio);
    for (int step = 0; step < steps.size; step++) {
      if (steps.count[step] > 0) {
        arrange(steps, shapes, step, shape);
      }
    }
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

  private void arrange(Steps steps, Shapes shapes, int step, int[] shape) {
    Columns columns = shapes.columns();
    double limit = shapes.limit[shape[step]];
    int first = steps.first[step];
    columns.open(step);
    columns.fill(limit);
    int begin = 0;
    for (int column = 0; column < columns.columns(); column++) {
      int end = columns.end(column);
      for (int i = begin; i < end; i++) {
        run[first + i] = end - begin;
        place[first + i] = i - begin;
        columnWidth[first + i] = columns.width(column);
        shape[first + i] = columns.shapeIn(column, i, limit);
      }
      begin = end;
    }
    double aside = shapes.height[shape[step]] - steps.bracketHeight(step) - Gaps.UNDERCUT;
    for (int child = first + steps.reasons(step); child <= steps.last(step); child++) {
      shape[child] = shapes.within(child, aside);
    }
  }
}
