package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.drawing.Theme;
import hence.format.BundledMap;
import hence.judging.RandomMaps;
import hence.layout.Rect;
import hence.layout.Size;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a map goes on a page. */
class OnPaperTest {
  private static final Size ROOM = new Size(499, 400);
  private static final OnPaper PAPER = new OnPaper(new Scenes(), ROOM);
  private static final ArgumentMap ESSAY = BundledMap.essay("en");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hant"})
  void everyStepOfTheEssayShowsItsFocusLitAndLegible(String language) {
    View view = View.of(language, Theme.PRINT);
    for (TourStep step : Tours.of(ESSAY).getFirst().steps()) {
      Scene scene = PAPER.of(ESSAY, step, view);
      String title = step.title().in("en");
      for (String id : TourView.lit(ESSAY, step)) {
        assertTrue(scene.map().part(id).isPresent(), title + ": " + id);
        assertFalse(scene.faded().contains(id), title + ": " + id);
      }
      assertEquals(!step.whatIf().isEmpty(), scene.judgement().isPresent(), title);
      assertTrue(14 * scale(scene) >= 6, title + ": letters of " + 14 * scale(scene) + " pt");
    }
  }

  @Test
  void aWholeMapThatFitsIsShownInSentencesAndOneThatDoesNotFolded() {
    View view = View.of("en", Theme.PRINT);
    ArgumentMap small = SmallMap.map();
    assertEquals(small.claims(), PAPER.whole(small, view).map().claims());
    Scene folded = PAPER.whole(ESSAY, view);
    assertTrue(folded.map().claims().size() < 20);
    assertTrue(folded.map().part(ESSAY.contention()).isPresent());
    assertFalse(folded.hidden().isEmpty());
  }

  /** Brute force: a part cut out has all that its reasons speak of, and nothing else. */
  @Test
  void aPartOfAnyMapIsWhole() {
    for (long seed = 0; seed < 300; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 12);
      List<String> all =
          Stream.concat(
                  map.claims().stream().map(Claim::id), map.reasons().stream().map(Reason::id))
              .toList();
      Set<String> wanted =
          new HashSet<>(
              List.of(all.get((int) (seed % all.size())), all.get((int) (seed * 7 % all.size()))));
      ArgumentMap part = PartOfMap.of(map, wanted);
      assertTrue(wanted.stream().allMatch(id -> part.part(id).isPresent()), "seed " + seed);
      assertTrue(
          map.claims().containsAll(part.claims()) && map.reasons().containsAll(part.reasons()));
      Set<String> needed =
          part.reasons().stream()
              .flatMap(r -> Stream.concat(r.premises().stream(), Stream.of(r.target())))
              .collect(Collectors.toSet());
      for (Claim claim : part.claims()) {
        assertTrue(wanted.contains(claim.id()) || needed.contains(claim.id()), "seed " + seed);
      }
    }
  }

  private static double scale(Scene scene) {
    Rect bounds = MapDrawing.of(scene).bounds();
    return Math.min(ROOM.width() / bounds.width(), ROOM.height() / bounds.height());
  }
}
