package hence.layout;

import java.util.Arrays;

/** Of the shapes offered those that no other is both as narrow and as low as, the lowest first. */
final class Frontier {
  private static final int ROOM = 512;

  final double[] width = new double[ROOM];
  final double[] height = new double[ROOM];
  final int[] way = new int[ROOM];
  final double[] beside = new double[ROOM];
  final double[] under = new double[ROOM];
  int size;

  void clear() {
    size = 0;
  }

  void offer(double wide, double high, int ownWay, double besideLimit, double underLimit) {
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
    way[at] = ownWay;
    beside[at] = besideLimit;
    under[at] = underLimit;
  }

  /** The first shape that is not lower than that. */
  private int place(double high) {
    int at = Arrays.binarySearch(height, 0, size, high);
    return at < 0 ? -at - 1 : at;
  }

  /** Keeps so many shapes, evenly from low to high. */
  void thin(int most) {
    while (size > most) {
      int dullest = 1;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 1; i + 1 < size; i++) {
        double step = height[i + 1] / height[i - 1];
        if (step < least) {
          least = step;
          dullest = i;
        }
      }
      move(dullest + 1, dullest);
    }
  }

  /** Moves the shapes from one place on to another place. */
  private void move(int from, int to) {
    int n = size - from;
    System.arraycopy(width, from, width, to, n);
    System.arraycopy(height, from, height, to, n);
    System.arraycopy(way, from, way, to, n);
    System.arraycopy(beside, from, beside, to, n);
    System.arraycopy(under, from, under, to, n);
    size = to + n;
  }
}
