package hence.layout;

/** The way from the contention to what it rests on. */
public enum Direction {
  DOWN,
  UP,
  RIGHT,
  LEFT;

  /** Whether the levels of the map follow each other from top to bottom or bottom to top. */
  public boolean isVertical() {
    return this == DOWN || this == UP;
  }
}
