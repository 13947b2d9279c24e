package hence.layout.typesetting;

/** A weight of the bundled typeface. */
public enum Weight {
  REGULAR,
  BOLD
}
