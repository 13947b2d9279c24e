package hence.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outlines of texts in one font and size, made of letters that the font is asked for only once.
 *
 * <p>Outlines, because java.awt sets its own letters on whole pixels, where they stand unevenly.
 */
final class Letters {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Enough for the outline of most letters, in points. */
  private static final int POINTS = 32;

  private final Font font;
  private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

  private record Letter(Shape outline, double advance) {}

  Letters(Font font) {
    this.font = font;
  }

  /** A text that begins at a place, without kerning, as it was measured. */
  Shape outline(String text, double x, double baseline) {
    Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO, text.length() * POINTS);
    AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      Letter letter = letters.computeIfAbsent(codePoint, this::letter);
      path.append(letter.outline().getPathIterator(place), false);
      place.translate(letter.advance(), 0);
      at += Character.charCount(codePoint);
    }
    return path;
  }

  private Letter letter(int codePoint) {
    GlyphVector glyph = font.createGlyphVector(EXACT, Character.toString(codePoint));
    return new Letter(glyph.getOutline(), glyph.getGlyphMetrics(0).getAdvanceX());
  }
}
