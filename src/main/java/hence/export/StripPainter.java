package hence.export;

import hence.drawing.Drawing;
import hence.layout.Rect;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Paints, filters and compresses strips of a picture, one after the other in the same memory: fresh
 * memory for every strip takes longer to get than to fill.
 */
final class StripPainter {
  private static final int UP_FILTER = 2;

  private final Drawing drawing;
  private final Raster raster;
  private final Typeface typeface;
  private final BufferedImage image;
  private final int[] pixels;
  private final byte[] filtered;
  private final boolean alpha;

  /** Bytes a pixel. */
  private final int depth;

  private final byte[] buffer = new byte[1 << 16];

  /**
   * @param rows the most that a strip will have
   */
  StripPainter(Drawing drawing, Raster raster, int rows, Typeface typeface) {
    this.drawing = drawing;
    this.raster = raster;
    this.typeface = typeface;
    alpha = hasAlpha(drawing);
    depth = alpha ? 4 : 3;
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    image = new BufferedImage(raster.width(), rows, type);
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    filtered = new byte[rows * rowLength()];
  }

  /** Whether what lies under the picture is to shine through. */
  static boolean hasAlpha(Drawing drawing) {
    return !drawing.background().isVisible();
  }

  Strip strip(int firstRow, int rows) {
    paint(firstRow, rows);
    filter(rows);
    int length = rows * rowLength();
    Adler32 checksum = new Adler32();
    checksum.update(filtered, 0, length);
    boolean last = firstRow + rows >= raster.height();
    return new Strip(deflate(length, last), length, (int) checksum.getValue());
  }

  /** The bytes of a row: its filter's number, then red, green, blue and perhaps alpha. */
  private int rowLength() {
    return 1 + depth * raster.width();
  }

  private void paint(int firstRow, int rows) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setBackground(Brush.color(drawing.background()));
      graphics.clearRect(0, 0, raster.width(), rows);
      Rect bounds = drawing.bounds();
      graphics.translate(0, -firstRow);
      graphics.scale(raster.scale(), raster.scale());
      graphics.translate(-bounds.x(), -bounds.y());
      new Brush(graphics, typeface).paint(drawing, raster.clip(bounds, firstRow, rows));
    } finally {
      graphics.dispose();
    }
  }

  /** The first row of a strip stands for itself, each other one for its difference to the last. */
  private void filter(int rows) {
    Arrays.fill(filtered, 0, rows * rowLength(), (byte) 0);
    for (int column = 0; column < raster.width(); column++) {
      put(1 + depth * column, pixels[column], 0);
    }
    for (int row = 1; row < rows; row++) {
      filtered[row * rowLength()] = UP_FILTER;
      filter(row * raster.width(), row * rowLength() + 1);
    }
  }

  /** Writes where a row differs from the one above; most of it does not. */
  private void filter(int first, int to) {
    int width = raster.width();
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
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
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
    } finally {
      deflater.end();
    }
  }
}
