package hence.layout;

/** An upright rectangle in map units; x and y are its top left corner. */
public record Rect(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /** Whether the insides overlap; touching edges do not. */
  public boolean overlaps(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the other rectangle lies inside this one, edges allowed. */
  public boolean encloses(Rect other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /** The smallest rectangle around both. */
  public Rect union(Rect other) {
    if (encloses(other)) {
      return this;
    }
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** This rectangle with a margin added on every side. */
  public Rect grow(double margin) {
    return new Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
