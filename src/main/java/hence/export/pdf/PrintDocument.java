package hence.export.pdf;

import hence.drawing.Drawing;
import hence.export.kit.Raster;
import hence.layout.Rect;
import hence.layout.Size;
import java.util.List;

/**
 * Pages to print together.
 *
 * @param language BCP 47 tag of the words
 */
public record PrintDocument(String title, String language, List<PrintPage> pages) {
  /** Points of one map unit at 100 %, which is 1/96 inch as in CSS. */
  public static final double POINTS_PER_UNIT = 72.0 / 96;

  public PrintDocument {
    pages = List.copyOf(pages);
  }

  /** A picture on a page of its own size. */
  public static PrintDocument picture(Drawing drawing, Raster raster) {
    // With dots an inch noted, a picture is as large on paper as at 100 % on the screen.
    double scale = POINTS_PER_UNIT * (raster.dpi() > 0 ? 1 : raster.scale());
    PageItem.Picture picture = new PageItem.Picture(drawing, 0, 0, scale, drawing.title());
    Rect place = picture.place();
    Size size = new Size(place.width(), place.height());
    return new PrintDocument(
        drawing.title(),
        drawing.language(),
        List.of(new PrintPage(size, drawing.title(), List.of(picture))));
  }
}
