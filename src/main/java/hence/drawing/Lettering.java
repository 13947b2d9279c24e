package hence.drawing;

import hence.layout.typesetting.FewWords;
import hence.layout.typesetting.TextMeasure;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import java.util.List;

/** Sets lines of words in the bundled typeface. */
final class Lettering {
  private static final String ELLIPSIS = "…";

  private final TextMeasure measure = TextMeasure.bundled();

  double width(String text, Type type) {
    return measure.width(text, type);
  }

  /** How far below the top of its line the baseline of a text stands. */
  double baseline(Type type) {
    return measure.baseline(type);
  }

  Mark.Words line(String text, double x, double baseline, Type type, Ink ink, Anchor anchor) {
    return new Mark.Words(
        text,
        Rounding.of(x),
        Rounding.of(baseline),
        Rounding.of(measure.width(text, type)),
        type.size(),
        type.weight(),
        ink,
        anchor);
  }

  /** A line in the middle between a top and a bottom that are so far apart. */
  Mark.Words between(
      double top, double height, String text, double x, Type type, Ink ink, Anchor anchor) {
    double baseline = top + (height - type.lineHeight()) / 2 + measure.baseline(type);
    return line(text, x, baseline, type, ink, anchor);
  }

  /** The text, or as much of its beginning as fits on so many lines of a width. */
  List<String> few(String text, double size, Weight weight, double width, int most) {
    return new FewWords(measure, size, weight, width).lines(text, most);
  }

  /** The text, or as much of its beginning as fits the width. */
  String clipped(String text, Type type, double width) {
    if (measure.width(text, type) <= width) {
      return text;
    }
    int[] letters = text.codePoints().toArray();
    int kept = letters.length;
    String shorter = text;
    while (kept > 0 && measure.width(shorter, type) > width) {
      shorter = new String(letters, 0, --kept).stripTrailing() + ELLIPSIS;
    }
    return shorter;
  }
}
