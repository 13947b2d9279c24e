package hence.editing;

import hence.layout.Rect;
import hence.layout.Spot;
import java.util.Optional;

/**
 * How the map lies behind the window.
 *
 * @param scale screen px a map unit: 1 is 100 %
 * @param x screen x of the map's origin, in px
 * @param y screen y of the map's origin, in px
 */
public record Camera(double scale, double x, double y) {
  public static final Camera START = new Camera(1, 0, 0);
  public static final double SMALLEST = 0.002;
  public static final double LARGEST = 8;

  /** Screen px kept free around a map that is fitted into the window. */
  private static final double MARGIN = 32;

  public Spot toScreen(double mapX, double mapY) {
    return new Spot(mapX * scale + x, mapY * scale + y);
  }

  public Spot toMap(double screenX, double screenY) {
    return new Spot((screenX - x) / scale, (screenY - y) / scale);
  }

  public Rect toScreen(Rect rect) {
    Spot corner = toScreen(rect.x(), rect.y());
    return new Rect(corner.x(), corner.y(), rect.width() * scale, rect.height() * scale);
  }

  /** The part of the map that a window of that size shows. */
  public Rect visible(double width, double height) {
    Spot corner = toMap(0, 0);
    return new Rect(corner.x(), corner.y(), width / scale, height / scale);
  }

  public Camera panned(double dx, double dy) {
    return new Camera(scale, x + dx, y + dy);
  }

  /**
   * Moved so that what stood at one place and stands at another stays where it is on the screen;
   * empty if it was not or is no longer to be seen.
   */
  Optional<Camera> following(Optional<Rect> was, Optional<Rect> is) {
    return was.flatMap(from ->
        is.map(to -> panned((from.centerX() - to.centerX()) * scale, (from.y() - to.y()) * scale)));
  }

  /** Zoomed by a factor, with the spot under that screen position kept where it is. */
  public Camera zoomed(double factor, double screenX, double screenY) {
    return zoomedTo(scale * factor, screenX, screenY);
  }

  /** Zoomed to a scale, with the spot under that screen position kept where it is. */
  public Camera zoomedTo(double wanted, double screenX, double screenY) {
    double next = Math.clamp(wanted, SMALLEST, LARGEST);
    double ratio = next / scale;
    return new Camera(next, screenX - (screenX - x) * ratio, screenY - (screenY - y) * ratio);
  }

  /** The whole of a rectangle in the middle of a window, at most at 100 %. */
  public static Camera fit(Rect rect, double width, double height) {
    return fit(rect, width, height, 1);
  }

  /** The whole of a rectangle in the middle of a window, at most at that scale. */
  public static Camera fit(Rect rect, double width, double height, double largest) {
    double wide = (width - 2 * MARGIN) / rect.width();
    double high = (height - 2 * MARGIN) / rect.height();
    double scale = Math.clamp(Math.min(wide, high), SMALLEST, largest);
    return centered(rect, scale, width, height);
  }

  /** The middle of a rectangle in the middle of a window. */
  public static Camera centered(Rect rect, double scale, double width, double height) {
    return new Camera(
        scale, width / 2 - rect.centerX() * scale, height / 2 - rect.centerY() * scale);
  }

  /** Moved no further than needed for a rectangle to be seen, the top left corner first. */
  public Camera showing(Rect rect, double width, double height) {
    Rect on = toScreen(rect);
    return panned(shift(on.x(), on.right(), width), shift(on.y(), on.bottom(), height));
  }

  private static double shift(double from, double to, double room) {
    if (from < MARGIN) {
      return MARGIN - from;
    }
    return to > room - MARGIN ? Math.max(room - MARGIN - to, MARGIN - from) : 0;
  }

  /** On the way to another camera: 0 is here, 1 is there. */
  public Camera towards(Camera other, double share) {
    // Scales are compared by their ratio, so zooming looks even.
    double between = scale * Math.pow(other.scale / scale, share);
    double along =
        Math.abs(other.scale - scale) < 1e-9 ? share : (between - scale) / (other.scale - scale);
    return new Camera(between, x + (other.x - x) * along, y + (other.y - y) * along);
  }
}
