package hence.drawing;

/** One step of a pen, in map units. */
public sealed interface Step {
  /** Puts the pen down somewhere else. */
  record MoveTo(double x, double y) implements Step {}

  /** Draws straight on. */
  record LineTo(double x, double y) implements Step {}

  /** Draws a quadratic curve around a corner. */
  record BendTo(double cornerX, double cornerY, double x, double y) implements Step {}
}
