package hence.cli;

import hence.drawing.Drawing;
import hence.export.kit.Raster;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** How large a picture is to be: one of three ways to say it. */
final class SizeOptions {
  @Option(names = "--scale", paramLabel = "FACTOR", converter = PositiveNumber.class)
  private Double scale;

  @Option(names = "--width", paramLabel = "PIXELS", converter = PositiveNumber.class)
  private Double width;

  @Option(names = "--dpi", paramLabel = "DPI", converter = PositiveNumber.class)
  private Double dpi;

  /** The scale asked for. */
  OptionalDouble scale() {
    return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
  }

  /** Whether pixels are asked for, which paper does not have. */
  boolean isByPixels() {
    return width != null || dpi != null;
  }

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
