package hence.export;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Filters and compresses strips of a picture, one after the other in the same memory. */
final class StripEncoder implements AutoCloseable {
  private static final int UP_FILTER = 2;

  private final boolean alpha;

  /** Bytes a pixel. */
  private final int depth;

  private final byte[] filtered;
  private final byte[] buffer = new byte[1 << 16];
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

  /**
   * @param pixels the most that a strip has
   * @param rows the most that a strip has
   */
  StripEncoder(int pixels, int rows, boolean alpha) {
    this.alpha = alpha;
    depth = alpha ? 4 : 3;
    filtered = new byte[rows + depth * pixels];
  }

  /** Compresses the pixels of a patch; the last one ends the stream. */
  Strip encode(int[] pixels, Patch patch, boolean last) {
    int length = filter(pixels, patch);
    Adler32 checksum = new Adler32();
    checksum.update(filtered, 0, length);
    return new Strip(deflate(length, last), length, (int) checksum.getValue());
  }

  /**
   * The first row of a strip stands for itself, each other one for its difference to the last. A
   * row begins with the number of its filter.
   */
  private int filter(int[] pixels, Patch patch) {
    int begin = patch.x() == 0 ? 1 : 0;
    int row = begin + depth * patch.width();
    Arrays.fill(filtered, 0, row * patch.height(), (byte) 0);
    for (int column = 0; column < patch.width(); column++) {
      put(begin + depth * column, pixels[column], 0);
    }
    for (int y = 1; y < patch.height(); y++) {
      filtered[y * row] = UP_FILTER;
      differences(pixels, y * patch.width(), patch.width(), y * row + begin);
    }
    return row * patch.height();
  }

  /** Writes where a row differs from the one above; most of it does not. */
  private void differences(int[] pixels, int first, int width, int to) {
    int end = first + width;
    int at = first;
    while (at < end) {
      int same = Arrays.mismatch(pixels, at, end, pixels, at - width, end - width);
      if (same < 0) {
        return;
      }
      at += same;
      put(to + depth * (at - first), pixels[at], pixels[at - width]);
      at++;
    }
  }

  private void put(int to, int pixel, int above) {
    filtered[to] = (byte) ((pixel >> 16) - (above >> 16));
    filtered[to + 1] = (byte) ((pixel >> 8) - (above >> 8));
    filtered[to + 2] = (byte) (pixel - above);
    if (alpha) {
      filtered[to + 3] = (byte) ((pixel >>> 24) - (above >>> 24));
    }
  }

  private byte[] deflate(int length, boolean last) {
    deflater.reset();
    deflater.setInput(filtered, 0, length);
    if (last) {
      deflater.finish();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(length / 16 + 64);
    int count;
    do {
      // A sync flush ends the strip on a whole byte, so that strips made apart can be joined.
      count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, count);
    } while (last ? !deflater.finished() : count == buffer.length);
    return out.toByteArray();
  }

  @Override
  public void close() {
    deflater.end();
  }
}
