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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands as a user types them. */
class CommandLineTest {
  private static final String HARRY = "maps/harry-is-british.json";

  @TempDir Path folder;

  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final Locale realLocale = Locale.getDefault();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void capture() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void restore() {
    System.setOut(realOut);
    System.setErr(realErr);
    Locale.setDefault(realLocale);
  }

  @Test
  void drawsAPicture() throws IOException {
    Path png = folder.resolve("harry.png");
    assertEquals(0, Main.run("draw", HARRY, "-o", png.toString(), "--width", "900"));
    assertEquals(900, ImageIO.read(png.toFile()).getWidth());
    Path svg = folder.resolve("harry.svg");
    assertEquals(
        0,
        Main.run(
            "draw",
            HARRY,
            "-o",
            svg.toString(),
            "--lang",
            "zh-Hant",
            "--theme",
            "print",
            "--direction",
            "right",
            "--layout",
            "layered",
            "--fold",
            "1"));
    assertTrue(Files.readString(svg).contains("因為"));
    assertEquals("", err());
  }

  @Test
  void warnsOfLettersTooSmallToReadAndSaysWhatMendsIt() throws IOException {
    Path png = folder.resolve("harry.png");
    assertEquals(0, Main.run("draw", HARRY, "-o", png.toString(), "--width", "300"));
    assertEquals(1, err().lines().count(), err());
    String scale = err().replaceFirst("(?s).*--scale (\\S+) .*", "$1");
    Path mended = folder.resolve("mended.png");
    assertEquals(0, Main.run("draw", HARRY, "-o", mended.toString(), "--scale", scale));
    assertEquals(1, err().lines().count(), err());
  }

  @Test
  void aPictureBeyondTheFormatIsRefusedInOneLineWithTheScaleThatMendsIt() {
    Path png = folder.resolve("huge.png");
    assertEquals(1, Main.run("draw", HARRY, "-o", png.toString(), "--scale", "9999999"));
    assertEquals(1, err().lines().count(), err());
    Matcher scale = Pattern.compile("--scale ([0-9,.]+)").matcher(err());
    assertTrue(scale.find());
    assertFalse(Files.exists(png));
  }

  @Test
  void printsAPosterAndSaysOfHowManyPages() throws IOException {
    Path pdf = folder.resolve("poster.pdf");
    String essay = "maps/power-to-the-people.json";
    assertEquals(0, Main.run("draw", essay, "-o", pdf.toString(), "--pages", "letter"));
    assertTrue(out.toString().contains("Letter"), out.toString());
    assertTrue(out.toString().contains("8.5"), out.toString());
    assertTrue(Files.size(pdf) > 10_000);
    assertEquals(2, Main.run("draw", essay, "-o", "x.png", "--pages", "A4"));
    assertEquals(
        2, Main.run("draw", essay, "-o", pdf.toString(), "--pages", "A4", "--width", "900"));
    assertEquals(2, Main.run("draw", essay, "-o", pdf.toString(), "--pages", "B5"));
    assertEquals(2, Main.run("draw", essay, "-o", "x.html", "--pages", "A4"));
  }

  @Test
  void drawsOnTransparentGround() throws IOException {
    Path png = folder.resolve("harry.png");
    assertEquals(0, Main.run("draw", HARRY, "-o", png.toString(), "--background", "transparent"));
    assertEquals(0, ImageIO.read(png.toFile()).getRGB(0, 0) >>> 24);
  }

  @Test
  void foldsToADepth() throws IOException {
    Path svg = folder.resolve("harry.svg");
    assertEquals(0, Main.run("draw", HARRY, "-o", svg.toString(), "--fold", "0"));
    assertEquals(1, Files.readString(svg).split("<g ").length - 1, "only the contention");
  }

  @Test
  void aMistakeIsOneLineWithTheNearestOptionAndEndsWithTwo() {
    assertEquals(2, Main.run("draw", HARRY, "-o", "x.png", "--them", "dark"));
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("--theme"), err());
    assertEquals(2, Main.run("draw", HARRY));
    assertEquals(2, Main.run("draw", HARRY, "-o", "x.gif"));
    assertEquals(2, Main.run("draw", HARRY, "-o", "x.png", "--scale", "0"));
    assertEquals(2, Main.run("draw", HARRY, "-o", "x.png", "--theme", "pink"));
    assertEquals(2, Main.run("draw", HARRY, "-o", "x.png", "--scale", "2", "--width", "5"));
    assertEquals(2, Main.run("drow"));
    assertFalse(Files.exists(Path.of("x.png")));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsOneLineAndEndsWithOne() {
    assertEquals(1, Main.run("draw", HARRY, "-o", folder.resolve("no/where.png").toString()));
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("where.png"), err());
  }

  @Test
  void aMissingMapIsOneLineAndEndsWithOne() {
    assertEquals(1, Main.run("draw", "maps/hary-is-british.json", "-o", "x.png"));
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().contains("harry-is-british.json"), err());
  }

  @Test
  void checkSaysEverythingThatIsWrongAndEndsWithOne() throws IOException {
    Path broken = folder.resolve("broken.json");
    Files.writeString(
        broken,
        """
        {"hence": 1, "title": "T", "contention": "a",
         "claims": [{"id": "a", "text": "A holds."}, {"id": "a", "text": "B holds."}],
         "reasons": [{"id": "r", "stance": "for", "premises": ["c"], "target": "a"}]}
        """);
    assertEquals(1, Main.run("check", broken.toString(), "--format", "json"));
    JsonNode problems = new ObjectMapper().readTree(out()).get("problems");
    assertEquals("duplicate-id", problems.get(0).get("kind").asString());
    assertEquals(2, problems.get(0).get("line").asInt());
    assertEquals("/claims/1/id", problems.get(0).get("pointer").asString());
    assertEquals("dangling-id", problems.get(1).get("kind").asString());
    assertEquals(3, problems.get(1).get("line").asInt());
  }

  @Test
  void theBundledMapsAreWell() {
    assertEquals(0, Main.run("check", HARRY, "maps/power-to-the-people.json"));
    assertEquals(2, out().lines().count(), out());
  }

  @Test
  void layoutPrintsBoxesAndRoutes() throws IOException {
    assertEquals(0, Main.run("layout", HARRY, "--format", "json"));
    JsonNode layout = new ObjectMapper().readTree(out());
    assertEquals(19, layout.get("boxes").size());
    JsonNode route = layout.get("routes").get(0);
    assertTrue(route.get("points").size() >= 2);
    assertTrue(route.get("points").get(0).get(0).isNumber());
  }

  @Test
  void helpShowsAnExampleInBothLanguages() {
    for (String command : new String[] {"draw", "check", "layout", "judge", "cuts", "why"}) {
      assertEquals(0, Main.run(command, "--help"));
      assertTrue(out().contains("Example:  hence " + command), out());
      out.reset();
      Locale.setDefault(Locale.forLanguageTag("zh-TW"));
      assertEquals(0, Main.run(command, "--help"));
      assertTrue(out().contains("例如：hence " + command), out());
      Locale.setDefault(Locale.ENGLISH);
      out.reset();
    }
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
