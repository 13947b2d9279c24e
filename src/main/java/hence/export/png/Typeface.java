package hence.export.png;

import hence.export.kit.FontFiles;
import hence.layout.typesetting.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled typeface for java.awt, in the size that it has in one picture. */
final class Typeface {
  private final double scale;
  private final Font regular = load(Weight.REGULAR);
  private Font bold;
  private final Map<Face, Letters> letters = new ConcurrentHashMap<>();

  private record Face(Weight weight, double size) {}

  /**
   * @param scale pixels a map unit
   */
  Typeface(double scale) {
    this.scale = scale;
  }

  /** The letters in a weight and a size in map units. */
  Letters letters(Weight weight, double size) {
    return letters.computeIfAbsent(
        new Face(weight, size),
        face -> new Letters(font(face.weight()).deriveFont((float) (size * scale))));
  }

  private Font font(Weight weight) {
    return switch (weight) {
      case REGULAR -> regular;
      case BOLD -> bold();
    };
  }

  private synchronized Font bold() {
    if (bold == null) {
      bold = load(Weight.BOLD);
    }
    return bold;
  }

  private static Font load(Weight weight) {
    try {
      Optional<File> file = FontFiles.file(weight);
      if (file.isPresent()) {
        return Font.createFont(Font.TRUETYPE_FONT, file.get());
      }
      try (InputStream in = FontFiles.open(weight)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      }
    } catch (FontFormatException e) {
      String name = FontFiles.name(weight);
      throw new IllegalStateException("the bundled font " + name + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
