package hence.export;

import hence.layout.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/** The bundled typeface for java.awt. */
final class Typeface {
  /** Names a folder that holds the font files, so that they need not be unpacked at every start. */
  private static final String FOLDER = "hence.fonts";

  private final Font regular = load("NotoSansTC-Regular.ttf");
  private Font bold;

  /** The face in a weight and a size in map units. */
  Font font(Weight weight, double size) {
    return switch (weight) {
      case REGULAR -> regular.deriveFont((float) size);
      case BOLD -> bold().deriveFont((float) size);
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
