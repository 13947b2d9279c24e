package hence.layout;

/** How far the boxes and routes of a plan reach. */
final class Extent {
  double left = Double.POSITIVE_INFINITY;
  double top = Double.POSITIVE_INFINITY;
  double right = Double.NEGATIVE_INFINITY;
  double bottom = Double.NEGATIVE_INFINITY;

  /** Of the boxes alone. */
  Extent(Plan plan) {
    for (int p = 0; p < plan.parts.size; p++) {
      include(plan.x[p], plan.y[p]);
      include(plan.right(p), plan.bottom(p));
    }
  }

  Extent(Plan plan, Links links) {
    this(plan);
    for (double[] way : links.way) {
      for (int i = 0; i < way.length; i += 2) {
        include(way[i], way[i + 1]);
      }
    }
  }

  private void include(double x, double y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
}
