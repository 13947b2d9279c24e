package hence.export.print;

import java.io.IOException;
import java.io.Serial;

/** A poster of more pages than anybody would glue. */
public final class PosterTooLarge extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final double pages;
  private final double largest;

  PosterTooLarge(double pages, double largest) {
    super("a poster of %.0f pages".formatted(pages));
    this.pages = pages;
    this.largest = largest;
  }

  /** How many it would have. */
  public double pages() {
    return pages;
  }

  /** How large it may be, 1 for the drawing's size on the screen; rounded down to hundredths. */
  public double largest() {
    return Math.floor(largest * 100) / 100;
  }
}
