package hence.map;

/** Why an edit makes no sense. */
public enum Refusal {
  /** A claim would speak for or against itself. */
  ITSELF,
  /** A part would rest on itself by way of others. */
  CIRCLE,
  /** The same link is there already. */
  TWICE,
  /** A step would be spoken for: whatever strengthens it is a co-premise of its reason. */
  FOR_A_STEP,
  /** The edit names a part that the map does not have. */
  GONE;

  /** The refusal as a sentence. */
  public String in(String language) {
    return Words.of(Refusal.class, language).say("refusal." + name());
  }
}
