package hence.layout.routing;

import java.util.Arrays;

/** A queue of states by cost; a state may stand in it again when a cheaper way is found. */
final class StateQueue {
  private double[] key = new double[64];
  private int[] state = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  double least() {
    return size == 0 ? Double.POSITIVE_INFINITY : key[0];
  }

  void add(double rank, int which) {
    if (size == key.length) {
      key = Arrays.copyOf(key, size * 2);
      state = Arrays.copyOf(state, size * 2);
    }
    int i = size++;
    while (i > 0 && key[(i - 1) / 2] > rank) {
      key[i] = key[(i - 1) / 2];
      state[i] = state[(i - 1) / 2];
      i = (i - 1) / 2;
    }
    key[i] = rank;
    state[i] = which;
  }

  int poll() {
    int found = state[0];
    double rank = key[--size];
    int which = state[size];
    int i = 0;
    while (2 * i + 1 < size) {
      int child = 2 * i + 1;
      if (child + 1 < size && key[child + 1] < key[child]) {
        child++;
      }
      if (key[child] >= rank) {
        break;
      }
      key[i] = key[child];
      state[i] = state[child];
      i = child;
    }
    key[i] = rank;
    state[i] = which;
    return found;
  }
}
