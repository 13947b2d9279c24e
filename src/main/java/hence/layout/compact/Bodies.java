package hence.layout.compact;

/** Things that keep their places among each other: what moves one of a body moves all. */
final class Bodies {
  private final int[] above;

  Bodies(int things) {
    above = new int[things];
    for (int i = 0; i < things; i++) {
      above[i] = i;
    }
  }

  void join(int one, int other) {
    above[of(one)] = of(other);
  }

  /** The body of a thing, by the number of one of its things. */
  int of(int thing) {
    int root = thing;
    while (above[root] != root) {
      above[root] = above[above[root]];
      root = above[root];
    }
    return root;
  }
}
