package hence.export.png;

import hence.drawing.Drawing;
import hence.export.kit.MarkIndex;
import hence.export.kit.Raster;
import hence.layout.Rect;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Paints patches of a picture, one after the other in the same memory: fresh memory for every one
 * takes longer to get than to fill.
 */
final class PatchPainter {
  /**
   * Pixels by which all is moved, so that no edge of a drawing, whose coordinates are round, lies
   * just where it is decided whether it touches a pixel: the smallest error would decide then, and
   * another one in the next patch.
   */
  private static final double NUDGE = Math.PI * 1e-5;

  private final Canvas canvas;
  private final BufferedImage image;
  private final int[] pixels;

  /** What all painters of a picture share. */
  record Canvas(
      MarkIndex marks,
      Typeface typeface,
      Color background,
      boolean alpha,
      Rect bounds,
      double scale) {
    static Canvas of(Drawing drawing, Raster raster) {
      AffineTransform picture = picture(drawing.bounds(), raster.scale());
      return new Canvas(
          new MarkIndex(drawing, line -> LineCuts.of(line, picture)),
          new Typeface(raster.scale()),
          Brush.color(drawing.background()),
          !drawing.background().isVisible(),
          drawing.bounds(),
          raster.scale());
    }

    /** The part of the map that a patch shows. */
    private Rect part(Patch patch) {
      return new Rect(
          bounds.x() + patch.x() / scale,
          bounds.y() + patch.y() / scale,
          patch.width() / scale,
          patch.height() / scale);
    }

    AffineTransform picture() {
      return picture(bounds, scale);
    }

    /** From map units to pixels of the picture. */
    private static AffineTransform picture(Rect bounds, double scale) {
      AffineTransform picture = AffineTransform.getTranslateInstance(NUDGE, NUDGE);
      picture.scale(scale, scale);
      picture.translate(-bounds.x(), -bounds.y());
      return picture;
    }
  }

  /**
   * @param columns the most that a patch of several rows has; all of these have as many
   * @param rows the most that a patch has
   */
  PatchPainter(Canvas canvas, int columns, int rows) {
    this.canvas = canvas;
    int type = canvas.alpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    image = new BufferedImage(columns, rows, type);
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** The pixels of a patch, row by row as 0xAARRGGBB, until the next one is painted. */
  int[] paint(Patch patch) {
    Graphics2D graphics = image.createGraphics();
    graphics.setBackground(canvas.background());
    graphics.clearRect(0, 0, patch.width(), patch.height());
    Press press = new Press(pixels, patch, canvas.alpha());
    Rect part = canvas.part(patch);
    try (Brush brush = new Brush(graphics, press, patch, canvas.picture(), canvas.typeface())) {
      canvas.marks().each(part, brush::paint);
    }
    return pixels;
  }
}
