package hence.format;

import hence.map.Text;

/** The language tags of a file: BCP 47, with its own tag for words of no particular language. */
final class LanguageTag {
  /** In a file this is the wording for every language that has none of its own. */
  static final String UNDETERMINED = "und";

  private LanguageTag() {}

  static String fromFile(String tag) {
    return tag.equals(UNDETERMINED) ? Text.ANY : tag;
  }

  static String toFile(String tag) {
    return tag.equals(Text.ANY) ? UNDETERMINED : tag;
  }

  /** Letters and digits in groups of at most 8, the first of 2 to 8 letters; as in the schema. */
  static boolean isOne(String tag) {
    int group = 0;
    boolean first = true;
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (c == '-' && group >= (first ? 2 : 1)) {
        group = 0;
        first = false;
      } else if ((letter || !first && c >= '0' && c <= '9') && group < 8) {
        group++;
      } else {
        return false;
      }
    }
    return group >= (first ? 2 : 1);
  }
}
