package hence.layout.parts;

import java.util.Arrays;

/**
 * The order of a map from what is argued for down to what it rests on: a depth first search in
 * reading order, which drops the links that close a cycle.
 */
public final class Descent {
  private static final byte UNSEEN = 0;
  private static final byte OPEN = 1;
  private static final byte DONE = 2;

  private final PartTable parts;
  private final byte[] state;
  private final int[] next;
  private final int[] stack;

  /** All parts, each behind everything that it serves but for links that close a cycle. */
  final int[] order;

  /** The place of each part in the order. */
  final int[] rank;

  /** Whether the contention rests on the part. */
  final boolean[] reached;

  private int free;

  public Descent(PartTable parts) {
    this.parts = parts;
    state = new byte[parts.size];
    next = new int[parts.size];
    stack = new int[parts.size];
    order = new int[parts.size];
    rank = new int[parts.size];
    reached = new boolean[parts.size];
    free = parts.size;
    visit(parts.contention);
    for (int p = 0; p < parts.size; p++) {
      reached[p] = state[p] == DONE;
    }
    visitOthers();
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
  }

  /** Whether a link leads down in the order; one that does not closes a cycle. */
  boolean holds(int above, int below) {
    return rank[above] < rank[below];
  }

  private void visitOthers() {
    boolean[] serves = new boolean[parts.size];
    Arrays.fill(serves, parts.claims, parts.size, true);
    for (int r = parts.claims; r < parts.size; r++) {
      for (int premise : parts.premises(r)) {
        serves[premise] = true;
      }
    }
    for (int p = 0; p < parts.claims; p++) {
      if (!serves[p]) {
        visit(p);
      }
    }
    for (int p = 0; p < parts.claims; p++) {
      if (parts.reasonCount(p) > 0) {
        visit(p);
      }
    }
    for (int r = parts.claims; r < parts.size; r++) {
      visit(r);
    }
    for (int p = 0; p < parts.claims; p++) {
      visit(p);
    }
  }

  private void visit(int root) {
    if (state[root] != UNSEEN) {
      return;
    }
    int depth = 0;
    stack[0] = root;
    state[root] = OPEN;
    while (depth >= 0) {
      int part = stack[depth];
      if (next[part] == parts.belowCount(part)) {
        state[part] = DONE;
        order[--free] = part;
        depth--;
        continue;
      }
      int below = parts.below(part, next[part]++);
      if (state[below] == UNSEEN) {
        state[below] = OPEN;
        stack[++depth] = below;
      }
    }
  }
}
