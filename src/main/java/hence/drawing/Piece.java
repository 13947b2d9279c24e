package hence.drawing;

import hence.layout.typesetting.Type;
import java.util.List;

/**
 * A piece of a caption that stands in a row with others.
 *
 * @param width in map units
 * @param apart what it keeps from the piece before it, in map units
 */
record Piece(double width, double apart, Painting painting) {
  /** How the piece is drawn from its left edge, around the middle of its row. */
  interface Painting {
    List<Mark> marks(double left, double middle);
  }

  static Piece words(String text, Type type, Ink ink, double apart, Lettering lettering) {
    return new Piece(
        lettering.width(text, type),
        apart,
        (left, middle) ->
            List.of(lettering.between(middle, 0, text, left, type, ink, Anchor.START)));
  }

  static Piece badge(Badge badge, double apart, Theme theme, Lettering lettering) {
    return new Piece(
        badge.width(), apart, (left, middle) -> badge.marks(left, middle, theme, lettering));
  }

  static Piece pennant(Pennant flag, double apart, Theme theme, Lettering lettering) {
    return new Piece(
        flag.width(), apart, (left, middle) -> flag.marks(left, middle, theme, lettering));
  }
}
