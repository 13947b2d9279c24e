package hence.map;

/**
 * Where in a source a claim is made.
 *
 * @param paragraph counted from 1; 0 where the whole source is meant
 * @param quote the source's own words, empty if none are given
 */
public record Citation(String source, int paragraph, String quote, Extras extras) {
  public Citation(String source, int paragraph) {
    this(source, paragraph, "", Extras.NONE);
  }
}
