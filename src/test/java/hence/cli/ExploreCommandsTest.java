package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What stands, why and what topples it, as a user asks for it. */
class ExploreCommandsTest {
  /** A holds because of B with C; D objects to A, E answers D; F is a reason of its own. */
  private static final String MAP =
      """
      {"hence": 1, "title": "T", "contention": "a",
       "claims": [
         {"id": "a", "text": {"en": "A holds.", "zh-Hant": "甲成立。"}},
         {"id": "b", "text": {"en": "B holds.", "zh-Hant": "乙成立。"}},
         {"id": "c", "text": {"en": "C holds.", "zh-Hant": "丙成立。"}},
         {"id": "d", "text": {"en": "D holds.", "zh-Hant": "丁成立。"}},
         {"id": "e", "text": {"en": "E holds.", "zh-Hant": "戊成立。"}},
         {"id": "far", "text": {"en": "F holds.", "zh-Hant": "己成立。"}}],
       "reasons": [
         {"id": "r-bc", "stance": "for", "premises": ["b", "c"], "target": "a"},
         {"id": "r-d", "stance": "against", "premises": ["d"], "target": "a"},
         {"id": "r-e", "stance": "against", "premises": ["e"], "target": "d"},
         {"id": "r-f", "stance": "for", "premises": ["far"], "target": "a", "strength": 0.5}]}
      """;

  @TempDir Path folder;

  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final Locale realLocale = Locale.getDefault();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String map;

  @BeforeEach
  void capture() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    Locale.setDefault(Locale.ENGLISH);
    map = Files.writeString(folder.resolve("map.json"), MAP).toString();
  }

  @AfterEach
  void restore() {
    System.setOut(realOut);
    System.setErr(realErr);
    Locale.setDefault(realLocale);
  }

  @Test
  void judgesEveryPartInTheMapsOrder() throws IOException {
    JsonNode judged = json("judge", map, "--reject", "e", "--format", "json");
    assertEquals("grounded", judged.get("lens").asString());
    assertEquals(
        "a claim out, b claim in, c claim in, d claim in, e claim out, far claim in, "
            + "r-bc reason in, r-d reason in, r-e reason out, r-f reason in",
        parts(judged));
    JsonNode first = judged.get("parts").get(0);
    assertFalse(first.has("score"));
    assertEquals(
        "Out, because the objection \"D holds\" stands: its answer \"E holds\" fails.",
        first.get("why").asString());
  }

  @Test
  void takesSeveralOpinionsAndAnotherLens() throws IOException {
    JsonNode judged =
        json(
            "judge",
            map,
            "--lens",
            "preponderance",
            "--reject",
            "b",
            "--reject",
            "e",
            "--doubt",
            "c",
            "--accept",
            "far",
            "--format",
            "json");
    assertEquals("preponderance", judged.get("lens").asString());
    assertTrue(parts(judged).startsWith("a claim out, b claim out, c claim undecided"));
  }

  @Test
  void scoresUnderDfQuad() throws IOException {
    JsonNode judged =
        json(
            "judge",
            map,
            "--lens",
            "df-quad",
            "--accept",
            "e",
            "--reject",
            "far",
            "--format",
            "json");
    assertEquals(1.0, judged.get("parts").get(4).get("score").asDouble());
    // An objection that starts at 0.5 and whose answer has full force.
    assertEquals(0.0, judged.get("parts").get(3).get("score").asDouble());
    // One reason of 0.5 times 0.5 lifts 0.5 by a quarter of what is above it.
    assertEquals(0.625, judged.get("parts").get(0).get("score").asDouble());
  }

  @Test
  void judgesInWordsInTheLanguageAskedFor() {
    assertEquals(0, Main.run("judge", map, "--reject", "e"));
    assertTrue(
        out().startsWith("Lens: grounded. Of the claims 4 are in, 2 out and 0 undecided."), out());
    assertTrue(out().contains("A holds. [a]\n  Out, because the objection"), out());
    out.reset();
    assertEquals(0, Main.run("judge", map, "--lang", "zh-TW"));
    assertTrue(out().contains("甲成立。 [a]\n  成立，因為"), out());
  }

  @Test
  void findsWhatTopplesAClaimAndWhatItCanLiveOn() throws IOException {
    JsonNode cuts = json("cuts", map, "--format", "json");
    assertEquals(
        """
        {"of":"a","status":"in","complete":true,\
        "cuts":[["e"],["b","far"],["c","far"]],"supports":[["e","far"],["b","c","e"]]}\
        """,
        cuts.toString());
    assertEquals(
        "[[\"e\"]]",
        json("cuts", map, "--max-size", "1", "--format", "json").get("cuts").toString());
  }

  @Test
  void cutsAskAboutAnyClaimUnderTheReadersOpinions() throws IOException {
    JsonNode cuts = json("cuts", map, "--reject", "far", "--format", "json");
    assertEquals("[[\"b\"],[\"c\"],[\"e\"]]", cuts.get("cuts").toString());
    cuts = json("cuts", map, "--of", "d", "--format", "json");
    assertEquals(
        "{\"of\":\"d\",\"status\":\"out\",\"complete\":true,\"cuts\":[],\"supports\":[]}",
        cuts.toString());
  }

  @Test
  void cutsSayWhatTheSetsMean() {
    assertEquals(0, Main.run("cuts", map));
    assertTrue(out().contains("1. E holds. [e]\n"), out());
    assertTrue(out().contains("2. B holds. [b] + F holds. [far]\n"), out());
    assertTrue(out().contains("The sets of up to 3 claims are complete."), out());
    out.reset();
    assertEquals(0, Main.run("cuts", map, "--lang", "zh-Hant", "--of", "d"));
    assertEquals(2, out().lines().count(), out());
    assertTrue(out().startsWith("丁成立。 [d]：依 grounded 判準，不成立。"), out());
  }

  @Test
  void saysWhyDownToTheAssumptions() {
    assertEquals(0, Main.run("why", map, "a", "--reject", "e"));
    assertEquals(
        """
        Lens: grounded

        Contention: "A holds". Out, because the objection "D holds" stands: its answer "E holds" fails.
          However: "D holds". In, because its premise "D holds" is in.
            Premise: "D holds". In, because it is taken for granted and the objection "E holds" \
        falls, since you reject "E holds".
              But then: "E holds". Out, because you reject its premise "E holds".
                Premise: "E holds". Out, because you reject it.
        """,
        out().replace(System.lineSeparator(), "\n"));
    out.reset();
    assertEquals(0, Main.run("why", map, "r-d", "--lang", "zh-Hant"));
    assertTrue(out().startsWith("判準：grounded"), out());
  }

  @Test
  void drawsWhatStands() throws IOException {
    Path svg = folder.resolve("map.svg");
    assertEquals(0, Main.run("draw", map, "-o", svg.toString()));
    assertFalse(Files.readString(svg).contains("grounded"));
    assertEquals(0, Main.run("draw", map, "-o", svg.toString(), "--judge"));
    assertTrue(Files.readString(svg).contains("Lens: grounded"));
    assertEquals(0, Main.run("draw", map, "-o", svg.toString(), "--reject", "e"));
    assertTrue(Files.readString(svg).contains(">rejected</text>"));
    assertEquals(0, Main.run("draw", map, "-o", svg.toString(), "--lens", "df-quad"));
    assertTrue(Files.readString(svg).contains(">0.50</text>"));
    assertEquals(0, Main.run("draw", map, "-o", svg.toString(), "--load"));
    assertTrue(Files.readString(svg).contains(">100%</text>"));
  }

  @Test
  void drawsWhatAPartRestsOnAlone() throws IOException {
    Path svg = folder.resolve("map.svg");
    assertEquals(0, Main.run("draw", map, "-o", svg.toString(), "--focus", "d"));
    assertEquals(3, groups(svg), "d, r-e and e");
    assertEquals(0, Main.run("draw", map, "-o", svg.toString(), "--focus", "d", "--rest", "fade"));
    assertEquals(10, groups(svg));
    assertEquals(0, Main.run("draw", map, "-o", svg.toString(), "--focus", "r-f"));
    assertEquals(3, groups(svg), "the reason, its premise and what it bears on");
  }

  @Test
  void anUnknownIdIsOneLineWithTheNearestAndEndsWithTwo() {
    wrong("(did you mean \"far\"?)", "judge", map, "--reject", "fra");
    wrong("did you mean \"far\"", "cuts", map, "--of", "faar");
    wrong("did you mean \"r-bc\"", "why", map, "r-bx");
    wrong("did you mean \"r-bc\"", "draw", map, "-o", "x.png", "--focus", "rbc");
    wrong("\"zzzzzz\"", "why", map, "zzzzzz");
    wrong("\"r-bc\" is a reason", "judge", map, "--doubt", "r-bc");
    assertFalse(Files.exists(Path.of("x.png")));
  }

  @Test
  void wrongUsageIsOneLineAndEndsWithTwo() {
    wrong("two opinions", "judge", map, "--accept", "b", "--reject", "b");
    wrong("grounded, preponderance, df-quad", "judge", map, "--lens", "ground");
    wrong("--max-size", "cuts", map, "--max-size", "0");
    wrong("--rest", "draw", map, "-o", "x.png", "--rest", "burn");
    wrong("ID", "why", map);
    assertEquals(1, Main.run("judge", folder.resolve("no.json").toString()));
  }

  private void wrong(String said, String... arguments) {
    err.reset();
    assertEquals(2, Main.run(arguments));
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains(said), err());
    assertEquals("", out());
  }

  private JsonNode json(String... arguments) {
    out.reset();
    assertEquals(0, Main.run(arguments), err());
    return new ObjectMapper().readTree(out());
  }

  private static String parts(JsonNode judged) {
    StringBuilder parts = new StringBuilder();
    for (JsonNode part : judged.get("parts")) {
      parts.append(parts.isEmpty() ? "" : ", ");
      parts.append(part.get("id").asString()).append(' ').append(part.get("kind").asString());
      parts.append(' ').append(part.get("status").asString());
    }
    return parts.toString();
  }

  private static int groups(Path svg) throws IOException {
    return Files.readString(svg).split("<g ").length - 1;
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
