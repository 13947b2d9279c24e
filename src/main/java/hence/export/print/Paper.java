package hence.export.print;

import hence.layout.Rect;
import hence.layout.Size;

/** A paper to print on, upright, in points (1/72 inch). */
public enum Paper {
  A4(595.28, 841.89),
  A3(841.89, 1190.55),
  LETTER(612, 792);

  /** What printers leave free and punches need, on either side. */
  public static final double MARGIN_X = 48;

  /** Above the running head and under the foot. */
  public static final double MARGIN_Y = 36;

  /** Between the running head or the foot and what is on the page. */
  private static final double HEAD = 26;

  private final Size size;

  Paper(double width, double height) {
    this.size = new Size(width, height);
  }

  /** What it is called anywhere. */
  public String label() {
    return this == LETTER ? "Letter" : name();
  }

  public Size size() {
    return size;
  }

  /** Where the page's own content may stand. */
  Rect body() {
    double top = MARGIN_Y + HEAD;
    return new Rect(MARGIN_X, top, size.width() - 2 * MARGIN_X, size.height() - 2 * top);
  }
}
