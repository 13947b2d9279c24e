package hence.layout;

import java.util.Arrays;

/**
 * The shapes that a thing may take, from low and wide to high and narrow, none both wider and
 * higher than another: a shape function, as floor planners call it. Each shape remembers how it was
 * made.
 */
final class Curve {
  private static final int ROOM = 256;

  double[] width = new double[8];
  double[] height = new double[8];

  /** How a shape was made, and of which shapes of its two pieces. */
  int[] how = new int[8];

  int[] one = new int[8];
  int[] other = new int[8];
  int size;

  void clear() {
    size = 0;
  }

  /** Adds a shape unless there is one as narrow and as low; drops those that it is better than. */
  void offer(double wide, double high, int ownHow, int ownOne, int ownOther) {
    int at = place(high);
    if (at > 0 && width[at - 1] <= wide || at < size && height[at] == high && width[at] <= wide) {
      return;
    }
    int beaten = at;
    while (beaten < size && width[beaten] >= wide) {
      beaten++;
    }
    if (beaten == at && size == ROOM) {
      thin(ROOM / 2);
      at = place(high);
      beaten = at;
    }
    move(beaten, at + 1);
    width[at] = wide;
    height[at] = high;
    how[at] = ownHow;
    one[at] = ownOne;
    other[at] = ownOther;
  }

  /** The shape that fits into the smallest page of a ratio of width to height. */
  int nearest(double ratio) {
    int best = 0;
    for (int i = 1; i < size; i++) {
      if (page(i, ratio) < page(best, ratio)) {
        best = i;
      }
    }
    return best;
  }

  private double page(int shape, double ratio) {
    return Math.max(width[shape] / ratio, height[shape]);
  }

  /** The first shape that is not lower than that. */
  private int place(double high) {
    int at = Arrays.binarySearch(height, 0, size, high);
    return at < 0 ? -at - 1 : at;
  }

  /** Keeps so many shapes, evenly from low to high. */
  void thin(int most) {
    if (size <= most) {
      return;
    }
    if (size > 2 * most) {
      thinCoarsely(2 * most);
    }
    while (size > most) {
      move(dullest() + 1, dullest());
    }
  }

  private int dullest() {
    int dullest = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i + 1 < size; i++) {
      double step = height[i + 1] / height[i - 1];
      if (step < least) {
        least = step;
        dullest = i;
      }
    }
    return dullest;
  }

  private void thinCoarsely(int most) {
    double factor = Math.pow(height[size - 1] / height[0], 1.0 / most);
    int kept = 1;
    for (int i = 1; i < size; i++) {
      if (height[i] >= height[kept - 1] * factor || i == size - 1) {
        width[kept] = width[i];
        height[kept] = height[i];
        how[kept] = how[i];
        one[kept] = one[i];
        other[kept++] = other[i];
      }
    }
    size = kept;
  }

  /** Moves the shapes from one place on to another place. */
  private void move(int from, int to) {
    int n = size - from;
    if (to + n > width.length) {
      grow(Math.max(to + n, width.length * 2));
    }
    System.arraycopy(width, from, width, to, n);
    System.arraycopy(height, from, height, to, n);
    System.arraycopy(how, from, how, to, n);
    System.arraycopy(one, from, one, to, n);
    System.arraycopy(other, from, other, to, n);
    size = to + n;
  }

  private void grow(int room) {
    width = Arrays.copyOf(width, room);
    height = Arrays.copyOf(height, room);
    how = Arrays.copyOf(how, room);
    one = Arrays.copyOf(one, room);
    other = Arrays.copyOf(other, room);
  }
}
