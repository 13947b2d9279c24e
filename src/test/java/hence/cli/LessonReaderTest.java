package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.editing.Opening;
import hence.format.MapFile;
import hence.map.ArgumentMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A lesson follows its reader's fingers, language, theme and wish for calm, and its author's. */
class LessonReaderTest {
  private static final String ESSAY = "maps/power-to-the-people.json";
  private static final ArgumentMap MAP = MapFile.read(Path.of(ESSAY), "en").map().orElseThrow();

  @TempDir static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(folder, "en");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void zoomsWithTwoFingersAndMovesWithOne() {
    chromium.open(ESSAY);
    double scale = number("hence.stage.camera.scale");
    touch("touchStart", 500, 400, 600, 400);
    touch("touchMove", 470, 400, 630, 400);
    touch("touchMove", 450, 400, 650, 400);
    touch("touchEnd");
    chromium.until("Math.abs(hence.stage.camera.scale - 2 * %s) < 0.01".formatted(scale));
    double x = number("hence.stage.camera.x");
    touch("touchStart", 500, 700);
    touch("touchMove", 530, 700);
    touch("touchMove", 560, 700);
    touch("touchEnd");
    chromium.until("Math.abs(hence.stage.camera.x - 60 - %s) < 1".formatted(x));
    assertEquals("null", chromium.<String>ask("return String(hence.state.picked)"));
  }

  private static void touch(String type, int... xy) {
    List<Map<String, Object>> points = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(Map.of("x", xy[i], "y", xy[i + 1], "id", i));
    }
    chromium.driver.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
  }

  @Test
  void movesNothingSlowlyForWhoWantsNoMotion() {
    chromium.driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    try {
      chromium.open(ESSAY);
      String still = "document.querySelector('[data-tool=unfold]').click(); return hence.isStill()";
      assertEquals(Boolean.TRUE, chromium.<Boolean>ask(still));
      assertEquals(
          MAP.claims().size(), chromium.driver.findElements(By.cssSelector("#map .claim")).size());
    } finally {
      chromium.driver.executeCdpCommand(
          "Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
  }

  @Test
  void speaksTheLanguageAndWearsTheThemeOfItsReader(@TempDir Path own) throws IOException {
    try (Chromium taiwanese = Chromium.start(own, "zh-TW,zh,en")) {
      taiwanese.driver.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
      taiwanese.open(ESSAY);
      assertEquals("zh-Hant", taiwanese.find("html").getDomAttribute("lang"));
      assertEquals("rgba(18, 22, 29, 1)", taiwanese.find("html").getCssValue("background-color"));
    }
  }

  @Test
  void beginsAsTheCommandSays() {
    chromium.open(
        ESSAY, "--lang", "zh-Hant", "--theme", "dark", "--fold", "2", "--reject", "free-app");
    assertEquals("zh-Hant", chromium.find("html").getDomAttribute("lang"));
    assertEquals(MAP.title().in("zh-Hant"), chromium.driver.getTitle());
    assertEquals(new TreeSet<>(Opening.foldable(MAP, 2)), chromium.ids("hence.state.folded"));
    assertTrue(chromium.find("#verdict").isDisplayed());
    String dark = chromium.find("body").getCssValue("color");
    click("[data-tool=theme]");
    assertNotEquals(dark, chromium.find("body").getCssValue("color"));
    click("[data-tool=language]");
    assertEquals(MAP.title().in("en"), chromium.driver.getTitle());
  }

  /** The contrast that letters need, of a sign of the outline and the sign itself. */
  @Test
  void theOutlineCanBeReadOnTheLineThatIsPickedOut() {
    String contrast =
        """
        const sign = document.querySelector('#outline [aria-selected="true"] > p .status');
        const style = getComputedStyle(sign);
        const light = colour => {
          const [r, g, b] = colour.match(/[0-9.]+/g).slice(0, 3).map(part => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const both = [light(style.color), light(style.backgroundColor)].sort((a, b) => b - a);
        return (both[0] + 0.05) / (both[1] + 0.05);
        """;
    for (String theme : List.of("light", "dark")) {
      for (String mark : List.of("r", "d")) {
        chromium.open(ESSAY, "--theme", theme);
        chromium.press("/", "phones", Keys.ENTER);
        chromium.press(Keys.ESCAPE, mark, "o");
        double measured = ((Number) chromium.ask(contrast)).doubleValue();
        assertTrue(measured >= 4.5, theme + " " + mark + ": " + measured);
      }
    }
  }

  private static void click(String css) {
    chromium.find(css).click();
    chromium.untilStill();
  }

  private static double number(String of) {
    return ((Number) chromium.ask("return " + of)).doubleValue();
  }
}
