package hence.layout.compact;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** What can be seen from below of things that are added from the top down. */
final class Skyline {
  private static final int NOTHING = -1;

  /** Where each stretch begins, from left to right; it ends where the next one begins. */
  private double[] from = new double[64];

  /** What is seen in each stretch. */
  private int[] seen = new int[64];

  private int size = 1;

  Skyline() {
    from[0] = Double.NEGATIVE_INFINITY;
    seen[0] = NOTHING;
  }

  /** Tells what is seen somewhere between two places, stretch by stretch. */
  void look(double left, double right, IntConsumer tell) {
    for (int i = stretch(left); i < size && from[i] < right; i++) {
      if (seen[i] != NOTHING) {
        tell.accept(seen[i]);
      }
    }
  }

  /** Adds a thing that hides what is above it. */
  void add(double left, double right, int thing) {
    int first = stretch(left);
    int last = stretch(right);
    int behind = seen[last];
    int kept = from[first] < left ? first + 1 : first;
    int rest = from[last] == right ? last : last + 1;
    boolean isCut = from[last] < right;
    replace(kept, rest, isCut ? 2 : 1);
    from[kept] = left;
    seen[kept] = thing;
    if (isCut) {
      from[kept + 1] = right;
      seen[kept + 1] = behind;
    }
  }

  /** The stretch that a place is in. */
  private int stretch(double place) {
    int at = Arrays.binarySearch(from, 0, size, place);
    return at < 0 ? -at - 2 : at;
  }

  /** Makes room for some stretches where others were. */
  private void replace(int start, int end, int stretches) {
    int grown = size + start + stretches - end;
    if (grown > from.length) {
      from = Arrays.copyOf(from, 2 * grown);
      seen = Arrays.copyOf(seen, 2 * grown);
    }
    System.arraycopy(from, end, from, start + stretches, size - end);
    System.arraycopy(seen, end, seen, start + stretches, size - end);
    size = grown;
  }
}
