package hence.layout.compact;

import java.util.Arrays;

/** How near things may come to others that are above them; solved by longest paths. */
final class Constraints {
  private int[] upper = new int[64];
  private int[] lower = new int[64];

  /** By how much the lower one may come nearer to the upper one. */
  private double[] slack = new double[64];

  private int size;

  /**
   * @param room by how much the lower one may come nearer; below 0 means not at all
   */
  void add(int above, int below, double room) {
    if (size == slack.length) {
      upper = Arrays.copyOf(upper, 2 * size);
      lower = Arrays.copyOf(lower, 2 * size);
      slack = Arrays.copyOf(slack, 2 * size);
    }
    upper[size] = above;
    lower[size] = below;
    slack[size++] = Math.max(0, room);
  }

  /**
   * Raises shifts, those upwards being below 0, as little as lets all constraints hold. Things may
   * hold each other up, and this ends all the same, since none gains by going round in a circle.
   */
  void hold(double[] shift) {
    for (boolean isMoved = true; isMoved; ) {
      isMoved = false;
      for (int i = 0; i < size; i++) {
        double least = shift[upper[i]] - slack[i];
        if (shift[lower[i]] < least) {
          shift[lower[i]] = least;
          isMoved = true;
        }
      }
    }
  }
}
