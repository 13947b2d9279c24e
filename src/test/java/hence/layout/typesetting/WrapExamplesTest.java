package hence.layout.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Line breaking by example; the names say the rules. */
class WrapExamplesTest {
  private final TextMeasure measure = TextMeasure.bundled();

  /** Wraps at a width of so many ideographs. */
  private List<String> wrap(String text, double ems) {
    return measure.wrap(text, 10, Weight.REGULAR, 10 * ems);
  }

  @Test
  void linesAreFewAndEven() {
    assertEquals(List.of("一二三四五", "六七八九十"), wrap("一二三四五六七八九十", 9));
    assertEquals(List.of("一二三四五", "六七八九", "十百千萬"), wrap("一二三四五六七八九十百千萬", 6));
    assertEquals(List.of("power to", "the people"), wrap("power to the people", 8));
  }

  @Test
  void theLastLineIsNoSingleWord() {
    assertEquals(
        List.of("It spread from the top", "down to the people last"),
        wrap("It spread from the top down to the people last", 13));
  }

  @Test
  void chineseMarksStayWithTheirWords() {
    assertEquals(List.of("甲乙", "丙，丁"), wrap("甲乙丙，丁", 3));
    assertEquals(List.of("他說", "「是。」"), wrap("他說「是。」", 4));
    assertEquals(List.of("好" + "……", "真的"), wrap("好……真的", 3));
    assertEquals(List.of("等等——", "不對"), wrap("等等——不對", 4));
    assertEquals(List.of("他說", "“是”嗎"), wrap("他說“是”嗎", 4));
  }

  @Test
  void latinWordsAndNumbersStayWholeInChinese() {
    assertEquals(List.of("有人用", "GPT-4"), wrap("有人用GPT-4", 4));
    assertEquals(List.of("已經有", "400 million", "個人"), wrap("已經有400 million個人", 6));
    assertEquals(List.of("支持/", "反對"), wrap("支持/反對", 3));
    assertEquals(List.of("成長", "30%，好"), wrap("成長30%，好", 4.5));
  }

  @Test
  void englishBreaksAfterHyphensSlashesAndDashes() {
    assertEquals(List.of("state-", "of-the-", "art"), wrap("state-of-the-art", 3.6));
    assertEquals(List.of("and/", "or"), wrap("and/or", 2.5));
    assertEquals(List.of("power—", "people"), wrap("power—people", 4.5));
    assertEquals(List.of("in 2017–2020"), wrap("in 2017–2020", 9));
    assertEquals(List.of("in", "2017–2020"), wrap("in 2017–2020", 6));
    assertEquals(List.of("He said", "(no)"), wrap("He said (no)", 4));
  }

  @Test
  void whatIsTooLongIsBrokenBetweenCharacters() {
    assertEquals(List.of("inter", "natio", "naliz", "ation"), wrap("internationalization", 2.6));
    assertEquals(List.of("👩‍👩‍👧", "👍🏽"), wrap("👩‍👩‍👧👍🏽", 1));
    assertEquals(List.of("x"), wrap("x", 0));
  }

  @Test
  void newlinesStayAndSpacesAtTheEndsGo() {
    assertEquals(List.of("a", "", "b"), wrap("  a \r\n\n　b  ", 9));
    assertEquals(List.of(""), wrap("   ", 9));
    assertEquals(List.of(""), wrap("", 9));
  }
}
