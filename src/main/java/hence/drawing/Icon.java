package hence.drawing;

import hence.judging.Status;
import hence.layout.Rect;
import java.util.List;

/** The sign of a status: a check, a cross or a question mark, told apart without colour. */
final class Icon {
  private static final double PEN = 1.8;
  private static final double DOT = 1.1;

  private Icon() {}

  /** The sign around a middle, about eight map units high and wide. */
  static List<Mark> of(Status status, double x, double y, Ink ink) {
    return switch (status) {
      case IN ->
          List.of(stroke(ink, move(x - 3.6, y), line(x - 1, y + 2.7), line(x + 3.8, y - 2.9)));
      case OUT ->
          List.of(
              stroke(ink, move(x - 2.9, y - 2.9), line(x + 2.9, y + 2.9)),
              stroke(ink, move(x + 2.9, y - 2.9), line(x - 2.9, y + 2.9)));
      case UNDECIDED -> question(x, y, ink);
    };
  }

  private static List<Mark> question(double x, double y, Ink ink) {
    Rect dot = new Rect(x - DOT, y + 4.1 - DOT, 2 * DOT, 2 * DOT);
    return List.of(
        stroke(
            ink,
            move(x - 2.6, y - 2),
            bend(x - 2.6, y - 4.3, x, y - 4.3),
            bend(x + 2.6, y - 4.3, x + 2.6, y - 2),
            bend(x + 2.6, y - 0.5, x, y + 0.4),
            line(x, y + 1.9)),
        new Mark.Panel(Rounding.of(dot), DOT, ink, Ink.NONE, 0, Dash.SOLID));
  }

  private static Mark stroke(Ink ink, Step... steps) {
    return new Mark.Line(List.of(steps), ink, PEN, Dash.SOLID);
  }

  private static Step move(double x, double y) {
    return new Step.MoveTo(Rounding.of(x), Rounding.of(y));
  }

  private static Step line(double x, double y) {
    return new Step.LineTo(Rounding.of(x), Rounding.of(y));
  }

  private static Step bend(double cornerX, double cornerY, double x, double y) {
    return new Step.BendTo(
        Rounding.of(cornerX), Rounding.of(cornerY), Rounding.of(x), Rounding.of(y));
  }
}
