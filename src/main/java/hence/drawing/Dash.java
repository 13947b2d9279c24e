package hence.drawing;

/** How a line is broken up, in map units. */
public enum Dash {
  SOLID(0, 0),
  DASHED(5, 4),
  DOTTED(1.5, 3.5);

  private final double on;
  private final double off;

  Dash(double on, double off) {
    this.on = on;
    this.off = off;
  }

  public double on() {
    return on;
  }

  public double off() {
    return off;
  }
}
