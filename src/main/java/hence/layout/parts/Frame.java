package hence.layout.parts;

import hence.layout.Direction;
import hence.layout.Rect;
import hence.layout.Size;
import hence.layout.Spot;

/**
 * Turns a map of any direction into one that grows downwards, and its places back.
 *
 * @param height how deep the map is when it grows downwards
 */
public record Frame(Direction direction, double height) {
  /** The size of a thing in the map that grows downwards. */
  public static Size down(Size size, Direction direction) {
    double width = round(size.width());
    double height = round(size.height());
    return direction.isVertical() ? new Size(width, height) : new Size(height, width);
  }

  Rect turn(double x, double y, double w, double h) {
    double flipped = height - y - h;
    return switch (direction) {
      case DOWN -> new Rect(round(x), round(y), round(w), round(h));
      case UP -> new Rect(round(x), round(flipped), round(w), round(h));
      case RIGHT -> new Rect(round(y), round(x), round(h), round(w));
      case LEFT -> new Rect(round(flipped), round(x), round(h), round(w));
    };
  }

  Spot turn(double x, double y) {
    return switch (direction) {
      case DOWN -> new Spot(round(x), round(y));
      case UP -> new Spot(round(x), round(height - y));
      case RIGHT -> new Spot(round(y), round(x));
      case LEFT -> new Spot(round(height - y), round(x));
    };
  }

  public static double round(double value) {
    return Math.rint(value * 100) / 100 + 0.0;
  }
}
