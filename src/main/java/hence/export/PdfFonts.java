package hence.export;

import hence.layout.Weight;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled typeface in one PDF, with no more of its letters than the PDF uses. */
final class PdfFonts implements Closeable {
  /** What stands where the typeface has no letter. */
  private static final String STAND_IN = "□";

  private final PDDocument document;
  private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);
  private final SortedSet<Integer> missing = new TreeSet<>();

  private record Face(TrueTypeFont file, CmapLookup letters, PDType0Font font) {}

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDType0Font font(Weight weight) throws IOException {
    return face(weight).font();
  }

  /** The text with a box for every letter that the typeface lacks. */
  String known(String text, Weight weight) throws IOException {
    CmapLookup letters = face(weight).letters();
    StringBuilder known = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint -> {
          if (letters.getGlyphId(codePoint) > 0) {
            known.appendCodePoint(codePoint);
          } else if (!isInvisible(codePoint)) {
            missing.add(codePoint);
            known.append(STAND_IN);
          }
        });
    return known.toString();
  }

  /** The code points for which boxes stand. */
  SortedSet<Integer> missing() {
    return missing;
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL -> true;
      default -> false;
    };
  }

  /** Whether it stands on another letter, which is there. */
  private static boolean isAccent(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private Face face(Weight weight) throws IOException {
    Face known = faces.get(weight);
    if (known != null) {
      return known;
    }
    try (InputStream in = FontFiles.open(weight)) {
      TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Words were measured letter by letter, so letters must not be joined.
      file.setEnableGsub(false);
      PDType0Font font = PDType0Font.load(document, file, true);
      Face face = new Face(file, file.getUnicodeCmapLookup(), font);
      faces.put(weight, face);
      return face;
    }
  }

  @Override
  public void close() throws IOException {
    for (Face face : faces.values()) {
      face.file().close();
    }
  }
}
