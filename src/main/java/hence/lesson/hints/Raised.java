package hence.lesson.hints;

import hence.map.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where the words that raised a hint stand in a wording. */
public final class Raised {
  private Raised() {}

  /** A stretch of a wording. */
  public record Span(int start, int end) {}

  /** Where those words stand, in order and apart; none where they are the whole wording. */
  public static List<Span> in(String wording, List<String> words) {
    List<Span> found = new ArrayList<>();
    for (String word : words) {
      // As it is set: quotation marks of the wording may have been made straight.
      String set = wording.contains(word) ? word : Text.typeset(word);
      if (!set.isEmpty() && !set.equals(wording)) {
        collect(wording, set, found);
      }
    }
    found.sort(Comparator.comparingInt(Span::start).thenComparing(span -> -span.end()));
    List<Span> apart = new ArrayList<>();
    for (Span span : found) {
      if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
        apart.add(span);
      }
    }
    return apart;
  }

  private static void collect(String wording, String word, List<Span> found) {
    for (int at = wording.indexOf(word); at >= 0; at = wording.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (isWhole(wording, at, end)) {
        found.add(new Span(at, end));
      }
    }
  }

  /** Not a part of a longer word; ideographs are no words, so any of them may begin and end one. */
  private static boolean isWhole(String wording, int start, int end) {
    return !(start > 0
            && joins(wording.codePointBefore(start))
            && joins(wording.codePointAt(start)))
        && !(end < wording.length()
            && joins(wording.codePointBefore(end))
            && joins(wording.codePointAt(end)));
  }

  private static boolean joins(int letter) {
    return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
  }
}
