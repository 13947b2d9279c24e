package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hence draw MAP -o lesson.html} as a user types it, without a browser. */
class LessonCommandTest {
  private static final String HARRY = "maps/harry-is-british.json";

  @TempDir Path folder;

  private final PrintStream realErr = System.err;
  private final Locale realLocale = Locale.getDefault();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void capture() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void restore() {
    System.setErr(realErr);
    Locale.setDefault(realLocale);
  }

  @Test
  void writesOneWholePage() throws Exception {
    Path page = folder.resolve("harry.HTML");
    assertEquals(0, Main.run("draw", HARRY, "-o", page.toString(), "--lens", "grounded"));
    String text = Files.readString(page);
    assertTrue(text.startsWith("<!doctype html>"));
    assertTrue(text.endsWith("</html>\n"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(page), files.toList(), "nothing else is left behind");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--scale 2",
        "--width 900",
        "--dpi 300",
        "--background transparent",
        "--layout layered",
        "--direction right",
        "--lens df-quad",
        "--load",
        "--focus harry-british",
        "--rest fade"
      })
  void refusesWhatOnlyPicturesHave(String option) {
    Path page = folder.resolve("harry.html");
    String[] words = option.split(" ");
    String[] command = new String[4 + words.length];
    System.arraycopy(new String[] {"draw", HARRY, "-o", page.toString()}, 0, command, 0, 4);
    System.arraycopy(words, 0, command, 4, words.length);
    assertEquals(2, Main.run(command));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains(words[0] + " is for pictures"), said);
    assertFalse(Files.exists(page));
  }

  @Test
  void saysWhereItCannotWrite() {
    Path page = folder.resolve("none/harry.html");
    assertEquals(1, Main.run("draw", HARRY, "-o", page.toString()));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("its folder does not exist"));
  }
}
