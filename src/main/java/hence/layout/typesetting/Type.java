package hence.layout.typesetting;

import hence.map.Words;

/**
 * How words of one kind are set, on every surface.
 *
 * @param size of the em, in map units
 * @param lineHeight from one baseline to the next, in map units
 */
public record Type(double size, Weight weight, double lineHeight) {
  /** The word on a bracket: because, however, but then. */
  public static final Type CONNECTIVE = new Type(12, Weight.BOLD, 16);

  /** What stands small at the foot of a box: citations, implicit. */
  public static final Type NOTE = new Type(11, Weight.REGULAR, 14);

  /** The words of a claim; ideographs are denser than letters, so their lines stand wider. */
  public static Type claim(String language) {
    return new Type(14, Weight.REGULAR, isChinese(language) ? 22 : 20);
  }

  /** The words of the claim that the map is about. */
  public static Type contention(String language) {
    return new Type(16, Weight.BOLD, isChinese(language) ? 25 : 23);
  }

  private static boolean isChinese(String language) {
    return Words.nearest(language).startsWith("zh");
  }
}
