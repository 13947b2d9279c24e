package hence.export.png;

import hence.drawing.Drawing;
import hence.export.kit.Raster;

/**
 * A picture as pixels in memory, for a program that takes no file.
 *
 * @param pixels row by row as 0xAARRGGBB
 */
public record Bitmap(int width, int height, int[] pixels) {
  private static final int SOLID = 0xff000000;

  /** Pixels of a picture that other programs still take: as much as a large photograph. */
  private static final double MOST = 24e6;

  private static final double LONGEST = 16_000;

  /** The scale nearest to the one wanted at which a drawing is not too large to be held. */
  public static double scale(Drawing drawing, double wanted) {
    double width = drawing.bounds().width();
    double height = drawing.bounds().height();
    double bySide = LONGEST / Math.max(width, height);
    return Math.min(wanted, Math.min(bySide, Math.sqrt(MOST / (width * height))));
  }

  /** Paints a drawing on its ground, so many pixels a map unit. */
  public static Bitmap of(Drawing drawing, double scale) {
    Raster raster = Raster.scaled(drawing, scale);
    int width = (int) raster.width();
    int height = (int) raster.height();
    PatchPainter.Canvas canvas = PatchPainter.Canvas.of(drawing.seenAt(scale), raster);
    PatchPainter painter = new PatchPainter(canvas, width, height);
    int[] pixels = painter.paint(new Patch(0, 0, width, height));
    if (drawing.background().isVisible()) {
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] |= SOLID;
      }
    }
    return new Bitmap(width, height, pixels);
  }
}
