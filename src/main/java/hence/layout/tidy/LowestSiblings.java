package hence.layout.tidy;

import java.util.Arrays;

/**
 * Which of the siblings placed so far shows on the right contour at a depth: those that reach
 * deeper than all siblings to their right, the last sibling first. Van der Ploeg's linked list of
 * indexes, as a stack.
 */
final class LowestSiblings {
  private double[] lowest = new double[16];
  private int[] children = new int[16];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a sibling to the right, which hides those that reach no deeper. */
  void add(double low, int child) {
    while (size > 0 && low >= lowest[size - 1]) {
      size--;
    }
    if (size == lowest.length) {
      lowest = Arrays.copyOf(lowest, size * 2);
      children = Arrays.copyOf(children, size * 2);
    }
    lowest[size] = low;
    children[size++] = child;
  }

  /** The entry that reaches down to a depth, counted from the last sibling. */
  int reaching(double low, int entry) {
    int found = entry;
    while (found < size - 1 && low > lowest[size - 1 - found]) {
      found++;
    }
    return found;
  }

  int child(int entry) {
    return children[size - 1 - entry];
  }
}
