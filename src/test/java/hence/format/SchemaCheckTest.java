package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.map.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCheckTest {
  @TempDir Path folder;

  private static List<String> check(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return SchemaCheck.problems(bytes, "x", "en").stream().map(Marked::brief).toList();
  }

  @Test
  void aSoundMapHasNoProblems() {
    assertEquals(
        List.of(),
        check(
            """
            \ufeff{"hence": 1, "title": "T", "contention": "a",
            "claims": [{"id": "a", "text": {"en": "A"}}]}
            """));
  }

  @Test
  void nothingIsSaidTwice() {
    Marked file =
        Marked.of(
            """
            {"hence": §2, "title": {"en": §"", §"x!": "y"}, "contention": "a",
            "claims": [§{"id": "a"}, {"id": §"a", "text": "A"}],
            "reasons": [{"id": "r", "stance": §"pro", "premises": §[], "target": §"b"}]}
            """);
    List<String> expected =
        List.of(
            file.places().get(0) + " schema /hence",
            file.places().get(1) + " schema /title/en",
            file.places().get(2) + " schema /title/x!",
            file.places().get(3) + " schema /claims/0",
            file.places().get(4) + " duplicate-id /claims/1/id",
            file.places().get(5) + " schema /reasons/0/stance",
            file.places().get(6) + " schema /reasons/0/premises",
            file.places().get(7) + " dangling-id /reasons/0/target");
    assertEquals(expected, check(file.text()));
  }

  @Test
  void numbersBeyondTheValidatorAreStillRefused() {
    assertEquals(
        List.of("1:11 schema /hence"),
        check(
            """
            {"hence": 1e30, "title": "T", "contention": "a", "claims": [{"id": "a", "text": "A"}]}
            """));
  }

  @Test
  void whatIsNoMapGetsTheReadersMessage() throws IOException {
    assertEquals(List.of("1:2 syntax"), check("{"));
    Path missing = folder.resolve("x.json");
    assertEquals("missing-file", SchemaCheck.problems(missing, "en").getFirst().kind());
    Files.writeString(missing, "[]");
    List<Problem> problems = SchemaCheck.problems(missing, "zh-Hant");
    assertEquals(1, problems.size());
    assertEquals(missing + ":1:1", problems.getFirst().place());
  }
}
