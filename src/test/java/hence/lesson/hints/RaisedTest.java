package hence.lesson.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the words stand that raised a hint. */
class RaisedTest {
  @Test
  void wholeWordsOnlyAndAllOfThem() {
    assertEquals(List.of("and", "and"), found("Sand and land and sea", "and"));
  }

  @Test
  void ideographsHaveNoGaps() {
    assertEquals(List.of("制服", "霸凌"), found("制服減少霸凌。", "霸凌", "制服"));
  }

  @Test
  void theLongerOfTwoThatOverlap() {
    assertEquals(
        List.of("Language models"), found("Language models answer", "Language", "Language models"));
  }

  @Test
  void nothingStandsOutWhereAllIsMeant() {
    assertEquals(List.of(), found("School uniforms", "School uniforms"));
  }

  @Test
  void signsAndCutCharacters() {
    assertEquals(List.of("?"), found("Why? ", "?"));
    assertEquals(List.of("😀"), found("a 😀 b", "😀"));
    assertEquals(List.of(), found("", "x", ""));
  }

  private static List<String> found(String wording, String... words) {
    return Raised.in(wording, List.of(words)).stream()
        .map(span -> wording.substring(span.start(), span.end()))
        .toList();
  }
}
