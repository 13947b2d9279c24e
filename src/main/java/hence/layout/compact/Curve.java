package hence.layout.compact;

import java.util.Arrays;

/**
 * The shapes that a thing may take, from low and wide to high and narrow, none both wider and
 * higher than another: a shape function, as floor planners call it. Each shape remembers how it was
 * made.
 */
final class Curve {
  double[] width;
  double[] height;

  /** How a shape was made, and of which shapes of its two pieces. */
  int[] how;

  int[] one;
  int[] other;
  int size;

  /** Room to merge in, until all shapes are there. */
  private Curve spare;

  Curve() {
    this(8);
  }

  private Curve(int room) {
    width = new double[room];
    height = new double[room];
    how = new int[room];
    one = new int[room];
    other = new int[room];
  }

  void clear() {
    size = 0;
  }

  /** Adds a shape that is not lower than the last one, unless that is as narrow. */
  void append(double wide, double high, int ownHow, int ownOne, int ownOther) {
    if (size > 0 && width[size - 1] <= wide) {
      return;
    }
    if (size > 0 && height[size - 1] >= high) {
      size--;
    }
    if (size == width.length) {
      grow(2 * size);
    }
    width[size] = wide;
    height[size] = high;
    how[size] = ownHow;
    one[size] = ownOne;
    other[size++] = ownOther;
  }

  /**
   * Adds what two things make side by side, each as narrow as the higher one lets it be.
   *
   * @param across what is between them
   * @param over what is over both
   */
  void row(Curve left, Curve right, double across, double over, int ownHow) {
    int i = 0;
    int j = 0;
    while (true) {
      double high = Math.max(left.height[i], right.height[j]);
      while (i + 1 < left.size && left.height[i + 1] <= high) {
        i++;
      }
      while (j + 1 < right.size && right.height[j + 1] <= high) {
        j++;
      }
      append(left.width[i] + across + right.width[j], over + high, ownHow, i, j);
      boolean isLast = i + 1 == left.size;
      if (isLast && j + 1 == right.size) {
        return;
      }
      if (j + 1 == right.size || !isLast && left.height[i + 1] <= right.height[j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /**
   * Adds what two things make one below the other, each as low as the wider one lets it be.
   *
   * @param down what is between them
   * @param beside what is beside both
   */
  void stack(Curve upper, Curve lower, double down, double beside, int ownHow) {
    int i = 0;
    int j = 0;
    while (i < upper.size && j < lower.size) {
      double wide = Math.max(upper.width[i], lower.width[j]);
      append(beside + wide, upper.height[i] + down + lower.height[j], ownHow, i, j);
      boolean isUpper = upper.width[i] >= wide;
      boolean isLower = lower.width[j] >= wide;
      i += isUpper ? 1 : 0;
      j += isLower ? 1 : 0;
    }
  }

  /** Takes the first of the two pieces of all shapes for the other. */
  void swapPieces() {
    int[] ones = one;
    one = other;
    other = ones;
  }

  /** The same shapes, each grown and then at least so wide and high; shape by shape. */
  Curve grown(double wider, double higher, double wide, double high) {
    Curve grown = new Curve(size);
    for (int i = 0; i < size; i++) {
      grown.width[i] = Math.max(width[i] + wider, wide);
      grown.height[i] = Math.max(height[i] + higher, high);
    }
    grown.size = size;
    return grown;
  }

  /** Adds the shapes of another curve that are better than its own, and drops what they beat. */
  void merge(Curve more) {
    if (more.size == 0) {
      return;
    }
    spare = spare == null ? new Curve() : spare;
    spare.clear();
    int i = 0;
    int j = 0;
    while (i < size || j < more.size) {
      boolean isOwn = j == more.size || i < size && !more.isBefore(j, this, i);
      if (isOwn) {
        spare.append(this, i++);
      } else {
        spare.append(more, j++);
      }
    }
    swap();
  }

  private boolean isBefore(int i, Curve curve, int j) {
    return height[i] < curve.height[j] || height[i] == curve.height[j] && width[i] < curve.width[j];
  }

  private void append(Curve from, int i) {
    append(from.width[i], from.height[i], from.how[i], from.one[i], from.other[i]);
  }

  private void swap() {
    double[] doubles = width;
    width = spare.width;
    spare.width = doubles;
    doubles = height;
    height = spare.height;
    spare.height = doubles;
    int[] ints = how;
    how = spare.how;
    spare.how = ints;
    ints = one;
    one = spare.one;
    spare.one = ints;
    ints = other;
    other = spare.other;
    spare.other = ints;
    size = spare.size;
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

  /** The last shape that is no higher than that; -1 if none is. */
  int lowerThan(double high) {
    int at = Arrays.binarySearch(height, 0, size, high);
    return at < 0 ? -at - 2 : at;
  }

  private double page(int shape, double ratio) {
    return Math.max(width[shape] / ratio, height[shape]);
  }

  /** Keeps so many shapes, those that differ most from their neighbours. */
  void thin(int most) {
    double limit = size <= most ? 0 : Math.log(between(0, size - 1)) / most;
    while (size > most) {
      thin(most, Math.exp(limit));
      limit *= 1.25;
    }
    trim();
  }

  /** By how much one shape is higher, and the other wider. */
  private double between(int low, int high) {
    return height[high] / height[low] * (width[low] / width[high]);
  }

  private void thin(int most, double limit) {
    int kept = 1;
    int surplus = size - most;
    boolean wasKept = true;
    for (int i = 1; i < size; i++) {
      boolean isDull = wasKept && surplus > 0 && i + 1 < size && between(i - 1, i + 1) < limit;
      wasKept = !isDull;
      if (isDull) {
        surplus--;
      } else {
        copy(i, kept++);
      }
    }
    size = kept;
  }

  private void copy(int from, int to) {
    width[to] = width[from];
    height[to] = height[from];
    how[to] = how[from];
    one[to] = one[from];
    other[to] = other[from];
  }

  /** Gives back room that is not needed. */
  private void trim() {
    spare = null;
    if (size < width.length) {
      grow(Math.max(size, 1));
    }
  }

  private void grow(int room) {
    width = Arrays.copyOf(width, room);
    height = Arrays.copyOf(height, room);
    how = Arrays.copyOf(how, room);
    one = Arrays.copyOf(one, room);
    other = Arrays.copyOf(other, room);
  }
}
