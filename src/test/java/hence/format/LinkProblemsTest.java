package hence.format;

import static hence.format.Marked.expect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.kit.Problems;
import hence.map.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkProblemsTest {
  private static final String TOP =
      """
      {"hence": 1, "title": "T", "contention": "main", "sources": [{"id": "essay", "title": "E",
      "paragraphs": 24}], "claims": [
      {"id": "main", "text": "M"}, {"id": "privacy", "text": "P"}, {"id": "third", "text": "Q"}],
      "reasons": [{"id": "base", "stance": "for", "premises": ["privacy", "third"],
      "target": "main"},
      """;

  private static void expectReasons(String reasons, String... kindsAndPointers) {
    expect(TOP + reasons + "]}", kindsAndPointers);
  }

  @Test
  void aSoundMapHasNone() {
    expectReasons(
        """
        {"id": "u", "stance": "against", "premises": ["third"], "target": "base"}\
        """);
  }

  @Test
  void idsThatNameNothing() {
    expectReasons(
        """
        {"id": "r", "stance": "for", "premises": ["third", §"privcay"], "target": §"mian"}\
        """,
        "dangling-id /reasons/1/premises/1",
        "dangling-id /reasons/1/target");
  }

  @Test
  void theNearestIdIsSuggested() {
    assertEquals("Did you mean \"privacy\"?", advice("privcay"));
    assertEquals("Did you mean \"privacy\"?", advice("Privacy"));
    assertEquals("Add a claim with this id, or name another one.", advice("weather"));
    // Only claims are premises: the reason named base is no suggestion.
    assertEquals("Add a claim with this id, or name another one.", advice("bas"));
  }

  private static String advice(String premise) {
    String reason =
        """
        {"id": "r", "stance": "for", "premises": ["%s"], "target": "main"}]}\
        """;
    Reading reading = MapFile.parse(TOP + reason.formatted(premise), "x", "en");
    return reading.problems().getFirst().advice();
  }

  @Test
  void reasonsThatAreUsedWrongly() {
    expectReasons(
        """
        {"id": "r", "stance": "for", "premises": [§"base"], "target": "main"},
        {"id": "s", "stance": "against", "premises": ["third"], "target": §"s"},
        {"id": "t", "stance": "for", "premises": ["third", §"main", §"third"], "target": "main"},
        {"id": "u", "stance": "for", "premises": ["third"], "target": §"base"}\
        """,
        "premise-is-reason /reasons/1/premises/0",
        "self-target /reasons/2/target",
        "premise-is-target /reasons/3/premises/1",
        "repeated-premise /reasons/3/premises/2",
        "no-effect /reasons/4/target");
  }

  @Test
  void idsThatAreUsedTwice() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "sources": [{"id": "a", "title": "A"},
        {"id": §"a", "title": "B"}], "claims": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"},
        {"id": §"a", "text": "C"}],
        "reasons": [{"id": §"b", "stance": "for", "premises": ["b"], "target": "a"}]}
        """,
        "duplicate-id /sources/1/id",
        "duplicate-id /claims/2/id",
        "duplicate-id /reasons/0/id");
  }

  @Test
  void theContention() {
    String map =
        """
        {"hence": 1, "title": "T", "contention": %s, "claims": [{"id": "alpha", "text": "A"},
        {"id": "beta", "text": "B"}],
        "reasons": [{"id": "r", "stance": "for", "premises": ["beta"], "target": "alpha"}]}
        """;
    expect(map.formatted("§\"alpa\""), "no-contention /contention");
    expect(map.formatted("§\"r\""), "no-contention /contention");
    expect(map.formatted("§\"\""), "schema /contention");
  }

  @Test
  void citations() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "sources": [{"id": "essay", "title": "E",
        "paragraphs": 24}, {"id": "book", "title": "B"}], "claims": [{"id": "a", "text": "A",
        "cites": [{"source": "essay", "paragraph": 24}, {"source": "essay", "paragraph": §25},
        {"source": §"esay", "paragraph": 99}, {"source": "book", "paragraph": 99}]}]}
        """,
        "no-such-paragraph /claims/0/cites/1/paragraph",
        "dangling-id /claims/0/cites/2/source");
  }

  @Test
  void digests() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "sources": [{"id": "long", "title": "L",
        "paragraphs": 1, "digest": §["One.", "Two."]}, {"id": "counts", "title": "C",
        "digest": ["One.", "Two."]}], "claims": [{"id": "a", "text": "A",
        "cites": [{"source": "counts", "paragraph": 2}, {"source": "counts", "paragraph": §3}]}]}
        """,
        "long-digest /sources/0/digest",
        "no-such-paragraph /claims/0/cites/1/paragraph");
  }

  @Test
  void circles() {
    Marked file =
        Marked.of(
            """
            {"hence": 1, "title": "T", "contention": "a", "claims": [{"id": §"a", "text": "A"},
            {"id": "b", "text": "B"}, {"id": "c", "text": "C"}, {"id": §"d", "text": "D"},
            {"id": "e", "text": "E"}], "reasons": [
            {"id": "ba", "stance": "for", "premises": ["b"], "target": "a"},
            {"id": "cb", "stance": "for", "premises": ["c"], "target": "b"},
            {"id": "ac", "stance": "for", "premises": ["a", "d"], "target": "c"},
            {"id": "ed", "stance": "against", "premises": ["e"], "target": "d"},
            {"id": "de", "stance": "against", "premises": ["d"], "target": "e"}]}
            """);
    Reading reading = MapFile.parse(file.text(), "x", "en");
    assertFalse(reading.hasErrors());
    List<Problem> found = reading.problems();
    assertEquals(
        List.of(
            file.places().get(0) + " cycle /claims/0/id",
            file.places().get(1) + " cycle /claims/3/id"),
        found.stream().map(Marked::brief).toList());
    assertTrue(found.get(0).message().contains("a → ac → c → cb → b → ba → a"));
    assertTrue(found.get(1).message().contains("d → de → e → ed → d"));
  }

  @Test
  void undercutsCanGoInCirclesToo() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "claims": [{"id": "a", "text": "A"},
        {"id": "b", "text": "B"}, {"id": "c", "text": "C"}], "reasons": [
        {"id": §§"r", "stance": "against", "premises": ["b"], "target": "s"},
        {"id": §"s", "stance": "against", "premises": ["c"], "target": "r"}]}
        """
            .replace("\"b\", \"text\"", "§\"b\", \"text\"")
            .replace("\"c\", \"text\"", "§\"c\", \"text\""),
        "unreachable /claims/1/id",
        "unreachable /claims/2/id",
        "unreachable /reasons/0/id",
        "cycle /reasons/0/id",
        "unreachable /reasons/1/id");
  }

  @Test
  void partsThatDoNotBearOnTheContention() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "claims": [{"id": "a", "text": "A"},
        {"id": §"b", "text": "B"}, {"id": §"c", "text": "C"}],
        "reasons": [{"id": §"r", "stance": "for", "premises": ["c"], "target": "b"}]}
        """,
        "unreachable /claims/1/id",
        "unreachable /claims/2/id",
        "unreachable /reasons/0/id");
  }

  @Test
  void aMistypedIdDoesNotCutOffItsBranch() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "claims": [{"id": "a", "text": "A"},
        {"id": "branch", "text": "B"}, {"id": "leaf", "text": "C"}],
        "reasons": [{"id": "r", "stance": "for", "premises": [§"brunch"], "target": "a"},
        {"id": "s", "stance": "for", "premises": ["leaf"], "target": §"zzz"}]}
        """,
        "dangling-id /reasons/0/premises/0",
        "dangling-id /reasons/1/target");
  }

  @Test
  void textsThatLackALanguage() {
    expect(
        """
        {"hence": 1, "title": "T", "contention": "a", "claims": [
        {"id": "a", "text": {"en": "A", "zh-Hant": "甲"}, "label": §{"en": "A"}},
        {"id": "b", "text": §{"zh-Hant": "乙"}}, {"id": "c", "text": {"und": "C", "en": "C"}}],
        "reasons": [{"id": "r", "stance": "for", "premises": ["b", "c"], "target": "a",
        "warrant": §{"de": "W"}}]}
        """
            .replace("\"A\", \"zh-Hant\": \"甲\"", "\"A\", \"de\": \"A\", \"zh-Hant\": \"甲\""),
        "missing-language /claims/0/label",
        "missing-language /claims/1/text",
        "missing-language /reasons/0/warrant");
  }

  @Test
  void manyAtOnce() {
    expect(
        """
        {"hence": 1, "contention": "a", "claims": [{"id": "a", "text": {"en": "A", "de": "A"}},
        §{"id": "b"}, {"id": §"lone", "text": §{"en": "L"}, "cites": [{"source": §"none"}]}],
        "title": §"",
        "reasons": [{"id": "r", "stance": §"pro", "premises": ["b", §"bb"], "target": "a"},
        {"id": "s", "stance": "for", "premises": ["a"], "target": "b", "strength": §2}]}
        """
            .replace("{\"id\": \"a\"", "{\"id\": §\"a\""),
        "cycle /claims/0/id",
        "schema /claims/1",
        "unreachable /claims/2/id",
        "missing-language /claims/2/text",
        "dangling-id /claims/2/cites/0/source",
        "schema /title",
        "schema /reasons/0/stance",
        "dangling-id /reasons/0/premises/1",
        "schema /reasons/1/strength");
  }

  @Test
  void anEndlessListIsCut() {
    StringBuilder file = new StringBuilder(TOP.strip());
    for (int i = 0; i < 5000; i++) {
      file.append("{\"id\": 1},");
    }
    file.setLength(file.length() - 1);
    List<Problem> found = MapFile.parse(file + "]}", "x", "en").problems();
    assertEquals(Problems.MAX_OF_A_SEVERITY + 1, found.size());
    assertEquals("more-problems", found.getLast().kind());
  }
}
