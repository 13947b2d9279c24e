package hence.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.drawing.Theme;
import hence.export.ShippedMaps;
import hence.export.kit.Raster;
import hence.export.print.PdfReader;
import hence.layout.Direction;
import hence.layout.Rect;
import hence.layout.Size;
import hence.layout.Spot;
import hence.layout.typesetting.TextMeasure;
import hence.layout.typesetting.Weight;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings as PDF, read back. */
class PdfTest {
  private static final TextMeasure MEASURE = TextMeasure.bundled();

  @ParameterizedTest
  @CsvSource({"en, LIGHT", "zh-Hant, DARK", "zh-Hant, PRINT"})
  void everyClaimIsTextInEmbeddedSubsets(String language, String theme) throws IOException {
    ArgumentMap map = ShippedMaps.read("power-to-the-people");
    Drawing drawing = ShippedMaps.drawing(map, language, Theme.named(theme), Direction.DOWN);
    try (PdfReader pdf = PdfReader.of(bytes(drawing))) {
      String text = pdf.text(1);
      for (Claim claim : map.claims()) {
        String words = PdfReader.squeezed(Text.typeset(claim.text().in(language)));
        assertEquals(2, text.split(Pattern.quote(words), -1).length, claim.id());
      }
      assertEquals(Map.of("NotoSansTC-Bold", true, "NotoSansTC-Regular", true), pdf.fonts());
      assertEquals(map.title().in(language), pdf.title());
      assertEquals(language, pdf.language());
      Rect bounds = drawing.bounds();
      assertEquals(bounds.width() * 0.75, pdf.size(1).getFirst(), 0.01);
      assertEquals(bounds.height() * 0.75, pdf.size(1).getLast(), 0.01);
    }
  }

  @Test
  void theSameDrawingGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(harry()), bytes(harry()));
  }

  @Test
  void lettersStandWhereTheyWereMeasured() throws IOException {
    String text = "The office files fit: affluent 語言模型。";
    Drawing drawing = drawing(List.of(words(text, 30, 50)));
    try (PdfReader pdf = PdfReader.of(bytes(drawing))) {
      List<TextPosition> letters = pdf.letters(1);
      double x = 30;
      int at = 0;
      for (TextPosition letter : letters) {
        assertEquals(x * 0.75, letter.getXDirAdj(), 0.02, letter.getUnicode());
        assertEquals(50 * 0.75, letter.getYDirAdj(), 0.02);
        int codePoint = text.codePointAt(at);
        x += MEASURE.width(Character.toString(codePoint), 20, Weight.REGULAR);
        at += Character.charCount(codePoint);
      }
      assertEquals(text.length(), at, "no letters are joined");
    }
  }

  @Test
  void lettersThatShareAGlyphAreCopiedAsTheyWereWritten() throws IOException {
    String text = "人一力大小－A–B—C…D・「語／言」〈〉～";
    try (PdfReader pdf = PdfReader.of(bytes(drawing(List.of(words(text, 10, 50)))))) {
      assertEquals(text, pdf.text(1));
    }
  }

  @Test
  void everyMarkIsPaintedInItsPlace() throws IOException {
    Ink red = Ink.of("#ff0000");
    Ink blue = Ink.of("#0000ff");
    Drawing drawing =
        drawing(
            List.of(
                new Mark.Panel(new Rect(10, 10, 40, 30), 8, red, Ink.NONE, 0, Dash.SOLID),
                new Mark.Blade(
                    List.of(new Spot(60, 10), new Spot(100, 10), new Spot(100, 50)),
                    blue,
                    Ink.NONE,
                    0),
                new Mark.Line(
                    List.of(
                        new Step.MoveTo(10, 70),
                        new Step.LineTo(50, 70),
                        new Step.BendTo(70, 70, 70, 90)),
                    red,
                    6,
                    Dash.SOLID),
                new Mark.Panel(
                    new Rect(110, 10, 20, 20), 0, red.faded(0.5), Ink.NONE, 0, Dash.SOLID)));
    BufferedImage image = image(drawing);
    assertEquals("ff0000", at(image, 30, 25));
    assertEquals("ffffff", at(image, 10.6, 10.6), "the corner is round");
    assertEquals("0000ff", at(image, 95, 15));
    assertEquals("ffffff", at(image, 65, 45), "outside the blade");
    assertEquals("ff0000", at(image, 30, 70));
    assertEquals("ff0000", at(image, 70, 88));
    assertEquals("ffffff", at(image, 70, 70), "the bend cuts the corner");
    assertTrue(Set.of("ff7f7f", "ff8080").contains(at(image, 120, 20)), at(image, 120, 20));
  }

  @Test
  void aLetterThatIsMissingIsABoxAndIsTold() throws IOException {
    Drawing drawing = drawing(List.of(words("a\u0000b\u200bc\ud83e\udd96\ud800", 10, 50)));
    PrintDocument pages = PrintDocument.picture(drawing, Raster.scaled(drawing, 1));
    Set<Integer> missing = Pdf.write(pages, new ByteArrayOutputStream());
    assertEquals(new TreeSet<>(Set.of(0x1f996, 0xd800)), missing);
    try (PdfReader pdf = PdfReader.of(pages)) {
      assertEquals("abc□□", pdf.text(1));
    }
  }

  @Test
  void aPictureLargerThanPdfMayBeIsCountedInLargerUnits() throws IOException {
    Rect bounds = new Rect(0, 0, 76_800, 192);
    Drawing drawing =
        new Drawing("wide", "en", bounds, Ink.NONE, List.of(words("far", 70_000, 50)));
    try (PdfReader pdf = PdfReader.of(bytes(drawing))) {
      assertEquals(List.of(14_400.0, 36.0), pdf.size(1));
      assertEquals(4, pdf.userUnit(1), 1e-6);
      assertEquals("far", pdf.text(1));
    }
  }

  @Test
  void dotsAnInchDoNotChangeHowLargeItPrints() throws IOException {
    Drawing drawing = harry();
    PrintDocument dense = PrintDocument.picture(drawing, Raster.dense(drawing, 300));
    PrintDocument doubled = PrintDocument.picture(drawing, Raster.scaled(drawing, 2));
    Size usual =
        PrintDocument.picture(drawing, Raster.scaled(drawing, 1)).pages().getFirst().size();
    assertEquals(usual, dense.pages().getFirst().size());
    assertEquals(usual.width() * 2, doubled.pages().getFirst().size().width(), 1e-9);
  }

  private static Drawing harry() {
    ArgumentMap map = ShippedMaps.read("harry-is-british");
    return ShippedMaps.drawing(map, "zh-Hant", Theme.LIGHT, Direction.RIGHT);
  }

  private static Drawing drawing(List<Mark> marks) {
    return new Drawing("t", "en", new Rect(0, 0, 600, 100), Ink.of("#ffffff"), marks);
  }

  private static Mark words(String text, double x, double baseline) {
    double width = MEASURE.width(text, 20, Weight.REGULAR);
    return new Mark.Words(
        text, x, baseline, width, 20, Weight.REGULAR, Ink.of("#000000"), Anchor.START);
  }

  private static byte[] bytes(Drawing drawing) throws IOException {
    return PdfReader.bytes(PrintDocument.picture(drawing, Raster.scaled(drawing, 1)));
  }

  /** Four pixels a map unit. */
  private static BufferedImage image(Drawing drawing) throws IOException {
    try (var document = Loader.loadPDF(bytes(drawing))) {
      return new PDFRenderer(document).renderImage(0, (float) (4 / 0.75));
    }
  }

  private static String at(BufferedImage image, double x, double y) {
    return "%06x".formatted(image.getRGB((int) (x * 4), (int) (y * 4)) & 0xffffff);
  }
}
