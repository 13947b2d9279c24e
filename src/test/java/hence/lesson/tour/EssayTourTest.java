package hence.lesson.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.judging.WhatChanged;
import hence.judging.WhatChanged.Change;
import hence.map.ArgumentMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the notes of the essay's tour say about the map must be so. */
class EssayTourTest {
  private final ArgumentMap map = BundledMap.essay("en");
  private final Tour tour = Tours.of(map).getFirst();

  @Test
  void itHasStepsEnoughAndSpeaksBothLanguages() {
    assertTrue(tour.steps().size() >= 12);
    for (TourStep step : tour.steps()) {
      for (String language : List.of("en", "zh-Hant")) {
        assertTrue(step.title().speaks(language) && step.note().speaks(language));
      }
    }
  }

  @Test
  void oneBarrierLessChangesNothingAbove() {
    assertEquals("inertia, r-barrier-inertia", fallenIn("What if a barrier falls?"));
  }

  @Test
  void thePriceOfPerformanceIsACutPoint() {
    assertEquals(
        "people-first, evenly-shared, no-more-for-more, r-people-first, r-no-premium",
        fallenIn("What if money bought more?"));
  }

  @Test
  void eitherOfTheLastDefencesSavesTheContention() {
    TourStep step = step("What if the last defences go?");
    assertEquals(Status.OUT, judged(step.whatIf()).status(map.contention()));
    for (String claim : step.whatIf().byClaim().keySet()) {
      Opinions other = step.whatIf().without(claim);
      assertEquals(Status.IN, judged(other).status(map.contention()));
    }
  }

  private TourStep step(String title) {
    return tour.steps().stream().filter(s -> s.title().in("en").equals(title)).findFirst().get();
  }

  private String fallenIn(String title) {
    return WhatChanged.between(judged(Opinions.NONE), judged(step(title).whatIf()), "en").stream()
        .filter(change -> change.after() == Status.OUT)
        .map(Change::partId)
        .collect(Collectors.joining(", "));
  }

  private Judgement judged(Opinions opinions) {
    return Judgement.of(map, Lens.GROUNDED, opinions);
  }
}
