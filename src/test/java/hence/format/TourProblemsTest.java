package hence.format;

import static hence.format.Marked.expect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TourProblemsTest {
  private static final String TOP =
      """
      {"hence": 1, "title": "T", "contention": "main", "sources": [{"id": "essay", "title": "E",
      "paragraphs": 24}], "claims": [
      {"id": "main", "text": "M"}, {"id": "privacy", "text": "P"}],
      "reasons": [{"id": "base", "stance": "for", "premises": ["privacy"], "target": "main"}],
      """;

  private static final String SOUND =
      TOP
          + """
          "tours": [{"id": "t", "title": {"en": "Way", "zh-Hant": "路"}, "steps": [
          {"title": {"en": "One", "zh-Hant": "一"}, "note": {"en": "*Look*", "zh-Hant": "看"},
          "focus": ["base", "main"], "fold": ["main"], "paragraph": 24,
          "what_if": {"privacy": "rejected"}}]}]}\
          """;

  private static ArgumentMap map(String json) {
    Reading reading = MapFile.parse(json, "x.json", "en");
    assertEquals(List.of(), reading.problems());
    return reading.map().orElseThrow();
  }

  @Test
  void aTourIsReadAsItStands() {
    TourStep step =
        new TourStep(
            new Text(Map.of("en", "One")).with("zh-Hant", "一"),
            new Text(Map.of("en", "*Look*")).with("zh-Hant", "看"),
            List.of("base", "main"),
            Optional.of(List.of("main")),
            OptionalInt.of(24),
            Opinions.NONE.with("privacy", Opinion.REJECTED));
    Text title = new Text(Map.of("en", "Way")).with("zh-Hant", "路");
    assertEquals(List.of(new Tour("t", title, List.of(step))), Tours.of(map(SOUND)));
  }

  @Test
  void toursSurviveAWriteAndARead() {
    ArgumentMap map = map(SOUND);
    List<Tour> tours = Tours.of(map);
    Tour second = new Tour("u", Text.of("Again"), tours.getFirst().steps());
    ArgumentMap changed = Tours.with(map, List.of(second, tours.getFirst()));
    assertEquals(List.of(second, tours.getFirst()), Tours.of(map(MapFile.toJson(changed))));
    assertEquals(MapFile.toJson(map), MapFile.toJson(Tours.with(changed, tours)));
    assertTrue(Tours.with(map, List.of()).extras().fields().isEmpty());
  }

  @Test
  void whatHasTheWrongShapeIsAnError() {
    expect(
        TOP
            + """
            "tours": [{"id": "t", "title": "W", "steps": §[]}, §{"id": "u", "title": "W",
            "staps": []}, {"id": "v", "title": "W", "steps": [{"title": "A", "note": §7,
            "focus": §"main", "paragraph": §0, "what_if": {"main": §"false"}}]}],
            "scenarios": [§{"name": "s"}]}\
            """,
        "schema /tours/0/steps",
        "schema /tours/1",
        "schema /tours/2/steps/0/note",
        "schema /tours/2/steps/0/focus",
        "schema /tours/2/steps/0/paragraph",
        "schema /tours/2/steps/0/what_if/main",
        "schema /scenarios/0");
  }

  @Test
  void whatTheMapDoesNotHaveIsAWarning() {
    String marked =
        TOP
            + """
            "tours": [{"id": "t", "title": "W", "steps": [{"title": "A", "note": "n",
            "focus": [§"mian"], "fold": [§"base"], "paragraph": §25,
            "what_if": {"base": §"doubted"}}]},
            {"id": §"t", "title": "W", "steps": [{"title": "A", "note": "n"}]}],
            "scenarios": [{"name": "s", "marks": {"prvacy": §"accepted"}}]}\
            """;
    expect(
        marked,
        "dangling-id /tours/0/steps/0/focus/0",
        "dangling-id /tours/0/steps/0/fold/0",
        "no-such-paragraph /tours/0/steps/0/paragraph",
        "dangling-id /tours/0/steps/0/what_if/base",
        "duplicate-id /tours/1/id",
        "dangling-id /scenarios/0/marks/prvacy");
    ArgumentMap map = MapFile.parse(Marked.of(marked).text(), "x.json", "en").map().orElseThrow();
    TourStep step = Tours.of(map).getFirst().steps().getFirst();
    assertEquals(List.of(), step.focus());
    assertTrue(step.whatIf().isEmpty());
  }

  @Test
  void everyOpinionIsAMark() {
    for (Opinion opinion : Opinion.values()) {
      map(
          TOP
              + "\"scenarios\": [{\"name\": \"s\", \"marks\": {\"main\": \"%s\"}}]}"
                  .formatted(opinion.key()));
    }
  }
}
