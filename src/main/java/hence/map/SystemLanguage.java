package hence.map;

import java.util.Locale;
import java.util.stream.Stream;

/** The language of the user's system. */
public final class SystemLanguage {
  private SystemLanguage() {}

  /** The tag of the language of {@link Words#LANGUAGES} that is nearest to the system's. */
  public static String tag() {
    String known = Words.nearest(Locale.getDefault().toLanguageTag());
    // Java takes a locale that is asked for but not installed for none at all.
    return known.equals("en") ? Words.nearest(asked()) : known;
  }

  private static String asked() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(System::getenv)
        .filter(value -> value != null && !value.isEmpty())
        .findFirst()
        .orElse("en");
  }
}
