package hence.export.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Drawing;
import hence.drawing.Mark;
import hence.drawing.Theme;
import hence.export.ShippedMaps;
import hence.export.kit.MarkIndex;
import hence.layout.Direction;
import hence.layout.Rect;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A drawing over several pages, read back. */
class PosterTest {
  private static final ArgumentMap ESSAY = ShippedMaps.read("power-to-the-people");
  private static final Drawing DRAWING =
      ShippedMaps.drawing(ESSAY, "en", Theme.LIGHT, Direction.DOWN);
  private static final Drawing SMALL =
      ShippedMaps.drawing(
          ShippedMaps.read("harry-is-british"), "zh-Hant", Theme.PRINT, Direction.DOWN);

  @ParameterizedTest
  @EnumSource(Paper.class)
  void everyClaimIsTextOnSomePageInLettersThatCanBeRead(Paper paper) throws IOException {
    Poster poster = Poster.of(DRAWING, paper, OptionalDouble.empty());
    assertEquals(8.5, poster.letters(), 0.01);
    try (PdfReader pdf = PdfReader.of(PosterPages.of(poster))) {
      assertEquals(poster.pages(), pdf.pages());
      String text = pdf.text();
      for (Claim claim : ESSAY.claims()) {
        String words = PdfReader.squeezed(Text.typeset(claim.text().in("en")));
        assertTrue(text.contains(words), claim.id());
      }
      for (Poster.Sheet sheet : poster.sheets()) {
        assertTrue(text.contains(sheet.label() + PdfReader.squeezed(DRAWING.title())));
      }
      double shorter = Math.min(paper.size().width(), paper.size().height());
      for (int page = 1; page <= pdf.pages(); page++) {
        assertEquals(shorter, pdf.size(page).stream().min(Double::compare).orElseThrow(), 0.01);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"A4, 0.5", "A4, 1.7", "A3, 1", "LETTER, 0.9"})
  void pagesCoverAllThatIsDrawnAndOverlapByACentimetre(Paper paper, double factor)
      throws IOException {
    Poster poster = Poster.of(DRAWING, paper, OptionalDouble.of(factor));
    assertEquals(factor * 0.75, poster.scale(), 1e-9);
    for (Mark mark : DRAWING.marks()) {
      Rect bounds = ((Mark.Cluster) mark).bounds();
      double corners =
          poster.sheets().stream()
              .filter(sheet -> sheet.part().contains(bounds.right(), bounds.bottom()))
              .count();
      assertTrue(corners > 0 || isClear(bounds, poster), "a corner of " + bounds);
    }
    for (Poster.Sheet sheet : poster.sheets()) {
      for (Poster.Sheet other : poster.sheets()) {
        if (other.row() == sheet.row() && other.column() == sheet.column() + 1) {
          double shared = sheet.part().right() - other.part().x();
          assertEquals(Poster.OVERLAP, shared * poster.scale(), 1e-6);
        }
      }
    }
  }

  /** Whether the corner of a link's bounds is on a page that shows nothing. */
  private static boolean isClear(Rect bounds, Poster poster) {
    Rect corner = new Rect(bounds.right() - 1, bounds.bottom() - 1, 1, 1);
    return new MarkIndex(poster.drawing()).isEmpty(corner);
  }

  @Test
  void whatIsInTheOverlapStandsOnBothPages() throws IOException {
    Poster poster = Poster.of(DRAWING, Paper.A4, OptionalDouble.empty());
    double step = poster.window().width() - Poster.OVERLAP;
    double overlap = poster.window().right() - Poster.OVERLAP;
    int twins = 0;
    try (PdfReader pdf = PdfReader.of(PosterPages.of(poster))) {
      for (int number = 0; number + 1 < poster.sheets().size(); number++) {
        Poster.Sheet sheet = poster.sheets().get(number);
        Poster.Sheet next = poster.sheets().get(number + 1);
        if (next.row() != sheet.row() || next.column() != sheet.column() + 1) {
          continue;
        }
        List<TextPosition> there = pdf.letters(number + 3);
        for (TextPosition letter : pdf.letters(number + 2)) {
          boolean inOverlap =
              letter.getXDirAdj() > overlap
                  && letter.getXDirAdj() < poster.window().right()
                  && letter.getYDirAdj() < poster.window().bottom();
          if (inOverlap) {
            assertTrue(
                there.stream().anyMatch(twin -> isSame(letter, twin, step)), letter::toString);
            twins++;
          }
        }
      }
    }
    assertTrue(twins > 10, "letters in overlaps: " + twins);
  }

  private static boolean isSame(TextPosition letter, TextPosition twin, double step) {
    return letter.getUnicode().equals(twin.getUnicode())
        && Math.abs(letter.getXDirAdj() - step - twin.getXDirAdj()) < 0.05
        && Math.abs(letter.getYDirAdj() - twin.getYDirAdj()) < 0.05;
  }

  @Test
  void aPictureThatFitsOnAPageNeedsNoMarksAndNoOverview() throws IOException {
    Poster poster = Poster.of(SMALL, Paper.A3, OptionalDouble.empty());
    assertEquals(1, poster.pages());
    assertTrue(poster.letters() > 8.5 && poster.letters() <= 10.5, "as large as it fits");
    try (PdfReader pdf = PdfReader.of(PosterPages.of(poster))) {
      assertEquals(1, pdf.pages());
      assertFalse(pdf.text(1).contains("A1"));
    }
  }

  @Test
  void pagesWithNothingOnThemAreLeftOut() throws IOException {
    Poster poster = Poster.of(DRAWING, Paper.A4, OptionalDouble.of(2));
    assertTrue(poster.sheets().size() < poster.columns() * poster.rows());
  }

  @Test
  void labelsGoOnAfterZ() {
    Rect part = new Rect(0, 0, 1, 1);
    assertEquals("A1", new Poster.Sheet(0, 0, part).label());
    assertEquals("Z3", new Poster.Sheet(25, 2, part).label());
    assertEquals("AA1", new Poster.Sheet(26, 0, part).label());
    assertEquals("ZZ1", new Poster.Sheet(701, 0, part).label());
    assertEquals("AAA1", new Poster.Sheet(702, 0, part).label());
  }

  @Test
  void aPosterOfTooManyPagesSaysHowLargeItMayBe() throws IOException {
    PosterTooLarge refused =
        assertThrows(
            PosterTooLarge.class, () -> Poster.of(DRAWING, Paper.A4, OptionalDouble.of(100)));
    assertTrue(refused.pages() > 10_000);
    Poster.of(DRAWING, Paper.A4, OptionalDouble.of(refused.largest()));
  }
}
