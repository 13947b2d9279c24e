package hence.editing;

import hence.map.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a text in one language without touching the others. */
public final class Wording {
  private Wording() {}

  /** The words of exactly that language, or those that serve every language; else none. */
  public static String in(Text text, String language) {
    return text.speaks(language) ? text.in(language) : "";
  }

  /**
   * The text with other words in a language; without that language if they are blank. A wording
   * that served every language is kept for those that had no other.
   *
   * @param languages the languages that can be written in
   */
  public static Text with(Text text, String language, String words, Iterable<String> languages) {
    Map<String, String> changed = new LinkedHashMap<>(text.byLanguage());
    String general = changed.remove(Text.ANY);
    if (general != null) {
      languages.forEach(other -> changed.putIfAbsent(other, general));
    }
    changed.put(language, words);
    changed.values().removeIf(String::isBlank);
    return changed.isEmpty() ? Text.of("") : new Text(changed);
  }
}
