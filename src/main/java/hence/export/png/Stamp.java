package hence.export.png;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A letter in pixels, to be pressed wherever it is needed.
 *
 * @param left of the pixel that the letter stands in, so many pixels to the right
 * @param top below that pixel, so many pixels
 * @param cover how much of each pixel the letter covers, from 0 to 255, row by row
 */
record Stamp(int left, int top, int width, int height, byte[] cover) {
  private static final Stamp EMPTY = new Stamp(0, 0, 0, 0, new byte[0]);

  /** Cuts a stamp from an outline that stands so far right of and below a pixel's corner. */
  static Stamp of(Shape outline, double right, double below) {
    Rectangle box = outline.getBounds();
    if (box.isEmpty()) {
      return EMPTY;
    }
    // Two more pixels, because whole pixels in front of the box end where a part of one may begin.
    BufferedImage image =
        new BufferedImage(box.width + 2, box.height + 2, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    Brush.smooth(graphics);
    graphics.translate(right - box.x, below - box.y);
    graphics.fill(outline);
    graphics.dispose();
    byte[] cover = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new Stamp(box.x, box.y, image.getWidth(), image.getHeight(), cover);
  }
}
