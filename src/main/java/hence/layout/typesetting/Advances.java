package hence.layout.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How far each code point moves the pen, in thousandths of an em, for one weight of the font.
 *
 * <p>Read from a resource of 4 kB instead of the font's 7 MB, because the window waits for it: the
 * ascent and the descent of the em square (two shorts), then runs of code points that share an
 * advance (an int, the first one; two shorts, how many and the advance). It leaves out what {@link
 * #fallback} gets right, above all the ideographs. A test writes it and holds it against the font.
 */
final class Advances {
  static final int EM = 1000;
  private static final int UNKNOWN = EM * 6 / 10;
  private static final short FALLBACK = -1;
  private static final int PAGE = 256;

  private final short[][] pages = new short[(Character.MAX_CODE_POINT + 1) / PAGE][];
  private final int ascent;
  private final int descent;

  private Advances(ByteBuffer bytes) {
    ascent = bytes.getShort();
    descent = bytes.getShort();
    while (bytes.hasRemaining()) {
      put(bytes.getInt(), bytes.getShort(), bytes.getShort());
    }
  }

  static Advances of(Weight weight) {
    String file = resource(weight);
    try (InputStream in = Advances.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + Advances.class.getName());
      }
      return new Advances(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(Weight weight) {
    return switch (weight) {
      case REGULAR -> "NotoSansTC-Regular.advances";
      case BOLD -> "NotoSansTC-Bold.advances";
    };
  }

  private void put(int first, int count, short advance) {
    for (int codePoint = first; codePoint < first + count; codePoint++) {
      short[] page = pages[codePoint / PAGE];
      if (page == null) {
        page = new short[PAGE];
        Arrays.fill(page, FALLBACK);
        pages[codePoint / PAGE] = page;
      }
      page[codePoint % PAGE] = advance;
    }
  }

  /** From the baseline to the top of the em square. */
  int ascent() {
    return ascent;
  }

  /** From the baseline to the bottom of the em square, positive. */
  int descent() {
    return descent;
  }

  int of(int codePoint) {
    short[] page = pages[codePoint / PAGE];
    short known = page == null ? FALLBACK : page[codePoint % PAGE];
    return known == FALLBACK ? fallback(codePoint) : known;
  }

  /** The sum of the advances between two indexes of a text. */
  long of(String text, int from, int to) {
    long sum = 0;
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      sum += of(codePoint);
      at += Character.charCount(codePoint);
    }
    return sum;
  }

  /** The advance of a code point that the resource does not name, with or without a glyph. */
  static int fallback(int codePoint) {
    if (Wide.is(codePoint)) {
      return EM;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> UNKNOWN;
    };
  }
}
