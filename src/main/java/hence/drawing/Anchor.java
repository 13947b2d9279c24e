package hence.drawing;

/** Which end of a line of words its x belongs to. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
