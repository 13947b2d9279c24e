package hence.window.canvas;

import hence.editing.Camera;
import hence.layout.Rect;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Boxes and camera on their way from where the eye last saw them to where they belong, so that
 * nothing teleports.
 */
final class Motion {
  /** In nanoseconds: long enough for the eye to follow, too short to wait for. */
  static final double BRISK = 200e6;

  /** In nanoseconds: calm enough for a class to see where it is led. */
  static final double CALM = 700e6;

  /** Nothing moves. */
  static final Motion NONE = new Motion(Map.of(), Camera.START, Long.MIN_VALUE, BRISK, 1);

  private final Map<String, Rect> from;
  private final Camera fromCamera;
  private final long start;
  private final double nanos;
  private double share;

  private Motion(
      Map<String, Rect> from, Camera fromCamera, long start, double nanos, double share) {
    this.from = from;
    this.fromCamera = fromCamera;
    this.start = start;
    this.nanos = nanos;
    this.share = share;
  }

  /**
   * Sets out from what is on the screen now.
   *
   * @param from where the parts stood in the frame painted last
   * @param nanos how long it takes
   */
  static Motion begin(Map<String, Rect> from, Camera fromCamera, long now, double nanos) {
    return new Motion(new HashMap<>(from), fromCamera, now, nanos, 0);
  }

  /** Moves on to a time; whether there is still way to go. */
  boolean advance(long now) {
    if (share >= 1) {
      return false;
    }
    double linear = Math.min(1, (now - start) / nanos);
    // Slow at both ends (smoothstep).
    share = linear >= 1 ? 1 : linear * linear * (3 - 2 * linear);
    return share < 1;
  }

  /** The parts that were to be seen when it began. */
  Set<String> parts() {
    return from.keySet();
  }

  boolean isOver() {
    return share >= 1;
  }

  Camera camera(Camera to) {
    return isOver() ? to : fromCamera.towards(to, share);
  }

  /** How far a part that belongs there is from there now, in map units to the right. */
  double dx(String part, Rect to) {
    return offset(part, to, Rect::centerX);
  }

  /** How far a part that belongs there is from there now, in map units downwards. */
  double dy(String part, Rect to) {
    return offset(part, to, Rect::y);
  }

  private double offset(String part, Rect to, Function<Rect, Double> place) {
    Rect was = isOver() ? null : from.get(part);
    return was == null ? 0 : (place.apply(was) - place.apply(to)) * (1 - share);
  }

  /** How visible a part is: one that was not there before comes up slowly. */
  double alpha(String part) {
    return isOver() || from.containsKey(part) ? 1 : share;
  }
}
