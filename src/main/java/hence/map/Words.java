package hence.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The words a room says to its users, in one language: its bundle {@code words_<language>} in the
 * resources, with {@link MessageFormat} patterns.
 *
 * <p>Read without {@link ResourceBundle#getBundle}, whose fallback to the machine's own language
 * would answer English questions in Chinese.
 */
public final class Words {
  /** The languages that every bundle speaks, the fallback first. */
  public static final List<String> LANGUAGES = List.of("en", "zh-Hant");

  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** The words of the room that a class lives in. */
  public static Words of(Class<?> inRoom, String language) {
    String spoken = nearest(language);
    String file = "words_" + spoken.replace('-', '_') + ".properties";
    try (InputStream in = inRoom.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + inRoom.getName());
      }
      return new Words(
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)),
          Locale.forLanguageTag(spoken));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of {@link #LANGUAGES} nearest to a tag: Chinese of any kind, else English. */
  public static String nearest(String language) {
    return language.startsWith("zh") ? "zh-Hant" : "en";
  }

  /** The words of a key with the places {0}, {1} ... filled in. */
  public String say(String key, Object... values) {
    String pattern = bundle.getString(key);
    String said = values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    return Text.typeset(said);
  }

  /** The bundle itself, for libraries that say words on their own. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** The tag of the language spoken. */
  public String language() {
    return locale.toLanguageTag();
  }
}
