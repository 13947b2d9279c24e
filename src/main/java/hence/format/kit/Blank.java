package hence.format.kit;

/** Tells words from mere space, in every regular expression dialect alike. */
public final class Blank {
  private static final String SPACES =
      "\t\n\u000b\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff";

  private Blank() {}

  /** Whether there is nothing to read; the schema says the same in its pattern. */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = SPACES.indexOf(c) >= 0 || c >= '\u2000' && c <= '\u200b';
      if (!space) {
        return false;
      }
    }
    return true;
  }
}
