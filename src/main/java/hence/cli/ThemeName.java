package hence.cli;

import hence.drawing.Theme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a theme. */
final class ThemeName implements ITypeConverter<Theme> {
  @Override
  public Theme convert(String name) {
    try {
      return Theme.named(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + name + "' (light, dark, print)");
    }
  }
}
