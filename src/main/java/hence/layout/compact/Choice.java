package hence.layout.compact;

/** The ways in which the children of a step may be set. */
interface Choice {
  /** The shapes that the step with all that hangs from it takes then. */
  Curve shapes();

  /** The shapes in which it may stand in one row with the step that it bears on. */
  Rows rows();

  /**
   * How the children are set if the step takes one of its shapes.
   *
   * @param shape the number of one of its shapes, or of a row from -1 down
   * @param shapeOf is told the shape of each child
   */
  Setup setup(int shape, int[] shapeOf);

  /** The same choice of a step of other steps, with the same claims and children. */
  Choice of(Steps steps, int step);
}
