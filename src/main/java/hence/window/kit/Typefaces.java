package hence.window.kit;

import hence.layout.typesetting.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The bundled typeface for JavaFX. */
public final class Typefaces {
  static final String FAMILY = "Noto Sans TC";

  /** More sizes than a map has; while one zooms every frame has its own. */
  private static final int MOST = 64;

  private final Map<Face, Font> faces = new HashMap<>();

  private record Face(Weight weight, double size) {}

  public Typefaces() {
    load("NotoSansTC-Regular.ttf");
    load("NotoSansTC-Bold.ttf");
  }

  public Font font(Weight weight, double size) {
    if (faces.size() > MOST) {
      faces.clear();
    }
    return faces.computeIfAbsent(
        new Face(weight, size),
        face ->
            Font.font(
                FAMILY,
                face.weight() == Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL,
                face.size()));
  }

  private static void load(String file) {
    try (InputStream in = Typefaces.class.getResourceAsStream("/hence/fonts/" + file)) {
      if (Font.loadFont(in, 14) == null) {
        throw new IllegalStateException("the bundled font " + file + " cannot be loaded");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
