package hence.drawing;

import hence.layout.Rect;
import hence.layout.Spot;
import hence.layout.typesetting.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * The flag of a reader's own opinion: solid and forked, so that nobody takes it for what was
 * computed.
 *
 * @param width in map units
 */
record Pennant(String word, double width) {
  static final double HEIGHT = Badge.HEIGHT;

  private static final Type TYPE = Badge.TYPE;
  private static final double PADDING = 7;
  private static final double FORK = 5;
  private static final double EDGE = 1.2;

  static Pennant of(String word, Lettering lettering) {
    return new Pennant(word, PADDING + lettering.width(word, TYPE) + PADDING + FORK);
  }

  /** The marks of the flag from its left edge, around that height. */
  List<Mark> marks(double left, double middle, Theme theme, Lettering lettering) {
    Rect r = new Rect(left, middle - HEIGHT / 2, width, HEIGHT);
    List<Spot> corners =
        Stream.of(
                new Spot(r.x(), r.y()),
                new Spot(r.right(), r.y()),
                new Spot(r.right() - FORK, middle),
                new Spot(r.right(), r.bottom()),
                new Spot(r.x(), r.bottom()))
            .map(spot -> new Spot(Rounding.of(spot.x()), Rounding.of(spot.y())))
            .toList();
    return List.of(
        new Mark.Blade(corners, theme.accent(), theme.ground(), EDGE),
        lettering.between(r.y(), HEIGHT, word, left + PADDING, TYPE, theme.ground(), Anchor.START));
  }
}
