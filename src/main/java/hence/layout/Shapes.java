package hence.layout;

/**
 * The shapes that each step with all that hangs from it may take: from low and wide to high and
 * narrow, none both wider and higher than another. A shape belongs to a greatest height of the
 * columns in which the step's children stand ({@link Columns}).
 */
final class Shapes {
  private static final int MOST = 28;
  private static final int FEWEST = 6;

  private final Steps steps;
  private final Gap gap;

  /** The shapes of step s are at {@code start[s]} to {@code start[s + 1] - 1}, the widest first. */
  private final int[] start;

  private final int[] count;
  final double[] width;
  final double[] height;

  /** How high the columns of a shape may be. */
  final double[] limit;

  private final Columns columns;
  private int open;
  private int size;

  /** The distances between blocks. */
  record Gap(double across, double down) {}

  Shapes(Steps steps, Gap gap) {
    this.steps = steps;
    this.gap = gap;
    start = new int[steps.size];
    count = new int[steps.size];
    int[] below = below();
    int room = 0;
    for (int step = 0; step < steps.size; step++) {
      start[step] = room;
      room += most(below[step], steps.count[step]);
    }
    width = new double[room];
    height = new double[room];
    limit = new double[room];
    columns = new Columns(steps, this, gap);
    for (int step = steps.size - 1; step >= 0; step--) {
      open = start[step];
      size = open;
      shape(step, most(below[step], steps.count[step]));
      count[step] = size - start[step];
    }
  }

  Columns columns() {
    return columns;
  }

  int first(int step) {
    return start[step];
  }

  /** Behind the last shape of a step. */
  int end(int step) {
    return start[step] + count[step];
  }

  /** The narrowest shape no higher than that, or the lowest if there is none. */
  int within(int step, double high) {
    int shape = start[step];
    for (int i = end(step) - 1; i > shape; i--) {
      if (height[i] <= high) {
        return i;
      }
    }
    return shape;
  }

  /** The lowest shape no wider than that, or the narrowest if there is none. */
  int across(int step, double wide) {
    int end = end(step) - 1;
    for (int i = start[step]; i < end; i++) {
      if (width[i] <= wide) {
        return i;
      }
    }
    return end;
  }

  private int[] below() {
    int[] below = new int[steps.size];
    for (int step = steps.size - 1; step > 0; step--) {
      below[steps.parent[step]] += below[step] + 1;
    }
    return below;
  }

  /** The more hangs from a step, the more shapes are worth trying. */
  private static int most(int below, int children) {
    if (children == 0) {
      return 1;
    }
    return Math.clamp(FEWEST + 2 * (31 - Integer.numberOfLeadingZeros(below)), FEWEST, MOST);
  }

  private void shape(int step, int most) {
    double head = steps.headHeight[step];
    if (steps.count[step] == 0) {
      add(steps.headWidth[step], head, 0);
      return;
    }
    double least = columns.open(step);
    double greatest = Math.max(least, columns.stacked());
    double factor = most == 1 ? 1 : Math.pow(greatest / Math.max(least, 1), 1.0 / (most - 1));
    double high = least;
    for (int i = 0; i < most; i++) {
      columns.fill(high);
      offer(step, high);
      if (high >= greatest) {
        break;
      }
      high = i == most - 2 ? greatest : high * factor;
    }
  }

  private void offer(int step, double high) {
    double down = columns.height() == 0 ? 0 : channel(step) + columns.height();
    double wide = Math.max(steps.headWidth[step], columns.width());
    double deep = steps.headHeight[step] + down;
    if (steps.undercuts[step] > 0) {
      double aside = steps.bracketHeight(step) + Gaps.UNDERCUT;
      for (int child = steps.first[step] + steps.reasons(step); child <= steps.last(step); child++) {
        int shape = within(child, deep - aside);
        wide += gap.across + width[shape];
        deep = Math.max(deep, aside + height[shape]);
      }
    }
    add(wide, deep, high);
  }

  /** Between the claims of a step and the columns below. */
  double channel(int step) {
    return step == 0 ? 0 : Gaps.toReasons(steps.reasons(step));
  }

  /** Adds a shape unless one before it is as narrow and as low; drops those it is better than. */
  private void add(double wide, double deep, double high) {
    while (size > open && width[size - 1] >= wide && height[size - 1] >= deep) {
      size--;
    }
    if (size > open && width[size - 1] <= wide && height[size - 1] <= deep) {
      return;
    }
    width[size] = wide;
    height[size] = deep;
    limit[size] = high;
    size++;
  }
}
