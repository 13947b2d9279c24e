package hence.lesson.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.MapFile;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.map.ArgumentMap;
import hence.map.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Tours in the map file and back. */
class ToursTest {
  private static final String MAP =
      """
      {"hence": 1, "title": "M", "contention": "a",
       "claims": [{"id": "a", "text": "A holds."}, {"id": "b", "text": "B holds."}],
       "reasons": [{"id": "r", "stance": "for", "premises": ["b"], "target": "a"}],
       "tours": [{"id": "t", "title": "T", "steps": [
         {"title": "One", "focus": ["a"], "colour": "blue"},
         {"title": "Two", "note": "Said.", "focus": ["r"]}]}]}
      """;

  @Test
  void aTourIsTheSameAfterItsFile() {
    TourStep full =
        new TourStep(
            new Text(Map.of("en", "Title", "zh-Hant", "標題")),
            new Text(Map.of("en", "Note", "zh-Hant", "講稿")),
            List.of("a", "r"),
            Optional.of(List.of("a")),
            OptionalInt.of(3),
            Opinions.NONE.with("b", Opinion.REJECTED));
    TourStep bare =
        new TourStep(
            Text.of("Bare"),
            Text.of(""),
            List.of(),
            Optional.of(List.of()),
            OptionalInt.empty(),
            Opinions.NONE);
    List<Tour> tours =
        List.of(
            new Tour("one", Text.of("One"), List.of(full, bare)),
            new Tour("two", new Text(Map.of("en", "Two")), List.of(bare)));
    String json = MapFile.toJson(Tours.with(read(MAP), tours));
    assertEquals(tours, Tours.of(read(json)));
    assertEquals(json, MapFile.toJson(read(json)));
  }

  @Test
  void whatAStepSaysBeyondWhatHenceKnowsIsKept() {
    ArgumentMap map = read(MAP);
    List<Tour> tours = Tours.of(map);
    Tour swapped = tours.getFirst().moved(0, 1);
    String json = MapFile.toJson(Tours.with(map, List.of(swapped)));
    assertTrue(json.contains("\"colour\": \"blue\""), json);
    assertEquals(
        List.of("Two", "One"),
        Tours.of(read(json)).getFirst().steps().stream().map(s -> s.title().in("en")).toList());
  }

  private static ArgumentMap read(String json) {
    return MapFile.parse(json, "map.json", "en").map().orElseThrow();
  }
}
