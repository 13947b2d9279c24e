package hence.export;

import hence.layout.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled typeface for java.awt. */
final class Typeface {
  /** Names a folder that holds the font files, so that they need not be unpacked at every start. */
  private static final String FOLDER = "hence.fonts";

  private final Font regular = load("NotoSansTC-Regular.ttf");
  private Font bold;
  private final Map<Face, Letters> letters = new ConcurrentHashMap<>();

  private record Face(Weight weight, double size) {}

  /** The letters in a weight and a size in map units. */
  Letters letters(Weight weight, double size) {
    return letters.computeIfAbsent(
        new Face(weight, size), face -> new Letters(font(face.weight()).deriveFont((float) size)));
  }

  private Font font(Weight weight) {
    return switch (weight) {
      case REGULAR -> regular;
      case BOLD -> bold();
    };
  }

  private synchronized Font bold() {
    if (bold == null) {
      bold = load("NotoSansTC-Bold.ttf");
    }
    return bold;
  }

  private static Font load(String file) {
    try {
      String folder = System.getProperty(FOLDER);
      if (folder != null) {
        return Font.createFont(Font.TRUETYPE_FONT, new File(folder, file));
      }
      URL resource = Typeface.class.getResource("/hence/fonts/" + file);
      if (resource != null && resource.getProtocol().equals("file")) {
        return Font.createFont(Font.TRUETYPE_FONT, new File(resource.getPath()));
      }
      try (InputStream in = Typeface.class.getResourceAsStream("/hence/fonts/" + file)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      }
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font " + file + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
