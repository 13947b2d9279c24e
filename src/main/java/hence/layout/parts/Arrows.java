package hence.layout.parts;

/**
 * The arrows from the reasons on one target to its lower edge: where they end on it, and the levels
 * of their level pieces, nested so that no two arrows cross.
 */
public final class Arrows {
  /** How far apart arrow heads stand when there is room. */
  private static final double SPACING = 22;

  /** What the ends of arrows keep from the corners of their target. */
  public static final double CORNER = 14;

  /** Arrow heads closer than this would be hard to tell apart. */
  private static final double LEAST = 12;

  private final int size;
  private final double[] port;
  private final double[] level;

  /** The middle of each reason's bracket, from left to right. */
  public final double[] from;

  public Arrows(int size) {
    this.size = size;
    from = new double[size];
    port = new double[size];
    level = new double[size];
  }

  /** Chooses where on its target's lower edge each arrow ends, if all have the same target. */
  public void aim(double left, double right) {
    aim(0, size, left, right);
  }

  /** Chooses where arrows from one up to another end on the lower edge of their target. */
  public void aim(int first, int end, double left, double right) {
    double corner = Math.min(CORNER, (right - left) / 4);
    double low = left + corner;
    double high = right - corner;
    int firstStraight = first;
    while (firstStraight < end && !fits(firstStraight, first, end, low, high)) {
      firstStraight++;
    }
    if (firstStraight == end) {
      int arrows = end - first;
      int toTheLeft = countBelow((left + right) / 2, first, end);
      double step = Math.min(SPACING, (high - low) / Math.max(1, arrows - 1));
      double start = (left + right) / 2 - step * (arrows - 1) / 2;
      // As many heads on each side of the middle as there is room for, most arrows straight in.
      double shift = step * ((arrows - 1) / 2.0 - (toTheLeft - 0.5));
      start = Math.clamp(start + shift, low, Math.max(low, high - step * (arrows - 1)));
      spread(first, end, start, step);
      return;
    }
    int lastStraight = firstStraight;
    while (lastStraight + 1 < end
        && from[lastStraight + 1] >= from[lastStraight] + LEAST
        && fits(lastStraight + 1, first, end, low, high)) {
      lastStraight++;
    }
    for (int i = firstStraight; i <= lastStraight; i++) {
      port[i] = from[i];
    }
    int ahead = firstStraight - first;
    double before = step(from[firstStraight] - low, ahead);
    spread(first, firstStraight, from[firstStraight] - before * ahead, before);
    double step = step(high - from[lastStraight], end - 1 - lastStraight);
    spread(lastStraight + 1, end, from[lastStraight] + step, step);
  }

  /** Whether an arrow may go straight up and leaves room for those beside it. */
  private boolean fits(int i, int first, int end, double low, double high) {
    double need = end - first > 12 ? (high - low) / (2.0 * (end - first)) : LEAST;
    return from[i] >= low + need * (i - first) && from[i] <= high - need * (end - 1 - i);
  }

  private int countBelow(double middle, int first, int end) {
    int n = 0;
    while (first + n < end && from[first + n] < middle) {
      n++;
    }
    return n;
  }

  private static double step(double room, int arrows) {
    return arrows == 0 ? 0 : Math.min(SPACING, room / arrows);
  }

  private void spread(int start, int end, double at, double step) {
    for (int i = start; i < end; i++) {
      port[i] = Frame.round(at + step * (i - start));
    }
  }

  /** Chooses the levels: of arrows on one side, those from further out run nearer the target. */
  public void nest(double low, double high) {
    int[] depth = new int[size];
    int deepest = 0;
    for (int i = size - 1; i >= 0; i--) {
      if (from[i] < port[i] && i + 1 < size && from[i + 1] < port[i] + Gaps.LANE) {
        depth[i] = depth[i + 1] + 1;
      }
      deepest = Math.max(deepest, depth[i]);
    }
    for (int i = 0; i < size; i++) {
      if (from[i] > port[i] && i > 0 && from[i - 1] > port[i] - Gaps.LANE) {
        depth[i] = depth[i - 1] + 1;
      }
      deepest = Math.max(deepest, depth[i]);
    }
    double step = deepest == 0 ? 0 : Math.min(Gaps.LANE, (low - high) / deepest);
    for (int i = 0; i < size; i++) {
      level[i] = Frame.round(low - step * depth[i]);
    }
  }

  public double[] way(int i, double start, double end) {
    if (from[i] == port[i]) {
      return new double[] {from[i], start, from[i], end};
    }
    return new double[] {from[i], start, from[i], level[i], port[i], level[i], port[i], end};
  }
}
