package hence.layout.routing;

/**
 * A level piece of a link that has no lane yet.
 *
 * @param d1 where the link goes on from x1: 1 downwards, -1 upwards, 0 if it ends at a box
 * @param d2 where the link goes on from x2
 */
record Level(double x1, int d1, double x2, int d2) {
  double left() {
    return Math.min(x1, x2);
  }

  double right() {
    return Math.max(x1, x2);
  }
}
