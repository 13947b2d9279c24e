package hence.format;

import static hence.format.Marked.expect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeProblemsTest {

  @Test
  void aFileOfTheWrongKind() {
    expect("§[1]", "schema");
    expect("§\"map\"", "schema");
    expect("§§§§{}", "schema", "schema", "schema", "schema");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"hence\": §\"1\" | /hence",
        "\"hence\": §2 | /hence",
        "\"hence\": §1.5 | /hence",
        "\"title\": §\"\" | /title",
        "\"title\": §\" \u3000\" | /title",
        "\"title\": §7 | /title",
        "\"title\": §{} | /title",
        "\"title\": {\"en\": §\"\"} | /title/en",
        "\"title\": {\"en\": §null} | /title/en",
        "\"title\": {§\"\": \"x\"} | /title/",
        "\"title\": {§\"e/n\": \"x\"} | /title/e~1n",
        "\"contention\": §null | /contention",
        "\"sources\": §{} | /sources",
        "\"sources\": [§1] | /sources/0",
        "\"sources\": [§{\"title\": \"x\"}] | /sources/0",
        "\"sources\": [{\"id\": \"s\", \"title\": \"x\", \"author\": §{}}] | /sources/0/author",
        "\"sources\": [{\"id\": \"s\", \"title\": \"x\", \"paragraphs\": §0}]"
            + " | /sources/0/paragraphs",
        "\"claims\": §[] | /claims",
        "\"claims\": §{} | /claims",
        "\"claims\": [§{\"id\": \"c\"}] | /claims/0",
        "\"claims\": [{\"id\": §\" \", \"text\": \"x\"}] | /claims/0/id",
        "\"claims\": [{\"id\": §3, \"text\": \"x\"}] | /claims/0/id",
        "\"reasons\": §true | /reasons",
        "\"reasons\": [§null] | /reasons/0",
      })
  void theTopOfTheFile(String field, String pointer) {
    String name = field.substring(1, field.indexOf('"', 1));
    StringBuilder file = new StringBuilder("{");
    String[] valid = {
      "\"hence\": 1",
      "\"title\": \"T\"",
      "\"contention\": \"c\"",
      "\"claims\": [{\"id\": \"c\", \"text\": \"x\"}]"
    };
    for (String line : valid) {
      file.append(line.startsWith("\"" + name + "\"") ? "" : line + ",\n");
    }
    Marked marked = Marked.of(file + field + "}");
    var problems = MapFile.parse(marked.text(), "x", "en").problems();
    var first = problems.stream().filter(p -> !p.kind().equals("no-contention")).toList();
    assertEquals(1, first.size(), problems.toString());
    assertEquals(marked.places().getFirst() + " schema " + pointer, Marked.brief(first.getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"label\": §[] | /claims/1/label",
        "\"cites\": §\"s\" | /claims/1/cites",
        "\"cites\": [§\"s\"] | /claims/1/cites/0",
        "\"cites\": [§{\"paragraph\": 1}] | /claims/1/cites/0",
        "\"cites\": [{\"source\": \"s\", \"paragraph\": §0}] | /claims/1/cites/0/paragraph",
        "\"cites\": [{\"source\": \"s\", \"paragraph\": §-2}] | /claims/1/cites/0/paragraph",
        "\"cites\": [{\"source\": \"s\", \"paragraph\": §1.5}] | /claims/1/cites/0/paragraph",
        "\"cites\": [{\"source\": \"s\", \"paragraph\": §1e99}] | /claims/1/cites/0/paragraph",
        "\"cites\": [{\"source\": \"s\", \"paragraph\": §\"1\"}] | /claims/1/cites/0/paragraph",
        "\"cites\": [{\"source\": \"s\", \"quote\": §1}] | /claims/1/cites/0/quote",
        "\"implicit\": §\"yes\" | /claims/1/implicit",
        "\"tags\": §\"a\" | /claims/1/tags",
        "\"tags\": [\"a\", §\"\"] | /claims/1/tags/1",
      })
  void aClaim(String field, String pointer) {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a",
        "sources": [{"id": "s", "title": "S", "paragraphs": 3}],
        "claims": [{"id": "a", "text": "A"}, {"id": "b", "text": "B", %s}],
        "reasons": [{"id": "r", "stance": "for", "premises": ["b"], "target": "a"}]}
        """
            .formatted(field),
        "schema " + pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"stance\": §\"pro\" | /reasons/0/stance",
        "\"stance\": §1 | /reasons/0/stance",
        "\"premises\": §[] | /reasons/0/premises",
        "\"premises\": §\"b\" | /reasons/0/premises",
        "\"premises\": [\"b\", §1] | /reasons/0/premises/1",
        "\"target\": §[] | /reasons/0/target",
        "\"warrant\": §{} | /reasons/0/warrant",
        "\"scheme\": §{} | /reasons/0/scheme",
        "\"strength\": §1.01 | /reasons/0/strength",
        "\"strength\": §-0.1 | /reasons/0/strength",
        "\"strength\": §1e999999999 | /reasons/0/strength",
        "\"strength\": §\"0.5\" | /reasons/0/strength",
      })
  void aReason(String field, String pointer) {
    String name = field.substring(0, field.indexOf(':'));
    StringBuilder reason = new StringBuilder();
    String[] valid = {"\"stance\": \"for\"", "\"premises\": [\"b\"]", "\"target\": \"a\""};
    for (String line : valid) {
      reason.append(line.startsWith(name) ? "" : line + ", ");
    }
    Marked marked =
        Marked.of(
            """
            {"hence": 1, "title": "T", "contention": "a",
            "claims": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}],
            "reasons": [{"id": "r", %s}]}
            """
                .formatted(reason + field));
    var errors =
        MapFile.parse(marked.text(), "x", "en").problems().stream()
            .filter(Problem::isError)
            .map(Marked::brief)
            .toList();
    assertEquals(java.util.List.of(marked.places().getFirst() + " schema " + pointer), errors);
  }

  @Test
  void aFieldThatStandsTwice() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a",
        "claims": [{"id": "a", "text": "A", §"text": "B"}], "x": {"y": 1, §"y": 2}}
        """,
        "duplicate-key /claims/0/text",
        "duplicate-key /x/y");
  }

  @Test
  void aFieldThatLooksMistyped() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "tours": [], "scenarios": [], "$schema": "",
        §"reason": [], "colour": "red", "source": [],
        "sources": [{"id": "s", "title": "S", "digest": [], "name": 1, §"authr": "x"}],
        "claims": [{"id": "a", "text": "A", §"Label": "A", "note": 1, "tag": 1, "tags": []}]}
        """,
        "unknown-field /reason",
        "unknown-field /sources/0/authr",
        "unknown-field /claims/0/Label");
  }

  @Test
  void aNumberBeyondAllComputers() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "claims": [{"id": "a", "text": "A",
        "x": [§1e99999999999, 1e9999999]}]}
        """,
        "number-range /claims/0/x/0");
  }

  @Test
  void numbersMayBeWrittenInManyWays() {
    Reading reading =
        MapFile.parse(
            """
            {"hence": 1.0, "title": "T", "contention": "a",
            "sources": [{"id": "s", "title": "S", "paragraphs": 1e1}],
            "claims": [{"id": "a", "text": "A", "cites": [{"source": "s", "paragraph": 10.0}]}]}
            """,
            "x",
            "en");
    assertTrue(reading.problems().isEmpty());
    assertEquals(
        10, reading.map().orElseThrow().claims().getFirst().cites().getFirst().paragraph());
  }
}
