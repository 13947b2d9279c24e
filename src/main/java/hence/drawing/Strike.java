package hence.drawing;

import java.util.List;

/** A thin line through words that do not stand. */
final class Strike {
  private static final double WIDTH = 1;

  /** How far above the baseline the middle of letters and ideographs is, in ems. */
  private static final double MIDDLE = 0.34;

  /** The words must be legible under it. */
  private static final double THIN = 0.65;

  private Strike() {}

  static Mark through(Mark.Words words) {
    double left =
        words.x()
            - switch (words.anchor()) {
              case START -> 0;
              case MIDDLE -> words.width() / 2;
              case END -> words.width();
            };
    double y = Rounding.of(words.baseline() - words.size() * MIDDLE);
    return new Mark.Line(
        List.of(
            new Step.MoveTo(Rounding.of(left - 1), y),
            new Step.LineTo(Rounding.of(left + words.width() + 1), y)),
        words.ink().faded(THIN),
        WIDTH,
        Dash.SOLID);
  }
}
