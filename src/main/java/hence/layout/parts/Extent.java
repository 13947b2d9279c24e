package hence.layout.parts;

/** How far the boxes and routes of a plan reach. */
public final class Extent {
  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  /** Of the boxes alone. */
  public Extent(Plan plan) {
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

  public double left() {
    return left;
  }

  public double top() {
    return top;
  }

  public double right() {
    return right;
  }

  public double bottom() {
    return bottom;
  }
}
