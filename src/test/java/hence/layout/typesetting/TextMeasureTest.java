package hence.layout.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.FontFile;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMeasureTest {
  private static final List<String> SAMPLES =
      List.of(
          "Transformative technologies usually diffuse from the top down.",
          "GPT-4 reached 400 million people in two years; it costs $20 (or 0).",
          "變革性的科技通常由上而下擴散：先是政府與企業，最後才是個人。",
          "大型語言模型（LLM）讓一般人得到「不成比例」的好處——2025 年就是如此……");

  private final TextMeasure measure = TextMeasure.bundled();

  @ParameterizedTest
  @EnumSource(Weight.class)
  void agreesWithAnIndependentReaderOfTheFont(Weight weight) throws Exception {
    FontRenderContext context = new FontRenderContext(null, true, true);
    Font font = Font.createFont(Font.TRUETYPE_FONT, FontFile.path(weight).toFile());
    for (String sample : SAMPLES) {
      double expected = font.deriveFont(14f).getStringBounds(sample, context).getWidth();
      assertEquals(expected, measure.width(sample, 14, weight), expected * 0.005, sample);
    }
  }

  @Test
  void countsWhatHasNoGlyphByItsKind() {
    assertEquals(14, measure.width("😀", 14, Weight.REGULAR), "emoji are wide");
    assertEquals(14, measure.width("𪜶", 14, Weight.REGULAR), "so are rare ideographs");
    assertEquals(6, measure.width("ก", 10, Weight.REGULAR), "other letters are not");
    assertEquals(
        measure.width("e", 10, Weight.BOLD), measure.width("e\u0325", 10, Weight.BOLD), "marks");
    assertEquals(0, measure.width("", 14, Weight.BOLD));
  }

  @Test
  void centringTheEmSquareCentresCapitalsAndIdeographs() throws Exception {
    double capitals = FontFile.of(Weight.REGULAR).capHeight() * 14 / 1000.0;
    double middle = (measure.ascent(14) - measure.descent(14)) / 2;
    assertEquals(capitals / 2, middle, 0.5);
    assertEquals(14, measure.ascent(14) + measure.descent(14), 1e-9);
    Type type = Type.claim("en");
    assertEquals((20 - 14) / 2.0 + 0.88 * 14, measure.baseline(type), 1e-9);
  }

  @Test
  void wrapsAHundredThousandCharacters() {
    String chinese = "人工智慧讓每個人都得到力量，".repeat(100_000 / 14);
    String english = "power to the people, ".repeat(100_000 / 21);
    String endless = "a".repeat(100_000);
    for (String text : List.of(chinese, english, endless)) {
      List<String> lines = measure.wrap(text, 14, Weight.REGULAR, 230);
      assertTrue(lines.size() > text.length() / 40, lines.size() + " lines");
    }
  }
}
