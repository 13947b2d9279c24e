package hence.export.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.RandomMaps;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.worksheet.Worksheet;
import hence.lesson.worksheet.Worksheet.Blank;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worksheets as they are printed. */
class WorksheetPagesTest {
  @ParameterizedTest
  @CsvSource({"en, A4", "zh-Hant, LETTER"})
  void emptyBoxesGiveNothingAway(String language, Paper paper) throws IOException {
    for (Portion portion : Portions.of(BundledMap.essay("en"))) {
      WorksheetContent content = content(List.of(portion), Blank.CLAIMS, false, language);
      Worksheet sheet = content.sheets().getFirst();
      try (PdfReader pdf = PdfReader.of(WorksheetPages.of(content, paper))) {
        assertEquals(1, pdf.pages());
        String text = pdf.text(1);
        for (String id : sheet.bank()) {
          String words = words(portion, id, language);
          assertEquals(1, count(text, sheet.letter(id) + words), "in the bank: " + id);
          assertEquals(1, count(text, words), "and nowhere else: " + id);
        }
        for (Claim claim : portion.map().claims()) {
          if (!sheet.isBlank(claim.id())) {
            assertEquals(1, count(text, words(portion, claim.id(), language)), claim.id());
          }
        }
        for (String hidden : pdf.hidden()) {
          for (String id : sheet.bank()) {
            String words = portion.map().claim(id).text().in(language);
            assertFalse(hidden.contains(words) || hidden.equals(id), hidden);
          }
        }
        pdf.checkMargins();
      }
    }
  }

  @Test
  void theKeyHasTheLetterOfEveryBox() throws IOException {
    for (Portion portion : Portions.of(BundledMap.essay("en"))) {
      WorksheetContent content = content(List.of(portion), Blank.CLAIMS, true, "en");
      Worksheet sheet = content.sheets().getFirst();
      try (PdfReader pdf = PdfReader.of(WorksheetPages.of(content, Paper.A4))) {
        assertEquals(2, pdf.pages());
        String key = pdf.text(2);
        assertTrue(key.contains("Answerkey") && !pdf.text(1).contains("Answerkey"));
        for (String id : sheet.boxes()) {
          String label = Text.typeset(portion.map().claim(id).shortText().in("en"));
          String answer = sheet.number(id) + sheet.letter(id) + PdfReader.squeezed(label);
          assertTrue(key.contains(answer), answer);
          String listed = words(portion, id, "en") + "(" + sheet.number(id) + ")";
          assertTrue(key.contains(sheet.letter(id) + listed), listed);
        }
      }
    }
  }

  @Test
  void aStructureToDrawGivesTheClaimsAndOnlyTheKeyHowTheyHang() throws IOException {
    for (Portion portion : Portions.of(BundledMap.essay("en"))) {
      WorksheetContent content = content(List.of(portion), Blank.STRUCTURE, true, "en");
      Worksheet sheet = content.sheets().getFirst();
      try (PdfReader pdf = PdfReader.of(WorksheetPages.of(content, Paper.LETTER))) {
        assertEquals(2, pdf.pages());
        for (Claim claim : portion.map().claims()) {
          String words = words(portion, claim.id(), "en");
          String letter = sheet.isBlank(claim.id()) ? sheet.letter(claim.id()) : "";
          assertEquals(1, count(pdf.text(1), letter + words), claim.id());
          assertEquals(1, count(pdf.text(2), letter + words), claim.id());
        }
        int brackets = count(pdf.text(2), "because") + count(pdf.text(2), "however");
        assertTrue(brackets + count(pdf.text(2), "butthen") >= portion.map().reasons().size());
        pdf.checkMargins();
      }
    }
  }

  @Test
  void sheetsOfAnyMapStayWithinTheMargins() throws IOException {
    for (long seed = 0; seed < 8; seed++) {
      List<Portion> portions =
          Portions.of(RandomMaps.map(seed, 30)).stream().filter(p -> p.size() > 1).toList();
      for (Blank blank : Blank.values()) {
        WorksheetContent content = content(portions, blank, true, "zh-Hant");
        try (PdfReader pdf = PdfReader.of(WorksheetPages.of(content, Paper.A4))) {
          pdf.checkMargins();
          assertEquals(pdf.pages(), pdf.bookmarks().size());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"CLAIMS", "STRUCTURE"})
  void longClaimsAndWideReasonsStayWithinTheMargins(Blank blank) throws IOException {
    String sentence = "Whatever is said at length is seldom read to its very end by anyone. ";
    List<Claim> claims =
        IntStream.range(0, 40)
            .mapToObj(i -> new Claim("c" + i, Text.of(i + " " + sentence.repeat(1 + i % 12))))
            .toList();
    List<String> premises = claims.stream().map(Claim::id).skip(1).toList();
    ArgumentMap map =
        new ArgumentMap(
            Text.of(sentence.repeat(40)),
            "c0",
            List.of(),
            claims,
            List.of(new Reason("r", Stance.FOR, premises, "c0")),
            Extras.NONE);
    WorksheetContent content = content(Portions.of(map), blank, true, "en");
    try (PdfReader pdf = PdfReader.of(WorksheetPages.of(content, Paper.LETTER))) {
      pdf.checkMargins();
      assertTrue(pdf.text().contains("AN39Whatever") || pdf.text().contains("39Whatever"));
    }
  }

  private static WorksheetContent content(
      List<Portion> portions, Blank blank, boolean key, String language) {
    List<Worksheet> sheets =
        portions.stream().map(portion -> Worksheet.of(portion, blank, "A")).toList();
    String title = portions.getFirst().map().title().in(language);
    return new WorksheetContent(title, "Somebody, Something", "A", blank, key, language, sheets);
  }

  private static String words(Portion portion, String id, String language) {
    return PdfReader.squeezed(Text.typeset(portion.map().claim(id).text().in(language)));
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
