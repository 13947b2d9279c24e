package hence.export.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a PNG (ISO/IEC 15948) piece by piece: the caller hands in compressed strips, top to
 * bottom, so no more than a strip is ever held.
 */
final class PngStream {
  private static final double METRES_PER_INCH = 0.0254;

  private final OutputStream out;

  /** The Adler-32 of nothing. */
  private int checksum = 1;

  PngStream(OutputStream out) {
    this.out = out;
  }

  /**
   * @param dpi dots an inch to note in the file; 0 for none
   * @param alpha whether each pixel says how solid it is, behind its colours
   */
  void begin(int width, int height, double dpi, boolean alpha) throws IOException {
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    data.writeInt(width);
    data.writeInt(height);
    // Eight bits each of red, green, blue and perhaps alpha; deflate; the five filters; not
    // interlaced.
    data.write(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0});
    chunk("IHDR", header.toByteArray());
    if (dpi > 0) {
      chunk("pHYs", density(dpi));
    }
    // The header of a zlib stream: deflate with a 32 KB window, fastest.
    chunk("IDAT", new byte[] {0x78, 0x01});
  }

  private static byte[] density(double dpi) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(body);
    int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
    data.writeInt(perMetre);
    data.writeInt(perMetre);
    data.writeByte(1);
    return body.toByteArray();
  }

  /** Adds the next strip. */
  void strip(Strip strip) throws IOException {
    checksum = Adler.joined(checksum, strip.checksum(), strip.length());
    chunk("IDAT", strip.deflated());
  }

  void end() throws IOException {
    ByteArrayOutputStream last = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(last);
    // The last block of the deflate stream, which is empty.
    data.write(new byte[] {3, 0});
    data.writeInt(checksum);
    chunk("IDAT", last.toByteArray());
    chunk("IEND", new byte[0]);
    out.flush();
  }

  private void chunk(String type, byte[] body) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(body);
    number(body.length);
    out.write(name);
    out.write(body);
    number((int) crc.getValue());
  }

  private void number(int value) throws IOException {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }
}
