package hence.map;

/**
 * How the words of a citation stand in its source.
 *
 * @param paragraph the number of the paragraph that has them; 0 if none has
 */
public record Quotation(State state, int paragraph) {

  /** How well the words agree with the source. */
  public enum State {
    /** The cited paragraph has them to the letter. */
    EXACT,
    /** The cited paragraph has them, but for spacing, punctuation, width or case. */
    SAME_BUT_PUNCTUATION,
    /** Another paragraph has them, to the letter or nearly so. */
    MOVED,
    /** No paragraph has them. */
    MISSING
  }
}
