package hence.map;

/**
 * A text that claims are taken from.
 *
 * @param date as the source gives it, empty if unknown
 * @param paragraphs how many paragraphs it has, numbered from 1; 0 if unknown
 */
public record Source(
    String id, Text title, String author, String date, String url, int paragraphs, Extras extras) {}
