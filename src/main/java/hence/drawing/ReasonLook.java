package hence.drawing;

import hence.judging.Status;
import hence.map.Reason;
import hence.map.Role;
import java.util.Optional;

/**
 * How a reason is inked: by what it does, how strong it is, and whether it stands.
 *
 * @param width of its lines, in map units
 */
record ReasonLook(Role role, Ink ink, double width, Dash dash, Optional<Status> status) {
  private static final double USUAL_WIDTH = 1.8;
  private static final double THINNEST = 1;
  static final double THICKEST = 4;

  /** How much thinner the lines of a reason are that is out. */
  private static final double CARRIES_NOTHING = 0.6;

  static ReasonLook of(Scene scene, Reason reason, Optional<Status> status) {
    Role role = scene.map().role(reason);
    Ink ink =
        status.equals(Optional.of(Status.OUT)) ? scene.theme().faint() : scene.theme().role(role);
    Dash dash =
        switch (status.orElse(Status.IN)) {
          case IN -> Dash.SOLID;
          case OUT -> Dash.DASHED;
          case UNDECIDED -> Dash.DOTTED;
        };
    double width = width(reason) * (dash == Dash.DASHED ? CARRIES_NOTHING : 1);
    return new ReasonLook(role, ink, Rounding.of(width), dash, status);
  }

  boolean isOut() {
    return status.equals(Optional.of(Status.OUT));
  }

  /** Strength as line weight; a reason that gives none has the usual one. */
  private static double width(Reason reason) {
    return reason.strength().isEmpty()
        ? USUAL_WIDTH
        : Rounding.of(THINNEST + (THICKEST - THINNEST) * reason.weight());
  }
}
