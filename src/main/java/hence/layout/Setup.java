package hence.layout;

/**
 * How the children of a step are set.
 *
 * @param under what stands under its claims; null if nothing does, like {@code beside}
 */
record Setup(Slice under, Slice beside, Mode mode) {
  /** Where what is beside the claims ends. */
  enum Mode {
    /** Over what is under them. */
    OVER,
    /** It reaches down beside what is under them. */
    APART,
    /**
     * It is one step, in one row with these claims; what is under that step stands right of what is
     * under them.
     */
    ROW
  }

  /** The step that stands in one row with this one; -1 if none does. */
  int joined() {
    return mode == Mode.ROW ? beside.step : -1;
  }

  /** The same with all in a block of its own that is beside. */
  Setup closed() {
    return mode == Mode.ROW ? new Setup(under, beside, Mode.OVER) : this;
  }
}
