package hence.map;

import java.util.List;

/**
 * A text that claims are taken from.
 *
 * @param date as the source gives it, empty if unknown
 * @param paragraphs how many paragraphs it has, numbered from 1; 0 if that is not said
 * @param digest what each paragraph says, from the first on, in words that are not the source's own
 */
public record Source(
    String id,
    Text title,
    String author,
    String date,
    String url,
    int paragraphs,
    List<Text> digest,
    Extras extras) {
  public Source {
    digest = List.copyOf(digest);
  }

  public Source(
      String id,
      Text title,
      String author,
      String date,
      String url,
      int paragraphs,
      Extras extras) {
    this(id, title, author, date, url, paragraphs, List.of(), extras);
  }

  /** How many paragraphs it is known to have: as it says, else as the digest has; 0 if unknown. */
  public int paragraphCount() {
    return paragraphs > 0 ? paragraphs : digest.size();
  }
}
