package hence.layout.typesetting;

import java.util.List;

/**
 * How wide words are in the bundled font and where they wrap, the same on every machine and
 * surface: plain sums of advances without kerning, so surfaces must draw without kerning too.
 */
public final class TextMeasure {
  private final Advances regular;
  private final Advances bold;

  private TextMeasure(Advances regular, Advances bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** The measure of the bundled font; reads two small resources, so keep it. */
  public static TextMeasure bundled() {
    return new TextMeasure(Advances.of(Weight.REGULAR), Advances.of(Weight.BOLD));
  }

  /** The width of a text on one line, in map units. */
  public double width(String text, double size, Weight weight) {
    return advances(weight).of(text, 0, text.length()) * size / Advances.EM;
  }

  /** The width of a text on one line, in map units. */
  public double width(String text, Type type) {
    return width(text, type.size(), type.weight());
  }

  /**
   * How far the em square reaches above the baseline. Capitals and ideographs both stand within
   * half a pixel of the square's middle, so centring the square centres the words; the font's own
   * line metrics (1.16 above, 0.288 below) would push them down.
   */
  public double ascent(double size) {
    return regular.ascent() * size / Advances.EM;
  }

  /** How far the em square reaches below the baseline, positive. */
  public double descent(double size) {
    return regular.descent() * size / Advances.EM;
  }

  /** How far below the top of its line the baseline of a text stands. */
  public double baseline(Type type) {
    double square = ascent(type.size()) + descent(type.size());
    return (type.lineHeight() - square) / 2 + ascent(type.size());
  }

  /**
   * The text on as few lines as fit the width, and those as even as can be. Newlines in the text
   * stay; spaces at the ends of lines go. A word wider than a line is broken by force, and only a
   * single character may be wider than the line. An empty text is one empty line.
   */
  public List<String> wrap(String text, double size, Weight weight, double maxWidth) {
    return wording(text, weight).lines(units(maxWidth, size));
  }

  /** As {@link #wrap}, but each line as full as can be: for running text instead of boxes. */
  public List<String> fill(String text, double size, Weight weight, double maxWidth) {
    return wording(text, weight).fullLines(units(maxWidth, size));
  }

  /** The text cut where it may wrap, to try several widths. */
  Wording wording(String text, Weight weight) {
    return new Wording(text, advances(weight));
  }

  /** Map units as thousandths of an em; the grain of dust keeps 0.1 * 3 from losing a unit. */
  static long units(double width, double size) {
    return (long) Math.floor(width * Advances.EM / size + 1e-6);
  }

  private Advances advances(Weight weight) {
    return switch (weight) {
      case REGULAR -> regular;
      case BOLD -> bold;
    };
  }
}
