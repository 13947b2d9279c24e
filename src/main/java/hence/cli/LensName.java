package hence.cli;

import hence.judging.Lens;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a lens. */
final class LensName implements ITypeConverter<Lens> {
  @Override
  public Lens convert(String name) {
    return Lens.named(name).orElseThrow(() -> new TypeConversionException(refusal(name)));
  }

  private static String refusal(String name) {
    String all = Stream.of(Lens.values()).map(Lens::word).collect(Collectors.joining(", "));
    return "'" + name + "' (" + all + ")";
  }
}
