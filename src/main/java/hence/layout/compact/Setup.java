package hence.layout.compact;

import hence.layout.Arrangement.Mode;

/**
 * How the children of a step are set.
 *
 * @param under what stands under its claims; null if nothing does, like {@code beside}
 */
public record Setup(Slice under, Slice beside, Mode mode) {
  /** The step that stands in one row with this one; -1 if none does. */
  int joined() {
    return mode == Mode.ROW ? beside.step : -1;
  }

  /** The same with all in a block of its own that is beside. */
  Setup closed() {
    return mode == Mode.ROW ? new Setup(under, beside, Mode.OVER) : this;
  }
}
