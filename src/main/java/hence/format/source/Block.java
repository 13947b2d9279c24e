package hence.format.source;

import java.util.regex.Pattern;

/**
 * A paragraph or a heading as it stands in a file, not yet counted.
 *
 * @param words in one line
 */
record Block(String words, boolean heading) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

  /** Chinese has no space between characters, so none is where a line ended. */
  private static final Pattern WIDE_BREAK =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef])[ \\t]*\\R[ \\t]*"
              + "(?=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef])");

  static Block paragraph(String words) {
    return new Block(oneLine(words), false);
  }

  static Block heading(String words) {
    return new Block(oneLine(words), true);
  }

  private static String oneLine(String words) {
    return SPACE.matcher(WIDE_BREAK.matcher(words).replaceAll("")).replaceAll(" ").strip();
  }
}
