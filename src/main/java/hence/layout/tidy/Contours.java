package hence.layout.tidy;

/**
 * Moves subtrees apart, after van der Ploeg, "Drawing non-layered tidy trees in linear time"
 * (2014): every subtree is walked down its left and right contour once, with threads where a
 * contour leaves a subtree that ends earlier than its neighbour.
 *
 * <p>Breadth first numbers take the place of recursion: children come after parents.
 */
final class Contours {
  private final Forest forest;

  /** The left edge of a node from where the walk of its parent puts it, before modifiers. */
  final double[] prelim;

  /** What moves a node with its whole subtree. */
  final double[] mod;

  private final double[] shift;
  private final double[] change;
  private final int[] leftThread;
  private final int[] rightThread;

  /** The nodes at the lower ends of a subtree's contours, and the sums of modifiers there. */
  private final int[] extremeLeft;

  private final int[] extremeRight;
  private final double[] modAtLeft;
  private final double[] modAtRight;
  private final LowestSiblings lowest = new LowestSiblings();

  Contours(Forest forest) {
    this.forest = forest;
    int n = forest.size;
    prelim = new double[n];
    mod = new double[n];
    shift = new double[n];
    change = new double[n];
    leftThread = new int[n];
    rightThread = new int[n];
    extremeLeft = new int[n];
    extremeRight = new int[n];
    modAtLeft = new double[n];
    modAtRight = new double[n];
  }

  /** The left edge of every node. */
  double[] place() {
    Parents parents = new Parents(forest, this);
    for (int node = forest.size - 1; node >= 0; node--) {
      separateChildren(node);
      parents.place(node);
      setExtremes(node);
    }
    return secondWalk();
  }

  private void separateChildren(int node) {
    int first = forest.first[node];
    lowest.clear();
    for (int child = first; child <= forest.last(node); child++) {
      double low = forest.bottom[extremeRight[child]];
      if (child > first) {
        separate(node, child);
      }
      lowest.add(low, child);
    }
  }

  private void setExtremes(int node) {
    if (forest.count[node] == 0) {
      extremeLeft[node] = node;
      extremeRight[node] = node;
      return;
    }
    int first = forest.first[node];
    int last = forest.last(node);
    extremeLeft[node] = extremeLeft[first];
    modAtLeft[node] = modAtLeft[first];
    extremeRight[node] = extremeRight[last];
    modAtRight[node] = modAtRight[last];
  }

  private void separate(int node, int child) {
    int right = child - 1;
    double modRight = mod[right];
    int left = child;
    double modLeft = mod[left];
    int sibling = 0;
    while (right != 0 && left != 0) {
      sibling = lowest.reaching(forest.bottom[right], sibling);
      double overlap =
          modRight
              + prelim[right]
              + forest.width[right]
              + gap(right, left)
              - (modLeft + prelim[left]);
      if (overlap > 0) {
        modLeft += overlap;
        moveSubtree(child, lowest.child(sibling), overlap);
      }
      double rightEnd = forest.bottom[right];
      double leftEnd = forest.bottom[left];
      if (rightEnd <= leftEnd) {
        right = nextRight(right);
        modRight += right == 0 ? 0 : mod[right];
      }
      if (rightEnd >= leftEnd) {
        left = nextLeft(left);
        modLeft += left == 0 ? 0 : mod[left];
      }
    }
    if (right == 0 && left != 0) {
      setLeftThread(forest.first[node], child, left, modLeft);
    } else if (right != 0) {
      setRightThread(child, right, modRight);
    }
  }

  private double gap(int one, int other) {
    boolean siblings = forest.parent[one] == forest.parent[other];
    return siblings
        ? Separation.ofSiblings(forest.kind(forest.parent[one]))
        : Separation.of(forest.kind(one), forest.kind(other));
  }

  private int nextLeft(int node) {
    return forest.count[node] == 0 ? leftThread[node] : forest.first[node];
  }

  private int nextRight(int node) {
    return forest.count[node] == 0 ? rightThread[node] : forest.last(node);
  }

  private void moveSubtree(int child, int from, double distance) {
    mod[child] += distance;
    modAtLeft[child] += distance;
    modAtRight[child] += distance;
    distributeExtra(child, from, distance);
  }

  /** The siblings between two that push each other share the slack equally. */
  private void distributeExtra(int child, int from, double distance) {
    int between = child - from;
    if (between > 1) {
      double share = distance / between;
      shift[from + 1] += share;
      shift[child] -= share;
      change[child] -= distance - share;
    }
  }

  private void setLeftThread(int first, int child, int to, double modTo) {
    int from = extremeLeft[first];
    leftThread[from] = to;
    double difference = (modTo - mod[to]) - modAtLeft[first];
    mod[from] += difference;
    prelim[from] -= difference;
    extremeLeft[first] = extremeLeft[child];
    modAtLeft[first] = modAtLeft[child];
  }

  private void setRightThread(int child, int to, double modTo) {
    int from = extremeRight[child];
    rightThread[from] = to;
    double difference = (modTo - mod[to]) - modAtRight[child];
    mod[from] += difference;
    prelim[from] -= difference;
    extremeRight[child] = extremeRight[child - 1];
    modAtRight[child] = modAtRight[child - 1];
  }

  /** How far the sharing of slack will yet move one of the children of a node. */
  double pending(int node, int child) {
    double each = 0;
    double sum = 0;
    for (int sibling = forest.first[node]; sibling <= child; sibling++) {
      each += shift[sibling];
      sum += each + change[sibling];
    }
    return sum;
  }

  private double[] secondWalk() {
    double[] x = new double[forest.size];
    double[] modsum = new double[forest.size];
    for (int node = 0; node < forest.size; node++) {
      modsum[node] = (node == 0 ? 0 : modsum[forest.parent[node]]) + mod[node];
      x[node] = prelim[node] + modsum[node];
      addChildSpacing(node);
    }
    return x;
  }

  private void addChildSpacing(int node) {
    double each = 0;
    double sum = 0;
    for (int child = forest.first[node]; child <= forest.last(node); child++) {
      each += shift[child];
      sum += each + change[child];
      mod[child] += sum;
    }
  }
}
