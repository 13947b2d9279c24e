package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.kit.Problems;
import hence.map.Problem;
import hence.map.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxProblemsTest {

  /** The mark stands where the problem must be told; a # is a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\": 1,#§} | comma-extra",
        "{\"a\": [1, §]} | comma-extra",
        "{\"a\": [1,§,2]} | comma-extra",
        "{§,} | comma-extra",
        "{\"a\": 1#  §\"b\": 2} | comma-missing",
        "[1 §2] | comma-missing",
        "{\"a\" §1} | colon-missing",
        "{\"a\"§=1} | colon-missing",
        "{§'a': 1} | wrong-quote",
        "{\"a\": §“x”} | wrong-quote",
        "{\"蘇格拉底\": §「x」} | wrong-quote",
        "{\"a\"§：1} | wide-punctuation",
        "{\"a\": 1§，\"b\": 2} | wide-punctuation",
        "§｛\"a\": 1} | wide-punctuation",
        "{§\u00a0\"a\": 1} | wide-punctuation",
        "{\"a\": \"x\"§y\"} | inner-quote",
        "§// note#{} | comment",
        "{\"a\": 1 §/* b */} | comment",
        "{§a: 1} | unquoted",
        "{\"a\": §True} | unquoted",
        "{\"a\": §tr | unquoted",
        "{\"a\": §01} | bad-number",
        "{\"a\": §+1} | bad-number",
        "{\"a\": §.5} | bad-number",
        "{\"a\": §1.} | bad-number",
        "{\"a\": §NaN} | bad-number",
        "{\"a\": §-x} | bad-number",
        "{\"a\": §1.5.2} | bad-number",
        "{\"a\": \"x§#y\"} | control-character",
        "{\"a\": \"x§\\qy\"} | bad-escape",
        "{\"a\": \"x§\\u12g4\"} | bad-escape",
        "{\"a\": §\"x | open-string",
        "{\"a\":§ | end-too-early",
        "{\"a\": {\"b\": [1§ | end-too-early",
        "{\"a\": 1} §x | after-end",
        "{\"a\": 1}§} | after-end",
        "{\"a\": 1} §{\"b\": 2} | after-end",
        "{\"a\": 1}§, | after-end",
        "{\"a\": 1§; \"b\": 2} | comma-missing",
        "{\"a\": [1§}} | unexpected",
        "{\"a\": §😀} | unexpected",
      })
  void namesTheMistakeAndThePlace(String marked, String key) {
    Marked file = Marked.of(marked.replace('#', '\n'));
    List<Problem> problems = MapFile.parse(file.text(), "x.json", "en").problems();
    assertEquals(1, problems.size(), problems.toString());
    Problem problem = problems.getFirst();
    assertEquals(file.places().getFirst() + " syntax", Marked.brief(problem), problem.message());
    String pattern = Words.of(Problems.class, "en").say(key).replaceAll("\\{\\d}", "\\\\E.*\\\\Q");
    assertTrue(problem.message().matches("\\Q" + pattern + "\\E"), problem.message());
    assertFalse(problem.advice().isBlank());
  }
}
