package hence.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The strongly connected components of a graph of numbers, each after those it needs (Tarjan 1972),
 * with a stack of its own so that a long chain of reasons does not end the program's.
 */
final class Components {
  private final int[][] needs;
  private final int[] index;
  private final int[] low;
  private final boolean[] open;
  private final int[] trail;
  private final int[] nextNeed;
  private final int[] waiting;
  private int trailLength;
  private int waitingCount;
  private int found;
  private final List<int[]> components = new ArrayList<>();

  private Components(int size, IntFunction<int[]> needsOf) {
    needs = new int[size][];
    Arrays.setAll(needs, needsOf);
    index = new int[size];
    low = new int[size];
    open = new boolean[size];
    trail = new int[size];
    nextNeed = new int[size];
    waiting = new int[size];
  }

  /** All components; members ascend within each. */
  static List<int[]> of(int size, IntFunction<int[]> needsOf) {
    Components search = new Components(size, needsOf);
    for (int start = 0; start < size; start++) {
      if (search.index[start] == 0) {
        search.visit(start);
      }
    }
    return search.components;
  }

  private void visit(int start) {
    enter(start);
    while (trailLength > 0) {
      int at = trail[trailLength - 1];
      if (nextNeed[at] < needs[at].length) {
        follow(at, needs[at][nextNeed[at]++]);
      } else {
        leave(at);
      }
    }
  }

  private void enter(int vertex) {
    index[vertex] = ++found;
    low[vertex] = found;
    open[vertex] = true;
    waiting[waitingCount++] = vertex;
    trail[trailLength++] = vertex;
  }

  private void follow(int from, int to) {
    if (index[to] == 0) {
      enter(to);
    } else if (open[to]) {
      low[from] = Math.min(low[from], index[to]);
    }
  }

  private void leave(int vertex) {
    trailLength--;
    if (trailLength > 0) {
      int below = trail[trailLength - 1];
      low[below] = Math.min(low[below], low[vertex]);
    }
    if (low[vertex] == index[vertex]) {
      close(vertex);
    }
  }

  private void close(int root) {
    int start = waitingCount;
    do {
      open[waiting[--start]] = false;
    } while (waiting[start] != root);
    int[] members = Arrays.copyOfRange(waiting, start, waitingCount);
    waitingCount = start;
    Arrays.sort(members);
    components.add(members);
  }
}
