package hence.layout.routing;

import java.util.Arrays;

/**
 * Levels for links above each other: one that spans others runs beyond them, so that they do not
 * cross.
 */
final class Tracks {
  /** So finely is told apart where links begin and end; what is nearer counts as over it. */
  private static final int COLUMNS = 1024;

  private final double left;
  private final double width;

  /** How many levels are taken in each column of the map. */
  private final int[] taken = new int[COLUMNS];

  Tracks(double left, double right) {
    this.left = left;
    width = Math.max(1, right - left);
  }

  /** The next free level between two places; shorter links must come before longer ones. */
  int take(double from, double to) {
    int first = column(Math.min(from, to));
    int last = column(Math.max(from, to));
    int level = 0;
    for (int i = first; i <= last; i++) {
      level = Math.max(level, taken[i]);
    }
    Arrays.fill(taken, first, last + 1, level + 1);
    return level;
  }

  /** How many levels there are. */
  int size() {
    return Arrays.stream(taken).max().orElse(0);
  }

  private int column(double x) {
    return Math.clamp((int) ((x - left) / width * COLUMNS), 0, COLUMNS - 1);
  }
}
