package hence.format.kit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Sees whether bytes are UTF-8 and, if not, guesses what they are. */
public final class Encoding {
  private static final int SAMPLE = 1 << 16;

  private Encoding() {}

  /** How many bytes a byte order mark takes at the beginning: 3 or 0. */
  public static int bomLength(byte[] bytes) {
    return startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  }

  /** Whether the bytes are UTF-8; if not, that is reported. */
  public static boolean isUtf8(byte[] bytes, Problems problems) {
    String wide = wideName(bytes);
    if (wide != null) {
      problems.reportAt(Fault.ENCODING_LIKE, 1, 0, "0", wide);
      return false;
    }
    int bad = firstBadByte(bytes);
    if (bad < 0) {
      return true;
    }
    if (holdsNul(bytes)) {
      problems.reportFile(Fault.BINARY_FILE);
      return false;
    }
    int line = lineOf(bytes, bad);
    String offset = Integer.toString(bad);
    String guess = guess(bytes, bad);
    if (guess == null) {
      problems.reportAt(Fault.ENCODING, line, 0, offset);
    } else {
      problems.reportAt(Fault.ENCODING_LIKE, line, 0, offset, guess);
    }
    return false;
  }

  /** No text holds a zero byte, in any encoding of one or two bytes a letter. */
  public static boolean holdsNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** UTF-16 and UTF-32 by their mark, or by the zeros beside the first bracket. */
  private static String wideName(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return "UTF-32";
    }
    boolean marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
    boolean bare = startsWith(bytes, '{', 0) || startsWith(bytes, 0, '{');
    return marked || bare ? "UTF-16" : null;
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static int firstBadByte(byte[] bytes) {
    // A decoder made by the charset reports bad input; only the convenience methods replace it.
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError() ? in.position() : -1;
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /**
   * Chinese of the eighties comes in pairs of bytes. In GB2312 the second byte is always a high
   * one, in Big5 it is a letter's about every second time. Where the pairs do not come out, single
   * high bytes between letters are Western accents. Null where nothing is likely.
   */
  private static String guess(byte[] bytes, int bad) {
    int pairs = 0;
    int low = 0;
    int single = 0;
    int end = Math.min(bytes.length - 1, bad + SAMPLE);
    for (int i = 0; i < end; i++) {
      int lead = bytes[i] & 0xff;
      int trail = bytes[i + 1] & 0xff;
      if (lead >= 0xe0 && i + 2 < bad) {
        return null; // Good UTF-8 so far: a damaged file and not another encoding.
      }
      if (lead > 0x80 && trail >= 0x40 && trail != 0x7f) {
        pairs++;
        low += trail < 0xa1 ? 1 : 0;
        i++;
      } else if (lead >= 0x80) {
        single++;
      }
    }
    if (pairs < 4 || single > pairs / 10) {
      return pairs + single < 20 || single > pairs / 10 ? "Windows-1252" : null;
    }
    return low > pairs / 20 ? "Big5" : "GBK";
  }
}
