package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Opening;
import hence.editing.TourView;
import hence.editing.View;
import hence.format.MapFile;
import hence.judging.Judgement;
import hence.judging.Lens;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput.ScrollOrigin;

/** A lesson as its reader uses it, in a real browser that asks nobody for anything. */
class LessonPageTest {
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
  void asksNobodyForAnythingAndHasNoComplaint() {
    chromium.requests();
    chromium.complaints();
    Path file = chromium.open(ESSAY);
    click("[data-tool=tour]");
    for (int step = 1; step < tour().steps().size(); step++) {
      chromium.press(Keys.PAGE_DOWN);
    }
    chromium.press(Keys.ESCAPE);
    click("[data-tool=language]");
    click("[data-tool=theme]");
    click("[data-tool=unfold]");
    click("[data-tool=outline]");
    chromium.press(Keys.ARROW_DOWN, Keys.ENTER, "r", "?", Keys.ESCAPE);
    chromium.press("/", "gates", Keys.ENTER);
    click("[data-tool=fit]");
    assertEquals(Set.of(file.toUri().toString()), chromium.requests());
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void opensSoFarFoldedThatItCanBeRead() {
    chromium.open(ESSAY);
    assertEquals(new TreeSet<>(Opening.foldable(MAP, 1)), chromium.ids("hence.state.folded"));
    assertTrue(number("hence.stage.camera.scale") >= 0.5);
    Rectangle stage = chromium.find("#stage").getRect();
    for (String id : chromium.ids("hence.stage.scene.boxes.keys()")) {
      assertInside(stage, chromium.part(id).getRect(), id);
    }
  }

  @Test
  void foldsAtADoubleClickAndKeepsTheClaimInItsPlace() {
    chromium.open(ESSAY);
    String id = MAP.reasonsOn(MAP.contention()).getFirst().premises().getFirst();
    Rectangle before = chromium.words(id);
    new Actions(chromium.driver).doubleClick(chromium.part(id)).perform();
    chromium.untilStill();
    assertFalse(chromium.ids("hence.state.folded").contains(id));
    assertEquals(
        new TreeSet<>(Folding.hidden(MAP, chromium.ids("hence.state.folded"))),
        chromium.ids("hence.stage.scene.hidden"));
    Rectangle after = chromium.words(id);
    assertEquals(before.y, after.y, 1);
    assertEquals(before.x + before.width / 2.0, after.x + after.width / 2.0, 1);
    chromium.press(Keys.SPACE);
    assertTrue(chromium.ids("hence.state.folded").contains(id));
  }

  @Test
  void zoomsAtThePointer() {
    chromium.open(ESSAY);
    String spot =
        """
        const box = document.getElementById("stage").getBoundingClientRect();
        const c = hence.stage.camera;
        return [(400 - box.left - c.x) / c.scale, (300 - box.top - c.y) / c.scale].map(Math.round).join();
        """;
    String before = chromium.ask(spot);
    double scale = number("hence.stage.camera.scale");
    new Actions(chromium.driver)
        .scrollFromOrigin(ScrollOrigin.fromViewport(400, 300), 0, -300)
        .perform();
    chromium.until("hence.stage.camera.scale > " + scale);
    assertEquals(before, chromium.ask(spot));
  }

  @Test
  void showsAClaimInFullInEveryLanguageAndWhatFollowsFromRejectingIt() {
    chromium.open(ESSAY);
    String id = MAP.reasonsOn(MAP.contention()).getFirst().premises().getFirst();
    chromium.part(id).click();
    chromium.untilStill();
    String card = chromium.find("#card").getText();
    assertTrue(card.contains(MAP.claim(id).text().in("en")), card);
    assertTrue(card.contains(MAP.claim(id).text().in("zh-Hant")), card);
    chromium.press("r");
    assertEquals("rejected", chromium.ask("return hence.state.marks.get(arguments[0])", id));
    String strip = chromium.find("#verdict").getText();
    String said =
        Judgement.of(MAP, Lens.GROUNDED, hence.judging.Opinions.NONE.rejecting(List.of(id)))
            .status(MAP.contention())
            .word("en");
    assertTrue(strip.contains("The contention is " + said), strip);
    assertTrue(strip.contains("grounded"), strip);
    assertTrue(chromium.part(id).getDomAttribute("class").contains("out"));
    chromium.press("d");
    assertTrue(chromium.part(id).getDomAttribute("class").contains("undecided"));
    chromium.press("a");
    assertTrue(chromium.part(id).getDomAttribute("class").contains(" in"));
    chromium.press("x");
    assertFalse(chromium.find("#verdict").isDisplayed());
  }

  @Test
  void findsClaimsInEveryLanguageAndUnfoldsTheWayThere() {
    chromium.open(ESSAY);
    String word = MAP.claim("free-app").text().in("zh-Hant").substring(0, 6);
    chromium.press("/");
    chromium.press(word);
    assertTrue(chromium.ids("hence.state.found").contains("free-app"));
    chromium.press(Keys.ENTER);
    assertEquals("free-app", chromium.ask("return hence.state.picked"));
    assertInside(
        chromium.find("#stage").getRect(), chromium.part("free-app").getRect(), "free-app");
  }

  @Test
  void walksWithArrows() {
    chromium.open(ESSAY, "--fold", "99");
    chromium.press(Keys.ARROW_UP);
    assertEquals(MAP.contention(), chromium.ask("return hence.state.picked"));
    chromium.press(Keys.ARROW_DOWN);
    String below = chromium.ask("return hence.state.picked");
    List<String> row =
        MAP.reasonsOn(MAP.contention()).stream().flatMap(r -> r.premises().stream()).toList();
    assertEquals(row.getFirst(), below);
    chromium.press(Keys.ARROW_RIGHT);
    assertEquals(row.get(1), chromium.ask("return hence.state.picked"));
    chromium.press(Keys.ARROW_LEFT, Keys.ARROW_UP);
    assertEquals(MAP.contention(), chromium.ask("return hence.state.picked"));
  }

  @Test
  void tellsTheTourAsTheWindowDoes() {
    chromium.open(ESSAY);
    Set<String> before = chromium.ids("hence.state.folded");
    String camera = chromium.ask("return JSON.stringify(hence.stage.camera)");
    View base = View.of("en", Theme.LIGHT).withFolded(before);
    click("[data-tool=tour]");
    for (TourStep step : tour().steps()) {
      View view = TourView.of(MAP, step, base);
      assertEquals(new TreeSet<>(view.folded()), chromium.ids("hence.state.folded"));
      assertEquals(new TreeSet<>(view.lit()), chromium.ids("hence.state.lit"));
      assertEquals(
          new TreeSet<>(Folding.hidden(MAP, view.folded())),
          chromium.ids("hence.stage.scene.hidden"));
      assertEquals(
          new TreeSet<>(view.opinions().marks().keySet()),
          chromium.ids("hence.state.marks.keys()"));
      assertTrue(
          chromium.find("#tour h3").getText().endsWith(step.title().in("en").replace('’', '\'')));
      if (!view.opinions().isEmpty()) {
        Judgement judgement = Judgement.of(MAP, Lens.GROUNDED, view.opinions());
        for (String id : chromium.ids("hence.stage.scene.boxes.keys()")) {
          String status = judgement.status(id).name().toLowerCase(Locale.ROOT);
          List<String> classes = List.of(chromium.part(id).getDomAttribute("class").split(" "));
          assertTrue(classes.contains(status), id + " is " + status + ": " + classes);
        }
      }
      for (String id : view.lit()) {
        assertInside(chromium.find("#stage").getRect(), chromium.part(id).getRect(), id);
      }
      chromium.press(Keys.ARROW_RIGHT);
    }
    chromium.press(Keys.ESCAPE);
    assertEquals(before, chromium.ids("hence.state.folded"));
    assertEquals(camera, chromium.ask("return JSON.stringify(hence.stage.camera)"));
    assertEquals(Set.of(), chromium.ids("hence.state.lit"));
  }

  private static Tour tour() {
    return Tours.of(MAP).getFirst();
  }

  private static void click(String css) {
    chromium.find(css).click();
    chromium.untilStill();
  }

  private static double number(String of) {
    return ((Number) chromium.ask("return " + of)).doubleValue();
  }

  private static void assertInside(Rectangle stage, Rectangle own, String id) {
    boolean inside =
        own.x >= stage.x
            && own.y >= stage.y - 1
            && own.x + own.width <= stage.x + stage.width + 1
            && own.y + own.height <= stage.y + stage.height + 1;
    assertTrue(inside, id + " is out of sight: " + own.getPoint() + " " + own.getDimension());
  }
}
