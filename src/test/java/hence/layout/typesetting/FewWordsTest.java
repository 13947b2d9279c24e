package hence.layout.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FewWordsTest {
  private static final String ENGLISH = "Parents with three appointments let their children walk.";
  private static final String CHINESE = "規模最大的試辦顯示，找房子的家庭街道一安靜就不搬走。";

  private final TextMeasure measure = TextMeasure.bundled();

  private List<String> lines(String text, double width, int most) {
    return new FewWords(measure, 10, Weight.REGULAR, width).lines(text, most);
  }

  @Test
  void whatFitsStaysWhole() {
    assertEquals(List.of(ENGLISH), lines(ENGLISH, 1_000, 2));
    assertEquals(CHINESE, String.join("", lines(CHINESE, 140, 3)));
  }

  @Test
  void theLastLineIsCut() {
    assertEquals(List.of("Parents with three", "appointments let the…"), lines(ENGLISH, 110, 2));
    assertEquals(List.of("規模最大的試辦", "顯示，找房子…"), lines(CHINESE, 75, 2));
  }

  @Test
  void noStumpOfAWordIsLeft() {
    String text = "They need a permit for the whole week";
    double width = measure.width("They need a permit fo\u2026", 10, Weight.REGULAR);
    assertEquals(List.of("They need a permit\u2026"), lines(text, width, 1));
    double wider = measure.width("They need a permit for\u2026", 10, Weight.REGULAR);
    assertEquals(List.of("They need a permit for\u2026"), lines(text, wider, 1));
  }

  @Test
  void aLongWordIsCutRatherThanBroken() {
    assertEquals(List.of("A", "counterrevol…"), lines("A counterrevolutionary", 72, 3));
  }

  @Property
  void aCutTextIsTheBeginningOfAWhole(
      @ForAll @DoubleRange(min = 30, max = 300) double width,
      @ForAll @IntRange(min = 1, max = 4) int most) {
    for (String text : List.of(ENGLISH, CHINESE)) {
      List<String> lines = lines(text, width, most);
      assertTrue(lines.size() <= most);
      lines.forEach(line -> assertTrue(measure.width(line, 10, Weight.REGULAR) <= width, line));
      String said = String.join("", lines).replace(" ", "").replace("…", "");
      assertTrue(text.replace(" ", "").startsWith(said), lines + " of " + text);
    }
  }
}
