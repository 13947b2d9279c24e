package hence.format.source;

import hence.format.kit.Encoding;
import hence.format.kit.Fault;
import hence.format.kit.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Makes text of the bytes of a source: UTF-8, or UTF-16 that says so by its mark. */
final class SourceEncoding {
  private SourceEncoding() {}

  /** The text, or null where the reason has been reported. */
  static String decode(byte[] bytes, Problems problems) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return decode(bytes, wide, problems);
    }
    if (!Encoding.isUtf8(bytes, problems)) {
      return null;
    }
    if (Encoding.holdsNul(bytes)) {
      problems.reportFile(Fault.BINARY_FILE);
      return null;
    }
    int start = Encoding.bomLength(bytes);
    return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
  }

  private static Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    // The mark of UTF-32 begins alike, and two zeros behind it are no text in UTF-16.
    boolean wider = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    return switch (mark) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> wider ? null : StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static String decode(byte[] bytes, Charset charset, Problems problems) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
    CharBuffer out = CharBuffer.allocate(bytes.length / 2);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      problems.reportFile(Fault.ENCODING, in.position());
      return null;
    }
    return out.flip().toString();
  }
}
