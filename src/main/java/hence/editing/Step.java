package hence.editing;

import hence.layout.Direction;

/** Where to go from a part, in terms of the argument. */
public enum Step {
  /** To what the part serves, and so to the contention in the end. */
  TOWARDS,
  /** To what the part rests on. */
  AWAY,
  /** To the one before it among those that stand beside it. */
  PREVIOUS,
  /** To the one after it among those that stand beside it. */
  NEXT;

  /**
   * What an arrow key asks for on the screen.
   *
   * @param arrow where the arrow points
   * @param away where reasons stand from what they bear on
   */
  public static Step of(Direction arrow, Direction away) {
    if (arrow == away) {
      return AWAY;
    }
    if (arrow.isVertical() == away.isVertical()) {
      return TOWARDS;
    }
    return arrow == Direction.DOWN || arrow == Direction.RIGHT ? NEXT : PREVIOUS;
  }
}
