package hence.export.kit;

import hence.drawing.Drawing;
import hence.layout.Rect;

/**
 * How many pixels a picture has.
 *
 * @param scale pixels a map unit
 * @param dpi dots an inch that the file notes; 0 for none
 */
public record Raster(long width, long height, double scale, double dpi) {
  /** Pixels beyond which nothing could open a picture and hardly a disk hold it. */
  private static final double MOST = 1e12;

  /** Pixels a side that the format can count. */
  private static final int LARGEST_SIDE = Integer.MAX_VALUE;

  /** Dots an inch at which a map unit is a pixel, as in CSS. */
  private static final double UNITS_PER_INCH = 96;

  /** So many pixels a map unit. */
  public static Raster scaled(Drawing drawing, double scale) {
    return scaled(drawing.bounds(), scale);
  }

  /** So many px for a map unit, of a drawing with those bounds. */
  public static Raster scaled(Rect bounds, double scale) {
    return new Raster(pixels(bounds.width() * scale), pixels(bounds.height() * scale), scale, 0);
  }

  /** So many pixels wide. */
  public static Raster wide(Drawing drawing, long width) {
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

  /** The size below which few people can read letters, in pixels. */
  private static final double LEGIBLE = 6;

  /** The same for ideographs, which have more strokes. */
  private static final double LEGIBLE_IDEOGRAPHS = 8;

  /** Whether a PNG can have so many pixels. */
  public boolean isPossible() {
    return width <= LARGEST_SIDE && height <= LARGEST_SIDE && (double) width * height <= MOST;
  }

  /** The largest scale, rounded down to hundredths, at which the drawing can become a PNG. */
  public static double possibleScale(Drawing drawing) {
    double width = drawing.bounds().width();
    double height = drawing.bounds().height();
    double bySide = LARGEST_SIDE / Math.max(width, height);
    double byPixels = Math.sqrt(0.999 * MOST / (width * height));
    return Math.floor(Math.min(bySide, byPixels) * 100) / 100;
  }

  /** Whether the smallest letters of the drawing can be read in a picture of this size. */
  public boolean isLegible(Drawing drawing) {
    return drawing.smallestWords() * scale >= legible(drawing);
  }

  /** The least scale, rounded up to hundredths, at which all letters can be read. */
  public static double legibleScale(Drawing drawing) {
    return Math.ceil(legible(drawing) / drawing.smallestWords() * 100) / 100;
  }

  private static double legible(Drawing drawing) {
    return drawing.language().startsWith("zh") ? LEGIBLE_IDEOGRAPHS : LEGIBLE;
  }

  private static long pixels(double exact) {
    // A hair's breadth over a whole pixel is rounding, not picture.
    return (long) Math.max(1, Math.ceil(exact - 1e-6));
  }
}
