package hence.layout.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Sets as much of a text as has room on a few lines. */
public final class FewWords {
  private static final String CUT = "\u2026";

  /** With fewer letters of it a word cannot be guessed. */
  private static final int SHORTEST_STUMP = 3;

  private final TextMeasure measure;
  private final double size;
  private final Weight weight;
  private final double width;

  /**
   * @param size of the em, in the unit of the width
   */
  public FewWords(TextMeasure measure, double size, Weight weight, double width) {
    this.measure = measure;
    this.size = size;
    this.weight = weight;
    this.width = width;
  }

  /** The text on so many lines at most, with a mark where something is missing. */
  public List<String> lines(String text, int most) {
    String whole = uptoLongWord(text);
    List<String> lines = measure.wrap(whole, size, weight, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> some = new ArrayList<>(lines.subList(0, most - 1));
    int from = 0;
    for (String line : some) {
      from = whole.indexOf(line, from) + line.length();
    }
    some.add(cut(whole.substring(from).strip()));
    return some;
  }

  /** The text up to the first word that is wider than a line: rather cut than broken in two. */
  private String uptoLongWord(String text) {
    if (text.codePoints().anyMatch(Character::isIdeographic)) {
      return text;
    }
    int from = 0;
    for (String word : text.split(" ", -1)) {
      if (measure.width(word, size, weight) > width) {
        return text.substring(0, from) + cut(word);
      }
      from += word.length() + 1;
    }
    return text;
  }

  /** As much of the text as fits on one line before the mark that something is missing. */
  private String cut(String text) {
    int end = text.length();
    while (end > 0 && measure.width(text.substring(0, end) + CUT, size, weight) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, withoutStump(text, end)).stripTrailing() + CUT;
  }

  /** Where to cut, given that there is no room beyond an end: not right behind a word's begin. */
  private static int withoutStump(String text, int end) {
    int begin = text.lastIndexOf(' ', end - 1) + 1;
    boolean isStump =
        end - begin < SHORTEST_STUMP && end < text.length() && text.charAt(end) != ' ';
    return isStump && begin > 0 && !Character.isIdeographic(text.codePointBefore(end))
        ? begin
        : end;
  }
}
