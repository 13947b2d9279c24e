package hence.lesson.grading;

/** Numbers that are joined into groups, each known by its least member. */
final class Groups {
  private final int[] parent;

  Groups(int count) {
    parent = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
    }
  }

  int of(int number) {
    int root = number;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int one, int other) {
    int first = of(one);
    int second = of(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }
}
