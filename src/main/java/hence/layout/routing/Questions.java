package hence.layout.routing;

import java.util.Arrays;

/** Places whose cell the sweep is to tell. */
final class Questions {
  int size;
  double[] x = new double[64];
  double[] y = new double[64];
  int[] cell = new int[64];

  int ask(double atX, double atY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, size * 2);
      y = Arrays.copyOf(y, size * 2);
      cell = Arrays.copyOf(cell, size * 2);
    }
    x[size] = atX;
    y[size] = atY;
    return size++;
  }
}
