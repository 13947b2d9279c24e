package hence.layout;

import java.util.Arrays;

/**
 * Sets the children of a step in columns no higher than a limit, so that all columns together are as
 * narrow as can be; children keep their order, from the top of the first column to the foot of the
 * last, and those of one column bear on one claim.
 */
final class Columns {
  private static final int MOST_WIDTHS = 16;

  private final Steps steps;
  private final Shapes shapes;
  private final Shapes.Gap gap;

  private int first;
  private int size;

  /** Widths to try for a column of several children, from narrow to wide. */
  private final double[] widths = new double[MOST_WIDTHS];

  private int widthCount;

  /** Of children 0 to i - 1 together, the least width. */
  private double[] least = new double[16];

  /** Where the last column of children 0 to i - 1 begins, and how wide its blocks are. */
  private int[] begin = new int[16];

  private double[] wide = new double[16];

  /** The height and width of child i in a column of width j. */
  private double[] high = new double[16 * MOST_WIDTHS];

  private double[] across = new double[16 * MOST_WIDTHS];
  private final double[] sum = new double[MOST_WIDTHS];
  private final double[] most = new double[MOST_WIDTHS];

  private int[] ends = new int[16];
  private int columns;
  private double width;
  private double height;

  Columns(Steps steps, Shapes shapes, Shapes.Gap gap) {
    this.steps = steps;
    this.shapes = shapes;
    this.gap = gap;
  }

  /** Turns to the children of a step; gives the least height that columns need. */
  double open(int step) {
    first = steps.first[step];
    size = steps.reasons(step);
    reserve();
    collectWidths();
    double lowest = 0;
    for (int i = 0; i < size; i++) {
      lowest = Math.max(lowest, shapes.height[shapes.first(first + i)]);
      for (int j = 0; j < widthCount; j++) {
        int shape = shapes.across(first + i, widths[j]);
        boolean fits = shapes.width[shape] <= widths[j];
        high[i * MOST_WIDTHS + j] = fits ? shapes.height[shape] : Double.POSITIVE_INFINITY;
        across[i * MOST_WIDTHS + j] = shapes.width[shape];
      }
    }
    return lowest;
  }

  /** How high the children are if as many as may stand below each other, as narrow as can be. */
  double stacked() {
    double tallest = 0;
    double tall = 0;
    for (int i = 0; i < size; i++) {
      boolean goesOn = i > 0 && bearsOnSame(i - 1, i);
      double own = shapes.height[shapes.end(first + i) - 1];
      tall = goesOn ? tall + gap.down() + own : own;
      tallest = Math.max(tallest, tall);
    }
    return tallest;
  }

  private boolean bearsOnSame(int one, int other) {
    return steps.slot[first + one] == steps.slot[first + other];
  }

  /** Chooses the columns no higher than that. */
  void fill(double limit) {
    least[0] = 0;
    for (int end = 1; end <= size; end++) {
      single(end, limit);
      several(end, limit);
    }
    trace(limit);
  }

  private void single(int end, double limit) {
    int shape = shapes.within(first + end - 1, limit);
    begin[end] = end - 1;
    wide[end] = shapes.width[shape];
    least[end] = least[end - 1] + (end > 1 ? gap.across() : 0) + wide[end];
  }

  private void several(int end, double limit) {
    Arrays.fill(sum, 0, widthCount, -gap.down());
    Arrays.fill(most, 0, widthCount, 0);
    int lowest = 0;
    int farthest = Math.max(0, end - Trunk.MOST_LANES);
    for (int from = end - 1; from >= farthest && bearsOnSame(from, end - 1); from--) {
      for (int j = lowest; j < widthCount; j++) {
        sum[j] += gap.down() + high[from * MOST_WIDTHS + j];
        most[j] = Math.max(most[j], across[from * MOST_WIDTHS + j]);
      }
      while (lowest < widthCount && sum[lowest] > limit + 1e-6) {
        lowest++;
      }
      if (lowest == widthCount) {
        return;
      }
      if (end - from > 1) {
        column(from, end, most[lowest]);
      }
    }
  }

  private void column(int from, int end, double blocks) {
    double total = least[from] + (from > 0 ? gap.across() : 0) + trunk(end - from) + blocks;
    if (total < least[end]) {
      least[end] = total;
      begin[end] = from;
      wide[end] = blocks;
    }
  }

  /** What the links of so many children in one column take; the trees have none to the ground. */
  double trunk(int children) {
    return first == 1 ? 0 : Trunk.width(children);
  }

  private void trace(double limit) {
    columns = 0;
    height = 0;
    width = least[size];
    for (int end = size; end > 0; end = begin[end]) {
      ends[columns++] = end;
      double tall = -gap.down();
      for (int i = begin[end]; i < end; i++) {
        tall += gap.down() + shapes.height[shape(i, end, limit)];
      }
      height = Math.max(height, tall);
    }
    for (int i = 0; i < columns / 2; i++) {
      int swapped = ends[i];
      ends[i] = ends[columns - 1 - i];
      ends[columns - 1 - i] = swapped;
    }
  }

  private int shape(int child, int end, double limit) {
    return end - begin[end] == 1
        ? shapes.within(first + child, limit)
        : shapes.across(first + child, wide[end]);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  int columns() {
    return columns;
  }

  /** Behind the last child of a column. */
  int end(int column) {
    return ends[column];
  }

  /** How wide a column is, its trunk included. */
  double width(int column) {
    int end = ends[column];
    return trunk(end - begin[end]) + wide[end];
  }

  /** The shape that a child of a column takes. */
  int shapeIn(int column, int child, double limit) {
    return shape(child, ends[column], limit);
  }

  private void collectWidths() {
    int n = 0;
    for (int i = 0; i < size; i++) {
      n += shapes.end(first + i) - shapes.first(first + i);
    }
    double[] all = new double[n];
    int at = 0;
    for (int i = 0; i < size; i++) {
      for (int shape = shapes.first(first + i); shape < shapes.end(first + i); shape++) {
        all[at++] = shapes.width[shape];
      }
    }
    Arrays.sort(all);
    widthCount = 0;
    int tries = Math.min(n, MOST_WIDTHS);
    for (int i = 0; i < tries; i++) {
      double candidate = all[(int) ((long) (i + 1) * n / tries) - 1];
      if (widthCount == 0 || candidate > widths[widthCount - 1]) {
        widths[widthCount++] = candidate;
      }
    }
  }

  private void reserve() {
    if (size + 1 > least.length) {
      int room = Math.max(size + 1, least.length * 2);
      least = new double[room];
      begin = new int[room];
      wide = new double[room];
      ends = new int[room];
      high = new double[room * MOST_WIDTHS];
      across = new double[room * MOST_WIDTHS];
    }
  }
}
