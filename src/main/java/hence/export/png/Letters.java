package hence.export.png;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters of one font and size, which the font is asked for only once.
 *
 * <p>Java.awt sets its own letters on whole pixels, where they stand unevenly; here they stand on
 * quarters.
 */
public final class Letters {
  /** Places that a letter may have in a pixel, each way. */
  static final int PLACES = 4;

  /** Larger letters are not stamped: a stamp of each would take more room than it saves time. */
  private static final double LARGEST_STAMP = 32;

  /** The most that the stamps of a font may take, in bytes. */
  private static final long ROOM = 48 << 20;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font font;
  private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();
  private long taken;

  /** A letter with its stamps, as far as they have been cut, by their places. */
  private record Letter(Shape outline, double advance, Stamp[] stamps) {}

  /** Sets letters, one after the other; x and y are on the baseline, in pixels of the picture. */
  @FunctionalInterface
  interface Setting {
    void set(int codePoint, double x, double y);
  }

  /**
   * @param font in the size that it has in the picture, in pixels
   */
  Letters(Font font) {
    this.font = font;
  }

  boolean areStamped() {
    return font.getSize2D() <= LARGEST_STAMP;
  }

  /** Sets a text that begins at a place, without kerning, as it was measured. */
  void set(String text, double x, double y, Setting setting) {
    double at = x;
    for (int index = 0; index < text.length(); ) {
      int codePoint = text.codePointAt(index);
      setting.set(codePoint, at, y);
      at += letter(codePoint).advance();
      index += Character.charCount(codePoint);
    }
  }

  /** A letter's outline, on the baseline at zero. */
  Shape outline(int codePoint) {
    return letter(codePoint).outline();
  }

  /** The outline of a text. */
  Shape outline(String text, double x, double y) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    set(
        text,
        x,
        y,
        (codePoint, left, baseline) -> {
          AffineTransform place = AffineTransform.getTranslateInstance(left, baseline);
          path.append(outline(codePoint).getPathIterator(place), false);
        });
    return path;
  }

  /** A letter's stamp, so many places to the right and downwards in its pixel. */
  Stamp stamp(int codePoint, int right, int below) {
    Letter letter = letter(codePoint);
    int place = below * PLACES + right;
    Stamp known = letter.stamps()[place];
    if (known != null) {
      return known;
    }
    Stamp fresh = Stamp.of(letter.outline(), (double) right / PLACES, (double) below / PLACES);
    letter.stamps()[place] = fresh;
    makeRoom(fresh);
    return fresh;
  }

  /** Forgets all letters when they take too much room; those in use last until they are set. */
  private synchronized void makeRoom(Stamp fresh) {
    taken += fresh.cover().length;
    if (taken > ROOM) {
      letters.clear();
      taken = 0;
    }
  }

  private Letter letter(int codePoint) {
    return letters.computeIfAbsent(codePoint, this::make);
  }

  private Letter make(int codePoint) {
    GlyphVector glyph = font.createGlyphVector(EXACT, Character.toString(codePoint));
    double advance = glyph.getGlyphMetrics(0).getAdvanceX();
    return new Letter(glyph.getOutline(), advance, new Stamp[PLACES * PLACES]);
  }
}
