package hence.drawing;

import hence.layout.Spot;
import hence.map.Role;
import java.util.List;

/**
 * The end of an arrow: filled for a reason, hollow for an objection or a rebuttal, a hollow diamond
 * for an undercut, so that shape alone tells them apart.
 */
final class ArrowHead {
  /** From the tip to the back of a head, in map units. */
  static final double LENGTH = 9;

  private static final double HALF_WIDTH = 4.5;

  private ArrowHead() {}

  /** The head of an arrow whose last piece runs from one spot to the tip. */
  static Mark.Blade at(Spot from, Spot tip, Role role, Ink ink, Ink ground) {
    double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
    double ux = (tip.x() - from.x()) / length;
    double uy = (tip.y() - from.y()) / length;
    List<Spot> corners =
        role == Role.UNDERCUT
            ? List.of(
                tip,
                along(tip, ux, uy, LENGTH / 2, HALF_WIDTH),
                along(tip, ux, uy, LENGTH, 0),
                along(tip, ux, uy, LENGTH / 2, -HALF_WIDTH))
            : List.of(
                tip,
                along(tip, ux, uy, LENGTH, HALF_WIDTH),
                along(tip, ux, uy, LENGTH, -HALF_WIDTH));
    Ink fill = role == Role.SUPPORT ? ink : ground;
    return new Mark.Blade(corners, fill, ink, 1.5);
  }

  /** The spot that lies so far back from the tip and so far to the side. */
  private static Spot along(Spot tip, double ux, double uy, double back, double side) {
    return new Spot(
        Rounding.of(tip.x() - ux * back - uy * side), Rounding.of(tip.y() - uy * back + ux * side));
  }
}
