package hence.layout;

import java.util.Arrays;

/**
 * Sets steps in columns no higher than a limit, so that all columns together are as narrow as can
 * be. Steps keep their order, from the top of the first column to the foot of the last.
 */
final class Columns {
  private static final int MOST_WIDTHS = 16;

  private final Steps steps;
  private final Shapes shapes;

  /** The steps at hand. */
  private int[] list;

  private int size;

  /** Widths to try for a column of several steps, from narrow to wide. */
  private final double[] widths = new double[MOST_WIDTHS];

  private int widthCount;

  /** Of steps 0 to i - 1 together, the least width. */
  private double[] least = new double[8];

  /** Where the last column of steps 0 to i - 1 begins, and how wide its blocks are. */
  private int[] begin = new int[8];

  private double[] wide = new double[8];

  /** The height and width of step i in a column of width j. */
  private double[] high = new double[8 * MOST_WIDTHS];

  private double[] across = new double[8 * MOST_WIDTHS];
  private final double[] sum = new double[MOST_WIDTHS];
  private final double[] most = new double[MOST_WIDTHS];

  private int[] ends = new int[8];
  private int columns;
  private double width;
  private double height;

  Columns(Steps steps, Shapes shapes) {
    this.steps = steps;
    this.shapes = shapes;
  }

  /** Turns to other steps; gives the least height that columns need. */
  double open(int[] others, int count) {
    list = others;
    size = count;
    reserve();
    if (size > 1) {
      collectWidths();
      measure();
    }
    double lowest = 0;
    for (int i = 0; i < size; i++) {
      lowest = Math.max(lowest, shapes.height[shapes.first(list[i])]);
    }
    return lowest;
  }

  private void measure() {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < widthCount; j++) {
        int shape = shapes.across(list[i], widths[j]);
        boolean fits = shapes.width[shape] <= widths[j];
        high[i * MOST_WIDTHS + j] = fits ? shapes.height[shape] : Double.POSITIVE_INFINITY;
        across[i * MOST_WIDTHS + j] = shapes.width[shape];
      }
    }
  }

  /** How high the steps are if all that may stand below each other, as narrow as can be. */
  double stacked() {
    double tallest = 0;
    double tall = 0;
    for (int i = 0; i < size; i++) {
      double own = shapes.height[shapes.end(list[i]) - 1];
      tall = i > 0 && mayShare(i - 1, i) ? tall + Gaps.DOWN + own : own;
      tallest = Math.max(tallest, tall);
    }
    return tallest;
  }

  /** Undercuts, which aim at the bracket, share no column with reasons on claims. */
  private boolean mayShare(int one, int other) {
    return steps.slot[list[one]] < 0 == steps.slot[list[other]] < 0;
  }

  /** Chooses the columns no higher than that. */
  void fill(double limit) {
    least[0] = 0;
    for (int end = 1; end <= size; end++) {
      single(end, limit);
      if (end > 1) {
        several(end, limit);
      }
    }
    trace(limit);
  }

  private void single(int end, double limit) {
    begin[end] = end - 1;
    wide[end] = shapes.width[shapes.within(list[end - 1], limit)];
    least[end] = least[end - 1] + (end > 1 ? Gaps.ACROSS : 0) + wide[end];
  }

  private void several(int end, double limit) {
    Arrays.fill(sum, 0, widthCount, -Gaps.DOWN);
    Arrays.fill(most, 0, widthCount, 0);
    int lowest = 0;
    int farthest = Math.max(0, end - Trunk.MOST_LANES);
    for (int from = end - 1; from >= farthest && mayShare(from, end - 1); from--) {
      for (int j = lowest; j < widthCount; j++) {
        sum[j] += Gaps.DOWN + high[from * MOST_WIDTHS + j];
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
    double total = least[from] + (from > 0 ? Gaps.ACROSS : 0) + lanes(from, end) + blocks;
    if (total < least[end]) {
      least[end] = total;
      begin[end] = from;
      wide[end] = blocks;
    }
  }

  /** What the lanes of a column take; whole trees have no links to the ground. */
  private double lanes(int from, int end) {
    if (end - from < 2 || steps.parent[list[from]] == 0) {
      return 0;
    }
    int left = leftLanes(from, end);
    return Trunk.width(left) + Trunk.width(end - from - left);
  }

  /** How many of the steps of a column bear on the same part as its topmost. */
  private int leftLanes(int from, int end) {
    int n = 1;
    while (from + n < end && steps.slot[list[from + n]] == steps.slot[list[from]]) {
      n++;
    }
    return n;
  }

  private void trace(double limit) {
    columns = 0;
    height = 0;
    width = least[size];
    for (int end = size; end > 0; end = begin[end]) {
      ends[columns++] = end;
      double tall = -Gaps.DOWN;
      for (int i = begin[end]; i < end; i++) {
        tall += Gaps.DOWN + shapes.height[shape(i, end, limit)];
      }
      height = Math.max(height, tall);
    }
    for (int i = 0; i < columns / 2; i++) {
      int swapped = ends[i];
      ends[i] = ends[columns - 1 - i];
      ends[columns - 1 - i] = swapped;
    }
  }

  private int shape(int i, int end, double limit) {
    return end - begin[end] == 1
        ? shapes.within(list[i], limit)
        : shapes.across(list[i], wide[end]);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  int count() {
    return columns;
  }

  /** How many steps do not stand in the first column. */
  int behindFirst() {
    return columns == 0 ? 0 : size - ends[0];
  }

  /** How many steps stand in the first column. */
  int inFirst() {
    return columns == 0 ? 0 : ends[0];
  }

  /** Behind the last step of a column. */
  int end(int column) {
    return ends[column];
  }

  /** How wide the blocks of a column are, without its lanes. */
  double blocks(int column) {
    return wide[ends[column]];
  }

  int leftLanes(int column) {
    int end = ends[column];
    return end - begin[end] < 2 || steps.parent[list[0]] == 0 ? 0 : leftLanes(begin[end], end);
  }

  /** The shape that a step of a column takes. */
  int shapeIn(int column, int i, double limit) {
    return shape(i, ends[column], limit);
  }

  private void collectWidths() {
    int n = 0;
    for (int i = 0; i < size; i++) {
      n += shapes.end(list[i]) - shapes.first(list[i]);
    }
    double[] all = new double[n];
    int at = 0;
    for (int i = 0; i < size; i++) {
      for (int shape = shapes.first(list[i]); shape < shapes.end(list[i]); shape++) {
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
