package hence.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a wanted shape, such as 16:9 or A4, as its width by its height. */
final class AspectRatio implements ITypeConverter<Double> {
  private static final Pattern RATIO =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?):(\\d{1,6}(?:\\.\\d{1,6})?)");

  /** Much longer shapes are no pages. */
  private static final double MOST = 20;

  @Override
  public Double convert(String value) {
    return switch (value) {
      case "square" -> 1.0;
      // Lying, as a map is read; 210:297 is the page upright.
      case "A4" -> 297.0 / 210;
      default -> ratio(value);
    };
  }

  private static double ratio(String value) {
    Matcher parts = RATIO.matcher(value);
    double ratio = 0;
    if (parts.matches()) {
      ratio = Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2));
    }
    if (!(ratio >= 1 / MOST && ratio <= MOST)) {
      throw new TypeConversionException("'" + value + "' (16:9, 4:3, A4, square, W:H)");
    }
    return ratio;
  }
}
