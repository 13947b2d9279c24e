package hence.drawing;

import hence.layout.Rect;

/** Coordinates to a hundredth, so that a picture's text is short and the same everywhere. */
final class Rounding {
  private Rounding() {}

  static double of(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == 0 ? 0 : rounded;
  }

  static Rect of(Rect rect) {
    return new Rect(of(rect.x()), of(rect.y()), of(rect.width()), of(rect.height()));
  }
}
