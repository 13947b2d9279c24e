package hence.layout.parts;

/** Where every part stands in the map that grows downwards, by its number. */
public final class Plan {
  public final PartTable parts;
  public final Depths depths;
  public final double[] x;
  public final double[] y;
  final double[] width;
  public final double[] height;

  public Plan(PartTable parts, Depths depths, double[] x, double[] y, double[] width) {
    this.parts = parts;
    this.depths = depths;
    this.x = x;
    this.y = y;
    this.width = width;
    height = parts.height;
  }

  public double centerX(int part) {
    return x[part] + width[part] / 2;
  }

  public double centerY(int part) {
    return y[part] + height[part] / 2;
  }

  public double right(int part) {
    return x[part] + width[part];
  }

  public double bottom(int part) {
    return y[part] + height[part];
  }

  /** From the left edge of the map to the rightmost one of a part. */
  public double width() {
    double widest = 0;
    for (int p = 0; p < parts.size; p++) {
      widest = Math.max(widest, right(p));
    }
    return widest;
  }

  /** From the upper edge of the map to the lowest one of a part. */
  public double depth() {
    double deepest = 1;
    for (int p = 0; p < parts.size; p++) {
      deepest = Math.max(deepest, bottom(p));
    }
    return deepest;
  }

  /** How wide it is by its height. */
  public double aspect() {
    return width() / depth();
  }

  /** The last resort of a link, should both ends be walled in; the gaps are wide enough. */
  public double[] straight(int from, int to) {
    double px = Frame.round(centerX(from));
    double py = Frame.round(centerY(to));
    double end = px < centerX(to) ? x[to] : right(to);
    return new double[] {px, y[from], px, py, end, py};
  }
}
