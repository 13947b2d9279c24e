package hence.drawing;

import hence.judging.Status;
import hence.layout.Rect;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small label that says by its sign, its tone and its word whether a part stands. It takes no
 * hue: hues tell roles, and an objection that stands is no good news.
 *
 * @param status whose sign is shown; empty where the label says all
 * @param label the word or the score; empty for the sign alone
 * @param width in map units
 */
record Badge(Optional<Status> status, String label, double width) {
  static final double HEIGHT = 16;
  static final Type TYPE = new Type(11, Weight.BOLD, 14);

  private static final double EDGE = 1.2;

  /** How much darker than the paper what is undecided stands, in parts of the theme's tint. */
  private static final double HALF_TONE = 3;

  /** From the left edge to the middle of the sign. */
  private static final double SIGN = HEIGHT / 2;

  private static final double AFTER_SIGN = 15;
  private static final double PADDING = 7;

  /** A sign, and a word if there is more to say. */
  static Badge of(Status status, String label, Lettering lettering) {
    double width = label.isEmpty() ? HEIGHT : AFTER_SIGN + lettering.width(label, TYPE) + PADDING;
    return new Badge(Optional.of(status), label, width);
  }

  /** A figure alone. */
  static Badge of(String figure, Lettering lettering) {
    return new Badge(Optional.empty(), figure, lettering.width(figure, TYPE) + 2 * PADDING);
  }

  /** The sign alone, where there is one. */
  Badge withoutLabel() {
    return status.isEmpty() ? this : new Badge(status, "", HEIGHT);
  }

  Rect rect(double left, double middle) {
    return new Rect(left, middle - HEIGHT / 2, width, HEIGHT);
  }

  /** The marks of the badge from its left edge, around that height. */
  List<Mark> marks(double left, double middle, Theme theme, Lettering lettering) {
    Rect rect = rect(left, middle);
    List<Mark> marks = new ArrayList<>();
    marks.add(panel(rect, theme));
    boolean solid = status.equals(Optional.of(Status.OUT));
    Ink ink = solid ? theme.ground() : theme.words();
    status.ifPresent(sign -> marks.addAll(Icon.of(sign, left + SIGN, middle, ink)));
    if (!label.isEmpty()) {
      double x = left + (status.isPresent() ? AFTER_SIGN : PADDING);
      marks.add(lettering.between(rect.y(), HEIGHT, label, x, TYPE, ink, Anchor.START));
    }
    return marks;
  }

  /** White for in, black for out and grey between; what is solid is set off by the ground. */
  private Mark panel(Rect rect, Theme theme) {
    Ink half = theme.paper().towards(theme.words(), theme.tint() * HALF_TONE);
    Ink fill =
        switch (status.orElse(Status.IN)) {
          case IN -> theme.paper();
          case OUT -> theme.words();
          case UNDECIDED -> half;
        };
    Ink edge = status.equals(Optional.of(Status.OUT)) ? theme.ground() : theme.faint();
    return new Mark.Panel(Rounding.of(rect), HEIGHT / 2, fill, edge, EDGE, Dash.SOLID);
  }
}
