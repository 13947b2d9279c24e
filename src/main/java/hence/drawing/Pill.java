package hence.drawing;

import hence.layout.Direction;
import hence.layout.Rect;
import hence.layout.typesetting.Type;
import hence.map.Role;
import java.util.List;
import java.util.Optional;

/** The word on a bracket, and beside it along the bracket whether the reason stands. */
final class Pill {
  private static final double PADDING = 9;
  private static final double HEIGHT = 20;
  private static final double EDGE = 1.2;

  /** Between the word and the badge. */
  private static final double GAP = 2;

  /** What a badge leaves free of a bracket's end, where premises hang and undercuts arrive. */
  private static final double END = 10;

  private final Theme theme;
  private final Direction direction;
  private final Lettering lettering;

  Pill(Scene scene, Lettering lettering) {
    this.theme = scene.theme();
    this.direction = scene.layout().direction();
    this.lettering = lettering;
  }

  /** Puts the word on a bracket; gives the place that word and badge take up. */
  Rect draw(String word, ReasonLook look, Optional<Badge> said, Rect bracket, List<Mark> marks) {
    double width = lettering.width(word, Type.CONNECTIVE) + 2 * PADDING;
    Optional<Badge> badge = said.map(full -> fitted(full, width, bracket));
    double left = bracket.centerX() - width / 2 - shift(width, badge, bracket);
    Rect rect = new Rect(left, bracket.centerY() - HEIGHT / 2, width, HEIGHT);
    word(word, look, rect, marks);
    if (badge.isEmpty()) {
      return rect;
    }
    Badge own = badge.get();
    double badgeLeft =
        direction.isVertical() ? rect.right() + GAP : bracket.centerX() - own.width() / 2;
    double middle =
        direction.isVertical() ? rect.centerY() : rect.bottom() + GAP + Badge.HEIGHT / 2;
    marks.addAll(own.marks(badgeLeft, middle, theme, lettering));
    return rect.union(own.rect(badgeLeft, middle));
  }

  /** A bracket too short for a badge with its word, between boxes of others, has the sign alone. */
  private Badge fitted(Badge badge, double width, Rect bracket) {
    boolean fits = width + GAP + badge.width() <= bracket.width();
    return fits || !direction.isVertical() ? badge : badge.withoutLabel();
  }

  /** How far the word gives way, so that a long badge stays on the bracket. */
  private double shift(double width, Optional<Badge> badge, Rect bracket) {
    if (badge.isEmpty() || !direction.isVertical()) {
      return 0;
    }
    double row = width + GAP + badge.get().width();
    double over = row - width / 2 - (bracket.width() / 2 - END);
    // Never farther than to the middle: on a short bracket both ends are as near to others.
    return Math.clamp(over, 0, (row - width) / 2);
  }

  private void word(String word, ReasonLook look, Rect rect, List<Mark> marks) {
    // In black and white an objection's word is white on black, so it is seen from afar.
    boolean inverted = theme.isPrint() && look.role() != Role.SUPPORT && !look.isOut();
    Ink fill = inverted ? look.ink() : theme.ground().towards(look.ink(), theme.tint() * 2);
    Ink ink = inverted ? theme.ground() : look.ink();
    marks.add(new Mark.Panel(Rounding.of(rect), HEIGHT / 2, fill, look.ink(), EDGE, look.dash()));
    Mark.Words line =
        lettering.between(
            rect.y(), HEIGHT, word, rect.centerX(), Type.CONNECTIVE, ink, Anchor.MIDDLE);
    marks.add(line);
    if (look.isOut()) {
      marks.add(Strike.through(line));
    }
  }
}
