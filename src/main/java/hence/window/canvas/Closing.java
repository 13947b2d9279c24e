package hence.window.canvas;

import hence.editing.Desk;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.map.Folding;
import java.util.Set;

/**
 * The parts that a fold hides on their way into its claim, for the time until the places of all
 * others are known.
 */
final class Closing {
  private final Set<String> parts;
  private final Rect claim;
  private final long start;
  private final double nanos;
  private double share;

  private Closing(Set<String> parts, Rect claim, long start, double nanos) {
    this.parts = parts;
    this.claim = claim;
    this.start = start;
    this.nanos = nanos;
  }

  /**
   * @param claim that is being folded on the desk
   * @param nanos how long it takes
   */
  static Closing of(Desk desk, String claim, long now, double nanos) {
    Set<String> hidden = Folding.hidden(desk.map(), desk.view().folded());
    return new Closing(hidden, desk.rect(claim).orElseThrow(), now, nanos);
  }

  void advance(long now) {
    share = Math.clamp((now - start) / nanos, 0, 1);
  }

  boolean isOver() {
    return share >= 1;
  }

  boolean hides(String part) {
    return parts.contains(part);
  }

  /** How far a part that stands there is on its way, in map units. */
  Spot offset(Rect part) {
    return new Spot(
        (claim.centerX() - part.centerX()) * share, (claim.centerY() - part.centerY()) * share);
  }

  /** How visible the parts still are. */
  double alpha() {
    return 1 - share;
  }
}
