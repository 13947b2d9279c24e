package hence.export.pdf;

import hence.layout.Size;
import java.util.List;

/**
 * A page to print.
 *
 * @param size in points (1/72 inch)
 * @param bookmark its name in the list of pages
 */
public record PrintPage(Size size, String bookmark, List<PageItem> items) {
  public PrintPage {
    items = List.copyOf(items);
  }
}
