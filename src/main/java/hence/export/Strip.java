package hence.export;

import hence.drawing.Drawing;
import hence.layout.Rect;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Some rows of a picture, ready for a PNG.
 *
 * @param deflated a raw deflate stream that ends on a byte and, but for the last strip, does not
 *     end the whole
 * @param filtered what it stands for: each row behind its filter's number
 */
record Strip(byte[] deflated, byte[] filtered) {
  private static final int UP_FILTER = 2;

  /** Paints, filters and compresses rows. */
  static Strip paint(Drawing drawing, Raster raster, int firstRow, int rows, Typeface typeface) {
    int[] pixels = pixels(drawing, raster, firstRow, rows, typeface);
    byte[] filtered = filter(pixels, raster.width(), rows);
    boolean last = firstRow + rows >= raster.height();
    return new Strip(deflate(filtered, last), filtered);
  }

  private static int[] pixels(
      Drawing drawing, Raster raster, int firstRow, int rows, Typeface typeface) {
    BufferedImage image = new BufferedImage(raster.width(), rows, BufferedImage.TYPE_INT_RGB);
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
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** The first row of a strip stands for itself, each other one for its difference to the last. */
  private static byte[] filter(int[] pixels, int width, int rows) {
    byte[] filtered = new byte[rows * (1 + 3 * width)];
    int to = 0;
    for (int row = 0; row < rows; row++) {
      filtered[to++] = (byte) (row == 0 ? 0 : UP_FILTER);
      for (int column = 0; column < width; column++) {
        int at = row * width + column;
        int above = row == 0 ? 0 : pixels[at - width];
        int pixel = pixels[at];
        filtered[to++] = (byte) ((pixel >> 16) - (above >> 16));
        filtered[to++] = (byte) ((pixel >> 8) - (above >> 8));
        filtered[to++] = (byte) (pixel - above);
      }
    }
    return filtered;
  }

  private static byte[] deflate(byte[] filtered, boolean last) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(filtered);
      if (last) {
        deflater.finish();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(filtered.length / 16 + 64);
      byte[] buffer = new byte[1 << 16];
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
