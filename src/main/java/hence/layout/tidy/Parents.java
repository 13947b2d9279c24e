package hence.layout.tidy;

import hence.layout.parts.Gaps;
import hence.layout.tidy.Forest.Kind;

/** Puts each node over its children: in the middle, and brackets and channels across them. */
final class Parents {
  private final Forest forest;
  private final Contours contours;

  Parents(Forest forest, Contours contours) {
    this.forest = forest;
    this.contours = contours;
  }

  /** Sets where a node stands among its children; those of a bracket give it its width. */
  void place(int node) {
    if (forest.count[node] == 0) {
      return;
    }
    switch (forest.kind(node)) {
      case GROUND -> {}
      case BRACKET -> span(node, boxLeft(forest.first[node]), boxRight(forest.last(node)));
      case CHANNEL -> {
        double half = Gaps.STEM_WIDTH / 2;
        int last = lastCounting(node);
        // What is right of it may have pushed others aside, and it will be moved between them.
        double right = middle(last) + contours.pending(node, last);
        span(node, middle(forest.first[node]) - half, right + half);
      }
      case CLAIM, STEM, RISER -> center(node, middle(forest.first[node]));
    }
  }

  private void span(int node, double left, double right) {
    forest.width[node] = Math.max(forest.width[node], right - left);
    center(node, (left + right) / 2);
  }

  private void center(int node, double middle) {
    contours.prelim[node] = middle - forest.width[node] / 2;
  }

  private int lastCounting(int node) {
    int last = forest.last(node);
    while (!forest.counts(last)) {
      last--;
    }
    return last;
  }

  private double left(int child) {
    return contours.prelim[child] + contours.mod[child];
  }

  private double middle(int child) {
    return left(child) + forest.width[child] / 2;
  }

  private double boxLeft(int child) {
    return forest.kind(child) == Kind.STEM
        ? middle(child) - forest.width[forest.first[child]] / 2
        : left(child);
  }

  private double boxRight(int child) {
    return forest.kind(child) == Kind.STEM
        ? middle(child) + forest.width[forest.first[child]] / 2
        : left(child) + forest.width[child];
  }
}
