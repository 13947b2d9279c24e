package hence.export.print;

import hence.lesson.worksheet.Worksheet;
import java.util.List;

/**
 * What goes on the pages of a worksheet.
 *
 * @param title of the map
 * @param source what the map is taken from, empty if that is not said
 * @param version by which the claims were scrambled
 * @param key whether the answers follow on pages of their own
 * @param language BCP 47 tag of the words
 */
public record WorksheetContent(
    String title,
    String source,
    String version,
    Worksheet.Blank blank,
    boolean key,
    String language,
    List<Worksheet> sheets) {
  public WorksheetContent {
    sheets = List.copyOf(sheets);
  }
}
