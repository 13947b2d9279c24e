package hence.cli;

import hence.drawing.Drawing;
import hence.export.Raster;
import picocli.CommandLine.Option;

/** How large a picture is to be: one of three ways to say it. */
final class SizeOptions {
  @Option(names = "--scale", paramLabel = "FACTOR", converter = PositiveNumber.class)
  private Double scale;

  @Option(names = "--width", paramLabel = "PIXELS", converter = PositiveNumber.class)
  private Double width;

  @Option(names = "--dpi", paramLabel = "DPI", converter = PositiveNumber.class)
  private Double dpi;

  Raster raster(Drawing drawing) {
    if (width != null) {
      return Raster.wide(drawing, Math.round(width));
    }
    if (dpi != null) {
      return Raster.dense(drawing, dpi);
    }
    return Raster.scaled(drawing, scale == null ? 1 : scale);
  }
}
