package hence.map;

import java.text.Normalizer;
import java.util.Locale;

/** What is left of words when spacing, punctuation, width and case are of no account. */
public final class Letters {
  private Letters() {}

  public static String of(String words) {
    // Full-width letters, ligatures and the like first, for they hide case and punctuation.
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    // Up and then down, since some letters differ in one direction only.
    String caseless = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(caseless.length());
    caseless.codePoints().filter(Letters::counts).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Signs of mathematics and currency count: they are read aloud. */
  private static boolean counts(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MODIFIER_SYMBOL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }
}
