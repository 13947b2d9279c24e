package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.MapFile;
import hence.judging.RandomMaps;
import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Sizes;
import hence.layout.tidy.TidyTree;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a lesson every box stands where the desktop puts it, whatever is folded. */
class LessonLayoutTest {
  private static final String ESSAY = "maps/power-to-the-people.json";

  private static final String BOXES =
      """
      const { boxes } = hence.sceneOf(new Set(arguments[0]));
      return Object.fromEntries([...boxes].map(([id, b]) => [id, [b.x, b.y, b.w, b.h].join(" ")]));
      """;

  private static final String PLACED =
      """
      const [data, sizes, bracket] = arguments;
      const map = new hence.ArgumentMap(data.contention, data.claims, data.reasons);
      const { boxes } = hence.place(map, (part) => sizes[part.id] ?? bracket);
      return Object.fromEntries([...boxes].map(([id, b]) => [id, [b.x, b.y, b.w, b.h].join(" ")]));
      """;

  @TempDir static Path folder;

  private static final TextMeasure MEASURE = TextMeasure.bundled();
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

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hant"})
  void placesTheEssayAlikeUnderAnyFolds(String language) {
    ArgumentMap map = MapFile.read(Path.of(ESSAY), "en").map().orElseThrow();
    chromium.open(ESSAY, "--lang", language);
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      Set<String> folded = new TreeSet<>();
      for (Claim claim : map.claims()) {
        if (random.nextInt(60) < i && !map.reasonsOn(claim.id()).isEmpty()) {
          folded.add(claim.id());
        }
      }
      ArgumentMap seen = Folding.visible(map, folded);
      Map<String, String> inThePage = chromium.ask(BOXES, List.copyOf(folded));
      Sizes sizes = BoxSizes.of(seen, language, MEASURE);
      assertAlike(onTheDesktop(seen, sizes), inThePage, seen.contention(), folded.toString());
    }
  }

  @Test
  void placesRandomMapsAlike() {
    chromium.open("maps/harry-is-british.json");
    for (long seed = 0; seed < 150; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 40);
      Sizes sizes = BoxSizes.of(map, "en", MEASURE);
      Map<String, Object> claims = new HashMap<>();
      Random random = new Random(seed);
      Map<String, Object> data = LessonJudgingTest.data(map);
      map.claims().forEach(claim -> claims.put(claim.id(), size(sizes, claim.id())));
      Map<String, String> inThePage =
          chromium.ask(
              PLACED, data, claims, List.of(sizes.bracket().width(), sizes.bracket().height()));
      assertAlike(onTheDesktop(map, sizes), inThePage, map.contention(), "seed " + seed);
    }
  }

  @Test
  void hidesTheSamePartsUnderAnyFolds() {
    chromium.open("maps/harry-is-british.json");
    String script =
        """
        const [data, folded] = arguments;
        const map = new hence.ArgumentMap(data.contention, data.claims, data.reasons);
        return [...hence.hiddenBy(map, new Set(folded))];
        """;
    for (long seed = 0; seed < 200; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 20);
      Random random = new Random(seed);
      Set<String> folded = new HashSet<>();
      map.claims().stream().filter(_ -> random.nextInt(4) == 0).forEach(c -> folded.add(c.id()));
      List<String> hidden = chromium.ask(script, LessonJudgingTest.data(map), List.copyOf(folded));
      assertEquals(
          new TreeSet<>(Folding.hidden(map, folded)), new TreeSet<>(hidden), "seed " + seed);
    }
  }

  /** As they are drawn: the size of each box, and its words line by line. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hant"})
  void drawsBoxesOfTheSameSizeWithTheSameLines(String language) {
    ArgumentMap map = MapFile.read(Path.of(ESSAY), "en").map().orElseThrow();
    Sizes sizes = BoxSizes.of(map, language, MEASURE);
    chromium.open(ESSAY, "--lang", language, "--fold", "99");
    assertEquals(true, chromium.ask("return document.fonts.check(\"14px 'Hence Sans'\")"));
    Map<String, List<String>> drawn =
        chromium.ask(
            """
            return Object.fromEntries([...document.querySelectorAll("#map .claim")].map((claim) => {
              const box = claim.querySelector(".box");
              const lines = [...claim.querySelectorAll(".face > text:not(.note)")];
              const size = box.getAttribute("width") + " " + box.getAttribute("height");
              return [claim.dataset.id, [size, ...lines.map((line) => line.textContent)]];
            }));
            """);
    assertEquals(map.claims().size(), drawn.size());
    for (Claim claim : map.claims()) {
      List<String> lines = drawn.get(claim.id());
      assertEquals(sizes.claims().get(claim.id()).lines(), lines.subList(1, lines.size()));
      double[] size = numbers(lines.getFirst());
      assertEquals(sizes.claim(claim.id()).width(), size[0], 0.01);
      assertEquals(sizes.claim(claim.id()).height(), size[1], 0.01);
    }
    // And they are as wide as they were measured: no line leaves its box.
    Double widest =
        ((Number)
                chromium.ask(
                    """
                    return Math.max(...[...document.querySelectorAll("#map .claim .face > text")].map((line) => {
                      const box = line.parentElement.querySelector(".box").getBBox();
                      const words = line.getBBox();
                      return Math.max(words.x + words.width - box.width + 13, 13 - words.x);
                    }));
                    """))
            .doubleValue();
    assertTrue(widest <= 0, "beyond its padding by " + widest);
  }

  private static List<Double> size(Sizes sizes, String claim) {
    return List.of(sizes.claim(claim).width(), sizes.claim(claim).height());
  }

  private static Map<String, Rect> onTheDesktop(ArgumentMap map, Sizes sizes) {
    Layout layout = new TidyTree().place(map, sizes, Direction.DOWN);
    Map<String, Rect> places = new TreeMap<>();
    for (Placed placed : layout.placed()) {
      places.put(placed.id(), placed.rect());
    }
    return places;
  }

  /** Where the map's origin is may differ; so places count from the contention. */
  private static void assertAlike(
      Map<String, Rect> desktop, Map<String, String> page, String contention, String said) {
    assertEquals(desktop.keySet(), page.keySet(), said);
    Rect from = desktop.get(contention);
    double[] pageFrom = numbers(page.get(contention));
    desktop.forEach((id, rect) -> {
      double[] own = numbers(page.get(id));
      String where = said + ": " + id;
      assertEquals(rect.x() - from.x(), own[0] - pageFrom[0], 0.011, where);
      assertEquals(rect.y() - from.y(), own[1] - pageFrom[1], 0.011, where);
      assertEquals(rect.width(), own[2], 0.011, where);
      assertEquals(rect.height(), own[3], 0.011, where);
    });
  }

  private static double[] numbers(String text) {
    return List.of(text.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
  }
}
