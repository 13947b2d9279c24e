package hence.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number above zero. */
final class PositiveNumber implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "'");
    }
    if (!(number > 0) || Double.isInfinite(number)) {
      throw new TypeConversionException("'" + value + "' (> 0)");
    }
    return number;
  }
}
