package hence.export.print;

import hence.drawing.Drawing;
import hence.export.kit.MarkIndex;
import hence.export.pdf.PrintDocument;
import hence.layout.Rect;
import hence.layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a drawing too large for a page lies on several that overlap.
 *
 * @param page upright or on its side, whichever takes fewer pages; in points
 * @param scale points a map unit
 * @param sheets row by row; where nothing is drawn, none is needed
 */
public record Poster(
    Drawing drawing, Size page, double scale, int columns, int rows, List<Sheet> sheets) {
  /** What printers leave free, in points. */
  static final double EDGE = 28;

  /** For the label under the picture. */
  static final double FOOT = 14;

  /** How far a page shows what the next one shows too: about a centimetre to glue. */
  public static final double OVERLAP = 28;

  /** The letters of claims, in map units and as they are printed if nothing else is wanted. */
  private static final double LETTERS = 14;

  private static final double READABLE = 8.5;

  /** A picture that fits on a page may be as large as at 100 % on the screen. */
  private static final double LARGEST = PrintDocument.POINTS_PER_UNIT;

  /** More than anybody would glue. */
  private static final int MOST_SHEETS = 10_000;

  /**
   * A page of the poster.
   *
   * @param part of the map, in map units
   */
  public record Sheet(int column, int row, Rect part) {
    /** Its place in the poster, as on a chess board: columns are letters, rows are numbers. */
    public String label() {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.insert(0, (char) ('A' + rest % 26));
      }
      return letters + Integer.toString(row + 1);
    }
  }

  /**
   * Lays a drawing out on pages.
   *
   * @param factor how large it is to be, 1 for its size on the screen; if empty, so that claims can
   *     be read well
   * @throws PosterTooLarge if nobody would glue so many pages
   */
  public static Poster of(Drawing drawing, Paper paper, OptionalDouble factor)
      throws PosterTooLarge {
    Size upright = paper.size();
    Size lying = new Size(upright.height(), upright.width());
    double scale =
        factor.isPresent() ? factor.getAsDouble() * LARGEST : wanted(drawing, upright, lying);
    Size page = count(drawing, lying, scale) < count(drawing, upright, scale) ? lying : upright;
    double count = count(drawing, page, scale);
    if (count > MOST_SHEETS) {
      double smaller = scale * Math.sqrt(MOST_SHEETS / count);
      while (count(drawing, page, smaller) > MOST_SHEETS) {
        smaller *= 0.99;
      }
      throw new PosterTooLarge(count, smaller / LARGEST);
    }
    int columns = (int) needed(drawing.bounds().width() * scale, room(page).width());
    int rows = (int) needed(drawing.bounds().height() * scale, room(page).height());
    List<Sheet> sheets = sheets(drawing, page, scale, columns, rows);
    return new Poster(drawing, page, scale, columns, rows, sheets);
  }

  /** How high the letters of claims are printed, in points. */
  public double letters() {
    return LETTERS * scale;
  }

  /** With the overview, if there is one. */
  public int pages() {
    return sheets.size() + (isSingle() ? 0 : 1);
  }

  boolean isSingle() {
    return columns * rows == 1;
  }

  /** Where the picture stands on a page. */
  public Rect window() {
    Size room = room(page);
    return new Rect(EDGE, EDGE, room.width(), room.height());
  }

  /** Large enough to be read, and larger if one page is enough for it. */
  private static double wanted(Drawing drawing, Size... pages) {
    double fits = 0;
    for (Size page : pages) {
      Size room = room(page);
      double wide = room.width() / drawing.bounds().width();
      fits = Math.max(fits, Math.min(wide, room.height() / drawing.bounds().height()));
    }
    return Math.clamp(fits, READABLE / LETTERS, LARGEST);
  }

  private static double count(Drawing drawing, Size page, double scale) {
    Size room = room(page);
    return needed(drawing.bounds().width() * scale, room.width())
        * needed(drawing.bounds().height() * scale, room.height());
  }

  /** How many windows it takes to see a length; a hair's breadth more needs no other one. */
  private static double needed(double length, double window) {
    return Math.max(1, Math.ceil((length - OVERLAP) / (window - OVERLAP) - 1e-6));
  }

  private static Size room(Size page) {
    return new Size(page.width() - 2 * EDGE, page.height() - 2 * EDGE - FOOT);
  }

  private static List<Sheet> sheets(
      Drawing drawing, Size page, double scale, int columns, int rows) {
    MarkIndex marks = new MarkIndex(drawing);
    Size room = room(page);
    double stepX = (room.width() - OVERLAP) / scale;
    double stepY = (room.height() - OVERLAP) / scale;
    double overlap = OVERLAP / scale;
    Rect bounds = drawing.bounds();
    double left = bounds.centerX() - (columns * stepX + overlap) / 2;
    double top = bounds.centerY() - (rows * stepY + overlap) / 2;
    List<Sheet> sheets = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = left + column * stepX;
        double y = top + row * stepY;
        Rect part = new Rect(x, y, room.width() / scale, room.height() / scale);
        if (!marks.isEmpty(part)) {
          sheets.add(new Sheet(column, row, part));
        }
      }
    }
    return sheets;
  }
}
