package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.MapFile;
import hence.map.ArgumentMap;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grading as a teacher asks for it: one attempt, or a folder of a class. */
class GradeCommandTest {
  private static final String HARRY = "maps/harry-is-british.json";
  private static final String ESSAY = "maps/power-to-the-people.json";

  @TempDir Path folder;

  private final PrintStream realErr = System.err;
  private final PrintStream realOut = System.out;
  private final Locale realLocale = Locale.getDefault();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ArgumentMap harry = MapFile.read(Path.of(HARRY), "en").map().orElseThrow();

  @BeforeEach
  void capture() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void restore() {
    System.setErr(realErr);
    System.setOut(realOut);
    Locale.setDefault(realLocale);
  }

  @Test
  void theMapItselfIsAllRight() {
    assertEquals(0, Main.run("grade", HARRY, HARRY), err());
    assertTrue(out().contains("100 %"), out());
    assertEquals(2, out().lines().count(), out());
  }

  @ParameterizedTest
  @CsvSource({"en, For and against are mixed up", "zh-Hant, 支持與反對弄反"})
  void aMistakeIsASentence(String language, String words) throws IOException {
    Path attempt = write("a.json", turned("r-register"));
    assertEquals(0, Main.run("grade", HARRY, attempt.toString(), "--lang", language), err());
    assertTrue(out().contains(words), out());
    assertTrue(out().contains("[wrong-stance: r-register]"), out());
  }

  @Test
  void programsGetThePartsAndTheScore() throws IOException {
    Path attempt = write("a.json", turned("r-register"));
    assertEquals(0, Main.run("grade", ESSAY, HARRY, attempt.toString(), "--format", "json"));
    JsonNode grade = JsonMapper.shared().readTree(out());
    assertEquals(attempt.toString(), grade.get("attempt").asString());
    assertEquals(HARRY, grade.get("reference").asString(), "the best match counts");
    assertEquals(1 - 0.5 / harry.reasons().size(), grade.get("score").asDouble(), 1e-12);
    assertEquals(1, grade.get("findings").size());
    JsonNode finding = grade.get("findings").get(0);
    assertEquals("wrong-stance", finding.get("kind").asString());
    assertEquals("[\"r-register\"]", finding.get("parts").toString());
    assertFalse(finding.get("message").asString().isBlank());
  }

  @Test
  void aClassIsATableWithItsCommonestMisconceptionsFirst() throws IOException {
    writeClass();
    assertEquals(0, Main.run("grade", HARRY, folder.toString()), err());
    List<String> lines = out().lines().toList();
    // Two of the eight are undercuts, which fall with their reasons.
    assertTrue(lines.get(1).matches("empty\\.json +0 % +6 +reason missing ×6"), out());
    assertTrue(lines.get(2).matches("right\\.json +100 % +0"), out());
    int from = lines.indexOf("The commonest misconceptions");
    assertTrue(from > 0, out());
    assertTrue(lines.get(from + 1).startsWith("  for and against mixed up: 3 times, in 2"), out());
    assertTrue(lines.get(from + 2).startsWith("  reason missing: 6 times, in 1"), out());
  }

  @Test
  void aClassIsJsonAndCsvToo() throws IOException {
    writeClass();
    assertEquals(0, Main.run("grade", HARRY, folder.toString(), "--format", "json"), err());
    JsonNode grades = JsonMapper.shared().readTree(out());
    assertEquals(4, grades.get("attempts").size());
    assertEquals(0.0, grades.get("attempts").get(0).get("score").asDouble());
    assertEquals("wrong-stance", grades.get("misconceptions").get(0).get("kind").asString());
    out.reset();
    assertEquals(0, Main.run("grade", HARRY, folder.toString(), "--format", "csv"), err());
    List<String> lines = out().lines().toList();
    assertEquals(5, lines.size());
    assertTrue(lines.get(0).startsWith("attempt,reference,score,findings,missing-claim,"), out());
    assertTrue(lines.get(1).contains("empty.json," + HARRY + ",0,6,0,0,6,0,"), out());
    assertTrue(lines.get(2).contains("right.json," + HARRY + ",1,0,"), out());
  }

  @Test
  void oneUnreadableAttemptDoesNotStopTheClass() throws IOException {
    writeClass();
    Files.writeString(folder.resolve("z.json"), "{\"format\": ");
    assertEquals(1, Main.run("grade", HARRY, folder.toString()));
    assertTrue(out().contains("Average of 4 attempts"), out());
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("z.json:1:"), err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.json", "broken.json", "list.json", "empty"})
  void badInputIsOneClearMessage(String name) throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{\"format\": ");
    Files.writeString(folder.resolve("list.json"), "[1, 2]");
    Files.createDirectory(folder.resolve("empty"));
    String bad = folder.resolve(name).toString();
    assertEquals(1, Main.run("grade", HARRY, bad));
    checkOneMessage(name);
    if (!name.equals("empty")) {
      assertEquals(1, Main.run("grade", bad, HARRY), "as a reference");
      checkOneMessage(name);
    }
  }

  @Test
  void theCommandItselfMayBeWrong() {
    assertEquals(2, Main.run("grade", HARRY));
    checkOneMessage("reference");
    assertEquals(2, Main.run("grade", folder.toString(), HARRY));
    checkOneMessage("folder");
    assertEquals(2, Main.run("grade", HARRY, HARRY, "--format", "xml"));
    checkOneMessage("xml");
  }

  private void checkOneMessage(String about) {
    assertEquals("", out());
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains(about) && !err().contains("Exception"), err());
    err.reset();
  }

  /** One that is right, one that is empty, and two who mix up for and against. */
  private void writeClass() throws IOException {
    write("right.json", harry);
    write("empty.json", harry.withReasons(List.of()));
    write("tim.json", turned("r-register", "r-diplomats"));
    write("tom.json", turned("r-register"));
  }

  private ArgumentMap turned(String... ids) {
    List<Reason> reasons = new ArrayList<>();
    for (Reason each : harry.reasons()) {
      Stance other = each.stance() == Stance.FOR ? Stance.AGAINST : Stance.FOR;
      boolean turns = List.of(ids).contains(each.id());
      reasons.add(turns ? each.aimed(other, each.target()) : each);
    }
    return harry.withReasons(reasons).withExtras(Extras.NONE);
  }

  private Path write(String name, ArgumentMap map) throws IOException {
    Path file = folder.resolve(name);
    MapFile.write(map, file);
    return file;
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
