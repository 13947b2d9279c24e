package hence.format.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The text around the place where a parser gave up. */
record Excerpt(String before, String after) {
  private static final int LENGTH = 200;

  /** The text around a place, counted in characters from the beginning of the file. */
  static Excerpt of(byte[] bytes, long offset) {
    long start = Math.max(0, offset - LENGTH);
    String text = read(bytes, start);
    int split = Math.min(text.length(), (int) (Math.max(0, offset) - start));
    return new Excerpt(text.substring(0, split), text.substring(split));
  }

  private static String read(byte[] bytes, long start) {
    try (Reader reader = JsonText.reader(bytes)) {
      long left = start;
      while (left > 0 && reader.ready()) {
        left -= reader.skip(left);
      }
      char[] chars = new char[2 * LENGTH];
      int length = 0;
      int read = 0;
      while (read >= 0 && length < chars.length) {
        read = reader.read(chars, length, chars.length - length);
        length += Math.max(0, read);
      }
      return new String(chars, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The character at the place, a space at the end. */
  char next() {
    return after.isEmpty() ? ' ' : after.charAt(0);
  }

  /** The same in full, if it takes two. */
  String character() {
    return after.isEmpty() ? "" : Character.toString(after.codePointAt(0));
  }

  /** The name of the character among all of Unicode, for those that cannot be seen. */
  String code() {
    return after.isEmpty() ? "" : "U+%04X".formatted(after.codePointAt(0));
  }

  /** The last character before the place that is no space; 0 if there is none. */
  char previous() {
    String earlier = before.stripTrailing();
    return earlier.isEmpty() ? 0 : earlier.charAt(earlier.length() - 1);
  }

  boolean followsQuote() {
    return before.endsWith("\"");
  }

  /** How many characters before the place the last backslash stands; 0 if there is none. */
  int backslashBehind() {
    int at = before.lastIndexOf('\\');
    return at < 0 ? 0 : before.length() - at;
  }

  /** A character of East Asian keyboards or an invisible space, unknown to JSON. */
  boolean isWide() {
    char c = next();
    boolean eastAsian = c >= 0xff00 && c <= 0xffef || c >= 0x3000 && c <= 0x303f;
    boolean invisible = c != ' ' && Character.isSpaceChar(c) || c == 0xfeff || c == 0x200b;
    return eastAsian || invisible;
  }

  /** How many characters of a number or a word end at the place. */
  int wordBehind() {
    int length = 0;
    while (length < before.length() && inWord(before.charAt(before.length() - 1 - length))) {
      length++;
    }
    return length;
  }

  /** The number or the word that begins so many characters before the place. */
  String wordFrom(int back) {
    String all = before + after;
    int start = before.length() - back;
    int end = start;
    while (end < all.length() && inWord(all.charAt(end))) {
      end++;
    }
    return all.substring(start, end);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || "+-._$".indexOf(c) >= 0;
  }
}
