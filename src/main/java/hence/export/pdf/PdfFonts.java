package hence.export.pdf;

import hence.export.kit.FontFiles;
import hence.layout.typesetting.Weight;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled typeface in one PDF, with no more of its letters than the PDF uses. */
final class PdfFonts implements Closeable {
  /** What stands where the typeface has no letter. */
  private static final String STAND_IN = "□";

  private final PDDocument document;
  private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);
  private final SortedSet<Integer> missing = new TreeSet<>();

  private record Face(TrueTypeFont file, CmapLookup glyphs, PDType0Font font, PdfLetters letters) {}

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDType0Font font(Weight weight) throws IOException {
    return face(weight).font();
  }

  /** The text with a box for every letter that the typeface lacks. */
  String known(String text, Weight weight) throws IOException {
    Face face = face(weight);
    StringBuilder known = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint -> {
          if (face.glyphs().getGlyphId(codePoint) > 0) {
            known.appendCodePoint(codePoint);
          } else if (!isInvisible(codePoint)) {
            missing.add(codePoint);
            known.append(isAccent(codePoint) ? "" : STAND_IN);
          }
        });
    known
        .codePoints()
        .forEach(letter -> face.letters().use(face.glyphs().getGlyphId(letter), letter));
    return known.toString();
  }

  /** Says which letters the glyphs stand for, once the fonts have been cut down. */
  void nameLetters() throws IOException {
    for (Face face : faces.values()) {
      PDStream table = new PDStream(document);
      try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(face.letters().table());
      }
      face.font().getCOSObject().setItem(COSName.TO_UNICODE, table);
    }
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
      Face face = new Face(file, file.getUnicodeCmapLookup(), font, new PdfLetters());
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
