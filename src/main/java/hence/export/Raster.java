package hence.export;

import hence.drawing.Drawing;
import hence.layout.Rect;

/**
 * How many pixels a picture has.
 *
 * @param scale pixels a map unit
 * @param dpi dots an inch that the file notes; 0 for none
 */
public record Raster(int width, int height, double scale, double dpi) {
  /** Dots an inch at which a map unit is a pixel, as in CSS. */
  private static final double UNITS_PER_INCH = 96;

  /** So many pixels a map unit. */
  public static Raster scaled(Drawing drawing, double scale) {
    return new Raster(
        pixels(drawing.bounds().width() * scale),
        pixels(drawing.bounds().height() * scale),
        scale,
        0);
  }

  /** So many pixels wide. */
  public static Raster wide(Drawing drawing, int width) {
    double scale = width / drawing.bounds().width();
    return new Raster(width, pixels(drawing.bounds().height() * scale), scale, 0);
  }

  /** As large in print as at 100 % on the screen, with so many dots an inch. */
  public static Raster dense(Drawing drawing, double dpi) {
    return scaled(drawing, dpi / UNITS_PER_INCH).withDpi(dpi);
  }

  public Raster withDpi(double noted) {
    return new Raster(width, height, scale, noted);
  }

  /** The letters' size below which few people can read them, in pixels. */
  private static final double LEGIBLE = 6;

  /** Whether the smallest letters of the drawing can be read in a picture of this size. */
  public boolean isLegible(Drawing drawing) {
    return drawing.smallestWords() * scale >= LEGIBLE;
  }

  /** The least scale, rounded up to hundredths, at which all letters can be read. */
  public static double legibleScale(Drawing drawing) {
    return Math.ceil(LEGIBLE / drawing.smallestWords() * 100) / 100;
  }

  private static int pixels(double exact) {
    // A hair's breadth over a whole pixel is rounding, not picture.
    return (int) Math.max(1, Math.ceil(exact - 1e-6));
  }

  /** The part of the map that rows of the picture show. */
  Rect clip(Rect bounds, int firstRow, int rows) {
    return new Rect(bounds.x(), bounds.y() + firstRow / scale, width / scale, rows / scale);
  }
}
