package hence.layout.typesetting;

import hence.layout.Rect;
import hence.layout.Size;
import hence.map.Claim;

/** How a claim's box is divided: padding, the lines of its words, and a note at its foot. */
public final class BoxFrame {
  /** Between the words and the left and right edge, in map units. */
  public static final double PADDING_X = 14;

  /** Between the words and the top and bottom edge, in map units. */
  public static final double PADDING_Y = 10;

  /** What a note takes from the height of a box, in map units. */
  public static final double FOOTER_HEIGHT = Type.NOTE.lineHeight();

  /** The note moves into the padding below, which would look too deep under small type. */
  private static final double FOOTER_LOWERED_BY = 3;

  private BoxFrame() {}

  /** Whether the box has a note at its foot: paragraphs cited, or that the claim is implicit. */
  public static boolean hasFooter(Claim claim) {
    return claim.implicit() || claim.cites().stream().anyMatch(cite -> cite.paragraph() > 0);
  }

  /** Where the words of a box stand: as many lines as it has, from the top. */
  public static Rect words(Rect box, boolean hasFooter) {
    double footer = hasFooter ? FOOTER_HEIGHT : 0;
    return new Rect(
        box.x() + PADDING_X,
        box.y() + PADDING_Y,
        box.width() - 2 * PADDING_X,
        box.height() - 2 * PADDING_Y - footer);
  }

  /** Where the note of a box that has one stands: one line of {@link Type#NOTE}. */
  public static Rect footer(Rect box) {
    return new Rect(
        box.x() + PADDING_X,
        box.bottom() - PADDING_Y - FOOTER_HEIGHT + FOOTER_LOWERED_BY,
        box.width() - 2 * PADDING_X,
        FOOTER_HEIGHT);
  }

  /** The box around words of that size. */
  static Size around(double width, double height, boolean hasFooter) {
    double footer = hasFooter ? FOOTER_HEIGHT : 0;
    return new Size(width + 2 * PADDING_X, height + 2 * PADDING_Y + footer);
  }
}
