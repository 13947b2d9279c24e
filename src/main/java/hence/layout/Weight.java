package hence.layout;

/** A weight of the bundled typeface. */
public enum Weight {
  REGULAR,
  BOLD
}
