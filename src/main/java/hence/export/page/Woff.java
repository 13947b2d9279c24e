package hence.export.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/**
 * Packs a TrueType font as WOFF 1.0: the same tables, each deflated by itself. See the W3C
 * Recommendation "WOFF File Format 1.0" (2012).
 */
final class Woff {
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int TTF_HEADER = 12;
  private static final int TTF_ENTRY = 16;

  private Woff() {}

  static byte[] of(byte[] ttf) {
    ByteBuffer font = ByteBuffer.wrap(ttf);
    int tables = font.getShort(4);
    int start = HEADER + ENTRY * tables;
    ByteBuffer entries = ByteBuffer.allocate(ENTRY * tables);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int unpacked = TTF_HEADER + TTF_ENTRY * tables;
    for (int i = 0; i < tables; i++) {
      int at = TTF_HEADER + TTF_ENTRY * i;
      int length = font.getInt(at + 12);
      byte[] packed = packed(ttf, font.getInt(at + 8), length);
      entries.putInt(font.getInt(at)).putInt(start + data.size());
      entries.putInt(packed.length).putInt(length).putInt(font.getInt(at + 4));
      data.writeBytes(packed);
      data.writeBytes(new byte[padding(packed.length)]);
      unpacked += length + padding(length);
    }
    ByteBuffer woff = ByteBuffer.allocate(start + data.size());
    woff.put(new byte[] {'w', 'O', 'F', 'F'}).putInt(font.getInt(0)).putInt(woff.capacity());
    woff.putShort((short) tables).putShort((short) 0).putInt(unpacked);
    // No version of its own, no metadata, no private data.
    woff.position(HEADER);
    return woff.put(entries.array()).put(data.toByteArray()).array();
  }

  /** A table deflated, or as it is if that would not make it smaller. */
  private static byte[] packed(byte[] ttf, int from, int length) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(ttf, from, length);
    deflater.finish();
    byte[] room = new byte[length];
    int size = deflater.deflate(room);
    boolean smaller = deflater.finished() && size < length;
    deflater.end();
    byte[] packed = new byte[smaller ? size : length];
    System.arraycopy(smaller ? room : ttf, smaller ? 0 : from, packed, 0, packed.length);
    return packed;
  }

  private static int padding(int length) {
    return -length & 3;
  }
}
