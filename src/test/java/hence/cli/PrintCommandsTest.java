package hence.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.export.print.Paper;
import hence.export.print.PdfReader;
import hence.format.BundledMap;
import hence.format.source.Notes;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handouts and worksheets as a teacher asks for them. */
class PrintCommandsTest {
  private static final String HARRY = "maps/harry-is-british.json";
  private static final String ESSAY = "maps/power-to-the-people.json";

  @TempDir Path folder;

  private final PrintStream realErr = System.err;
  private final PrintStream realOut = System.out;
  private final Locale realLocale = Locale.getDefault();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path pdf;

  @BeforeEach
  void capture() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    Locale.setDefault(Locale.ENGLISH);
    pdf = folder.resolve("x.pdf");
  }

  @AfterEach
  void restore() {
    System.setErr(realErr);
    System.setOut(realOut);
    Locale.setDefault(realLocale);
  }

  @ParameterizedTest
  @CsvSource({"en, A4, 595.28, 841.89", "zh-Hant, letter, 612, 792"})
  void aHandoutHasAPageForEveryStep(String language, String paper, double width, double height)
      throws IOException {
    assertEquals(0, run("handout", ESSAY, "--lang", language, "--paper", paper), err());
    assertEquals("", err());
    ArgumentMap map = BundledMap.essay("en");
    List<TourStep> steps = Tours.of(map).getFirst().steps();
    try (PdfReader read = PdfReader.of(pdf)) {
      assertEquals(steps.size(), read.pages());
      read.checkMargins();
      for (int page = 1; page <= steps.size(); page++) {
        assertEquals(List.of(width, height), read.size(page));
        String text = read.text(page);
        TourStep step = steps.get(page - 1);
        assertTrue(text.contains(page + "." + set(step.title().in(language))), text);
        for (var block : Notes.read(step.note().in(language)).blocks()) {
          block.runs().forEach(run -> assertTrue(text.contains(set(run.words())), text));
        }
        for (String id : step.focus()) {
          map.part(id)
              .filter(part -> part instanceof Claim)
              .ifPresent(
                  part -> assertTrue(text.contains(set(map.claim(id).text().in(language))), id));
        }
        double smallest =
            read.letters(page).stream().mapToDouble(letter -> letter.getYScale()).min().orElse(0);
        assertTrue(smallest >= 5, "page " + page + " has letters of " + smallest + " pt");
      }
    }
  }

  private static String set(String words) {
    return Text.typeset(words).replaceAll("\\s", "");
  }

  @Test
  void aMapWithoutTourIsHandedOutArgumentByArgumentAndThatIsSaid() throws IOException {
    assertEquals(0, run("handout", HARRY));
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("no tour"), err());
    try (PdfReader read = PdfReader.of(pdf)) {
      assertTrue(read.text().contains("Harrynevertooktheoath"));
      read.checkMargins();
    }
  }

  @Test
  void aTourOfWildNotesStaysWithinTheMargins() throws IOException {
    Path wild = folder.resolve("wild.json");
    String note = "Much **more** to *say* [here](https://example.org/" + "x".repeat(300) + "). ";
    Files.writeString(
        wild,
        """
        {"hence": 1, "title": "T", "contention": "a",
         "claims": [{"id": "a", "text": "A holds. \ud83e\udd96"}],
         "tours": [{"id": "t", "title": "Tour", "steps": [
          {"title": "%s", "note": "%s", "focus": ["a"]},
          {"title": "Two", "note": "- one\\n- two\\n  1. three\\n\\nEnd", "focus": []}]}]}
        """
            .formatted("Long title ".repeat(90), note.repeat(60)));
    assertEquals(0, run("handout", wild.toString(), "--paper", "letter"), err());
    assertTrue(err().contains("\ud83e\udd96"), err());
    try (PdfReader read = PdfReader.of(pdf)) {
      read.checkMargins();
      assertTrue(read.pages() > 3);
      String last = read.text(read.pages());
      assertTrue(last.matches("(?s).*[•·]one[•·]two1\\.threeEnd.*"), last);
    }
  }

  @Test
  void aWorksheetComesWithItsKeyOnlyIfAskedFor() throws IOException {
    assertEquals(0, run("worksheet", HARRY));
    int pages;
    try (PdfReader read = PdfReader.of(pdf)) {
      pages = read.pages();
      assertFalse(read.text().contains("Answerkey"));
    }
    assertEquals(0, run("worksheet", HARRY, "--key", "--blank", "structure", "--lang", "zh-Hant"));
    try (PdfReader read = PdfReader.of(pdf)) {
      assertTrue(read.text().contains("解答"));
      assertTrue(read.pages() >= pages);
    }
    assertEquals("", err());
  }

  @Test
  void versionsDifferAndTheSameOneIsTheSameFile() throws IOException {
    assertEquals(0, run("worksheet", HARRY, "--seed", "A"));
    byte[] first = Files.readAllBytes(pdf);
    assertEquals(0, run("worksheet", HARRY));
    assertArrayEquals(first, Files.readAllBytes(pdf));
    assertEquals(0, run("worksheet", HARRY, "--seed", "B"));
    try (PdfReader read = PdfReader.of(pdf)) {
      assertTrue(read.text().contains("VersionB"));
    }
    assertFalse(Arrays.equals(first, Files.readAllBytes(pdf)));
  }

  @Test
  void aWorksheetCanBeOfAPartAndOfSoManySteps() throws IOException {
    assertEquals(0, run("worksheet", ESSAY, "--of", "inertia", "--depth", "1"), err());
    try (PdfReader read = PdfReader.of(pdf)) {
      assertEquals(1, read.pages());
      assertTrue(read.text().contains("Institutionalinertiaslows"));
    }
    assertEquals(2, run("worksheet", ESSAY, "--of", "inertai"));
    assertEquals(2, run("worksheet", ESSAY, "--depth", "0"));
    assertEquals(1, run("worksheet", HARRY, "--of", "accent", "--depth", "1"), "nothing below");
  }

  @Test
  void mistakesAreOneLineEach() {
    assertEquals(2, run("worksheet", HARRY, "--blank", "all"));
    assertEquals(2, run("handout", HARRY, "--paper", "A5"));
    assertEquals(2, run("handout", ESSAY, "--tour", "no"));
    assertEquals(3, err().lines().count(), err());
    err.reset();
    pdf = folder.resolve("x.docx");
    assertEquals(2, run("handout", HARRY));
    assertEquals(2, run("worksheet", HARRY));
    pdf = folder.resolve("no/where.pdf");
    assertEquals(1, run("worksheet", HARRY));
    assertEquals(3, err().lines().count(), err());
    assertTrue(err().contains("where.pdf"), err());
  }

  @Test
  void thePaperIsTheOneOfTheCountry() {
    assertEquals(Paper.LETTER, PaperOption.usual("US"));
    assertEquals(Paper.LETTER, PaperOption.usual("CA"));
    assertEquals(Paper.A4, PaperOption.usual("TW"));
    assertEquals(Paper.A4, PaperOption.usual(""));
  }

  @Test
  void helpShowsAnExampleInBothLanguages() {
    for (String command : List.of("handout", "worksheet")) {
      for (String language : List.of("en", "zh-TW")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertEquals(0, Main.run(command, "--help"));
        String example = language.equals("en") ? "Example:  hence " : "例如：hence ";
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(example + command));
        out.reset();
      }
    }
  }

  private int run(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "-o";
    all[words.length + 1] = pdf.toString();
    return Main.run(all);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
