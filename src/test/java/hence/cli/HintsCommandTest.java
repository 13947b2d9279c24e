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

/** {@code hence check --hints}: says where, by which rule and why, and is never an error. */
class HintsCommandTest {
  private static final String MAP =
      """
      {"hence": 1, "title": "T", "contention": "a",
       "claims": [
         {"id": "a", "text": {"en": "Dogs are loyal.", "zh-Hant": "狗很忠心。"}},
         {"id": "b", "text": {"en": "Are dogs loyal?", "zh-Hant": "狗忠心嗎？"}}]}
      """;

  @TempDir Path folder;

  private final PrintStream realOut = System.out;
  private final Locale realLocale = Locale.getDefault();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private String map;

  @BeforeEach
  void capture() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    Locale.setDefault(Locale.ENGLISH);
    map = Files.writeString(folder.resolve("map.json"), MAP).toString();
  }

  @AfterEach
  void restore() {
    System.setOut(realOut);
    Locale.setDefault(realLocale);
  }

  @Test
  void saysHintsAfterTheProblems() {
    assertEquals(0, Main.run("check", "--hints", map));
    String hint =
        map
            + ":4:11: hint: not-declarative: Are dogs loyal? [b]: This is a question."
            + " Which answer does the map argue for?";
    assertTrue(said().contains(hint), said());
    assertTrue(said().indexOf("warning") < said().indexOf("hint:"), said());
    assertTrue(said().endsWith(map + ": 1 hint\n"), said());
  }

  @Test
  void saysThemInChinese() {
    assertEquals(0, Main.run("check", "--hints", "--lang", "zh-Hant", map));
    assertTrue(said().contains("這是一個問題。這張圖要支持的答案是什麼？"), said());
  }

  @Test
  void saysNoneUnlessAsked() {
    assertEquals(0, Main.run("check", map));
    assertFalse(said().contains("hint"), said());
  }

  @Test
  void tellsPrograms() {
    assertEquals(0, Main.run("check", "--hints", "--format", "json", map));
    JsonNode hints = new ObjectMapper().readTree(said()).get("hints");
    assertEquals(1, hints.size());
    JsonNode hint = hints.get(0);
    assertEquals("not-declarative", hint.get("rule").asString());
    assertEquals(4, hint.get("line").asInt());
    assertEquals("[\"b\"]", hint.get("parts").toString());
    assertEquals("[\"?\"]", hint.get("words").toString());
  }

  @Test
  void aBrokenMapHasProblemsAndNoHints() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    assertEquals(1, Main.run("check", "--hints", broken.toString()));
    assertFalse(said().contains("hint"), said());
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
