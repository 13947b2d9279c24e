package hence.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words in one or more languages.
 *
 * @param byLanguage the words by BCP 47 language tag; the tag {@link #ANY} alone means that one
 *     wording serves every language
 */
public record Text(Map<String, String> byLanguage) {
  /** The tag of a wording that serves every language. */
  public static final String ANY = "";

  public Text {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text needs words in at least one language");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** One wording for every language. */
  public static Text of(String words) {
    return new Text(Map.of(ANY, words));
  }

  /** Whether the text has words of its own in that language, or one wording for all. */
  public boolean speaks(String language) {
    return byLanguage.containsKey(language) || byLanguage.containsKey(ANY);
  }

  /**
   * The words in the language asked for; else in the nearest one: the same main language, then
   * English, then the first of the file.
   */
  public String in(String language) {
    String exact = byLanguage.getOrDefault(language, byLanguage.get(ANY));
    if (exact != null) {
      return exact;
    }
    String main = mainLanguage(language);
    for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
      if (mainLanguage(entry.getKey()).equals(main)) {
        return entry.getValue();
      }
    }
    return byLanguage.getOrDefault("en", byLanguage.values().iterator().next());
  }

  /** This text with other words in one language. */
  public Text with(String language, String words) {
    Map<String, String> changed = new LinkedHashMap<>(byLanguage);
    changed.put(language, words);
    return new Text(changed);
  }

  /**
   * The words as they are set: the bundled typeface draws curly quotes as wide as an ideograph,
   * which tears words like "doesn't" apart, so text without ideographs gets straight ones. No index
   * moves.
   */
  public static String typeset(String words) {
    if (words.codePoints().anyMatch(Character::isIdeographic)) {
      return words;
    }
    return words.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  /** A sentence without its full stop, to be quoted within another; three dots stay three. */
  public static String withoutStop(String sentence) {
    return sentence.strip().replaceFirst("(?<![.])[.。]$", "");
  }

  private static String mainLanguage(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }
}
