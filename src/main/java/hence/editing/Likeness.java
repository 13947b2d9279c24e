package hence.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** How well words answer to what was typed; the better ones come first. */
public enum Likeness {
  /** They begin with it. */
  BEGINS,
  /** One of their words begins with it. */
  WORD_BEGINS,
  /** It stands somewhere in them. */
  HOLDS,
  /** All its words stand somewhere in them. */
  HOLDS_WORDS,
  NONE;

  public static Likeness of(String words, String typed) {
    String in = plain(words);
    String what = plain(typed).strip();
    if (in.startsWith(what)) {
      return BEGINS;
    }
    if (wordBegins(in, what)) {
      return WORD_BEGINS;
    }
    if (in.contains(what)) {
      return HOLDS;
    }
    return Stream.of(what.split("\\s+")).allMatch(in::contains) ? HOLDS_WORDS : NONE;
  }

  private static boolean wordBegins(String in, String what) {
    for (int at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + 1)) {
      int before = at == 0 ? ' ' : in.codePointBefore(at);
      // Ideographs are letters too, but every one of them may begin a word.
      if (!Character.isLetterOrDigit(before) || Character.isIdeographic(before)) {
        return true;
      }
    }
    return false;
  }

  /** Without case, and with full-width letters as plain ones. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
