package hence.layout;

/**
 * The shapes that each step with all that hangs from it may take: from low and wide to high and
 * narrow, none both wider and higher than another.
 */
final class Shapes {
  private static final int MOST = 26;
  private static final int FEWEST = 8;

  /** How many heights of columns are tried for one set of steps. */
  private static final int LIMITS = 12;

  private final Steps steps;
  private final Split split;
  private final Columns columns;

  /** The shapes of step s are at {@code start[s]} to {@code start[s] + count[s] - 1}. */
  private final int[] start;

  private final int[] count;
  final double[] width;
  final double[] height;

  /** Which way of the {@link Split} a shape belongs to. */
  final int[] way;

  /** How high the columns of a shape may be, beside and under. */
  final double[] besideLimit;

  final double[] underLimit;

  private final Frontier frontier = new Frontier();
  private final Options beside = new Options();
  private final Options under = new Options();

  /** Arrangements of one set of steps in columns, the lowest first. */
  private static final class Options {
    final double[] width = new double[LIMITS];
    final double[] height = new double[LIMITS];
    final double[] limit = new double[LIMITS];
    int size;

    void add(double wide, double high, double most) {
      width[size] = wide;
      height[size] = high;
      limit[size++] = most;
    }
  }

  Shapes(Steps steps) {
    this.steps = steps;
    split = new Split(steps);
    columns = new Columns(steps, this);
    start = new int[steps.size];
    count = new int[steps.size];
    int[] below = below();
    int room = 0;
    for (int step = 0; step < steps.size; step++) {
      start[step] = room;
      room += most(below[step]);
    }
    width = new double[room];
    height = new double[room];
    way = new int[room];
    besideLimit = new double[room];
    underLimit = new double[room];
    for (int step = steps.size - 1; step >= 0; step--) {
      shape(step, most(below[step]));
    }
  }

  Columns columns() {
    return columns;
  }

  Split split() {
    return split;
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
      if (height[i] <= high + 1e-6) {
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

  /** Between the claims of a step and the columns under them. */
  static double channel(int links) {
    return Gaps.CHANNEL + Gaps.levels(links);
  }

  /** From the top of a step to the columns beside it, over which other links are led. */
  static double besideDown(int behindFirst) {
    return behindFirst == 0 ? 0 : Gaps.OVER + Gaps.levels(behindFirst);
  }

  /** Between a step and the columns beside it, where the links come in. */
  static double zone(int behindFirst) {
    return Gaps.ZONE + Gaps.levels(behindFirst + 1);
  }

  private int[] below() {
    int[] below = new int[steps.size];
    for (int step = steps.size - 1; step > 0; step--) {
      below[steps.parent[step]] += below[step] + 1;
    }
    return below;
  }

  /** The more hangs from a step, the more shapes are worth trying. */
  private static int most(int below) {
    if (below == 0) {
      return 1;
    }
    return Math.min(MOST, FEWEST + 2 * (31 - Integer.numberOfLeadingZeros(below)));
  }

  private void shape(int step, int most) {
    frontier.clear();
    if (steps.count[step] == 0) {
      frontier.offer(steps.headWidth[step], steps.headHeight[step], 0, 0, 0);
    }
    for (int w = 0; steps.count[step] > 0 && w < split.ways(step); w++) {
      split.take(step, w);
      collect(split.under, split.underCount, under, 0);
      collect(split.beside, split.besideCount, beside, steps.headWidth[step]);
      combine(step, w);
    }
    frontier.thin(most);
    for (int i = 0; i < frontier.size; i++) {
      int at = start[step] + i;
      width[at] = frontier.width[i];
      height[at] = frontier.height[i];
      way[at] = frontier.way[i];
      besideLimit[at] = frontier.beside[i];
      underLimit[at] = frontier.under[i];
    }
    count[step] = frontier.size;
  }

  /** The ways to set steps in columns; beside a head, the head and the zone count as well. */
  private void collect(int[] list, int size, Options options, double head) {
    options.size = 0;
    if (size == 0) {
      return;
    }
    double low = columns.open(list, size);
    double high = Math.max(low, columns.stacked());
    boolean one = size == 1;
    int tries = one ? Math.min(LIMITS, count[list[0]]) : LIMITS;
    double factor = Math.pow(high / low, 1.0 / (LIMITS - 1));
    double limit = low;
    double before = Double.POSITIVE_INFINITY;
    for (int i = 0; i < tries; i++) {
      limit = one ? height[nth(list[0], i, tries)] : i == LIMITS - 1 ? high : limit;
      columns.fill(limit);
      double wide = columns.width();
      double deep = columns.height();
      if (head > 0) {
        wide += head + zone(columns.behindFirst());
        deep += besideDown(columns.behindFirst());
      }
      if (wide < before) {
        options.add(wide, deep, limit);
        before = wide;
      }
      limit *= factor;
    }
  }

  /** Of a step's shapes evenly so many, from the lowest to the narrowest. */
  private int nth(int step, int i, int tries) {
    return start[step] + (tries == 1 ? 0 : i * (count[step] - 1) / (tries - 1));
  }

  private void combine(int step, int w) {
    double head = steps.headHeight[step];
    double channel = step == 0 ? 0 : channel(split.underCount);
    if (beside.size == 0) {
      for (int u = 0; u < under.size; u++) {
        double wide = Math.max(steps.headWidth[step], under.width[u]);
        frontier.offer(wide, head + channel + under.height[u], w, 0, under.limit[u]);
      }
      return;
    }
    for (int b = 0; b < beside.size; b++) {
      double deep = Math.max(head, beside.height[b]);
      if (under.size == 0) {
        frontier.offer(beside.width[b], deep, w, beside.limit[b], 0);
      }
      for (int u = 0; u < under.size; u++) {
        double wide = Math.max(beside.width[b], under.width[u]);
        double all = deep + channel + under.height[u];
        frontier.offer(wide, all, w, beside.limit[b], under.limit[u]);
      }
    }
  }
}
