package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.MapFile;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A lesson as text: its size, its outline with and without scripts, and what comes on paper. */
class LessonPaperTest {
  private static final String ESSAY = "maps/power-to-the-people.json";
  private static final ArgumentMap MAP = MapFile.read(Path.of(ESSAY), "en").map().orElseThrow();
  private static final int MOST_BYTES = 400_000;

  @TempDir static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(folder, "en");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void isSmall() throws IOException {
    String page = Files.readString(chromium.open(ESSAY));
    String withoutFonts = page.replaceAll("base64,[A-Za-z0-9+/=]+", "");
    int bytes = withoutFonts.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < MOST_BYTES, bytes + " bytes without fonts");
  }

  @Test
  void isTheSameEachTime() throws IOException {
    String once = Files.readString(chromium.open(ESSAY));
    assertEquals(once, Files.readString(chromium.open(ESSAY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hant"})
  void saysEverythingWithoutScripts(String language) {
    Path file = chromium.open(ESSAY, "--lang", language);
    chromium.driver.executeCdpCommand(
        "Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      chromium.driver.get(file.toUri().toString());
      String text = chromium.find("body").getText();
      for (Claim claim : MAP.claims()) {
        assertTrue(text.contains(straight(claim.text().in(language))), claim.id());
      }
      for (TourStep step : Tours.of(MAP).getFirst().steps()) {
        assertTrue(text.contains(straight(step.title().in(language))), step.title().toString());
      }
    } finally {
      chromium.driver.executeCdpCommand(
          "Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void theOutlineIsATreeForTheKeyboard() {
    chromium.open(ESSAY);
    chromium.press("o");
    assertEquals(MAP.contention(), focused());
    assertEquals("treeitem", chromium.ask("return document.activeElement.getAttribute('role')"));
    chromium.press(Keys.ARROW_DOWN);
    String reason = MAP.reasonsOn(MAP.contention()).getFirst().id();
    assertEquals(reason, focused());
    chromium.press(Keys.ARROW_LEFT);
    assertEquals("false", chromium.ask("return document.activeElement.ariaExpanded"));
    chromium.press(Keys.ARROW_DOWN);
    assertEquals(MAP.reasonsOn(MAP.contention()).get(1).id(), focused());
    chromium.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_RIGHT);
    // The first reason is closed: open it, go in, and pick its first premise.
    chromium.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);
    assertEquals(chromium.<String>ask("return hence.state.picked"), focused());
    // Every item is there for a screen reader, with its level given by its nesting.
    Number items =
        chromium.ask("return document.querySelectorAll('#outline [role=treeitem]').length");
    assertTrue(items.intValue() >= MAP.claims().size());
    chromium.press("r");
    chromium.press("o");
    String status =
        chromium.ask("return document.querySelector('#outline li .status').textContent");
    assertEquals("out", status);
  }

  @Test
  void printsTheMapOnTheFirstPageThenTheOutlineAndTheNotes() throws IOException {
    chromium.open(ESSAY, "--theme", "dark");
    Map<String, Object> printed =
        chromium.driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      String first = text(paper, 1, 1);
      String contention = squeezed(MAP.claim(MAP.contention()).text().in("en"));
      assertTrue(first.contains(contention), first);
      String all = text(paper, 2, paper.getNumberOfPages());
      for (Claim claim : MAP.claims()) {
        assertTrue(all.contains(squeezed(claim.text().in("en"))), claim.id());
      }
      for (TourStep step : Tours.of(MAP).getFirst().steps()) {
        assertTrue(all.contains(squeezed(step.title().in("en"))), step.title().toString());
      }
    }
    assertEquals(List.of(), chromium.complaints());
  }

  private static String text(PDDocument paper, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return squeezed(stripper.getText(paper));
  }

  private static String squeezed(String text) {
    return straight(text).replaceAll("\\s+", "");
  }

  private static String straight(String text) {
    return hence.map.Text.typeset(text);
  }

  private static String focused() {
    return chromium.ask("return document.activeElement.dataset.id ?? ''");
  }
}
