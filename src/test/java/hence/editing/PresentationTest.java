package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Presentation.Cover;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.layout.Rect;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import hence.map.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How far a tour is told, as values. */
class PresentationTest {
  private static final ArgumentMap MAP = SmallMap.map();
  private static final Tour TOUR =
      new Tour(
          "tour",
          Text.of("Tour"),
          List.of(step(List.of("t")), step(List.of("r3")), step(List.of("c")), step(List.of())));

  @Test
  void goesThroughAndStaysAtBothEnds() {
    Presentation start = Presentation.of(TOUR);
    assertEquals(0, start.previous().at());
    assertEquals(2, start.next().next().at());
    assertEquals(3, start.last().next().at());
    assertTrue(start.last().isLast());
    assertEquals(Optional.empty(), start.last().following());
    assertEquals(Optional.of(TOUR.steps().get(1)), start.following());
    assertEquals(0, start.last().first().at());
    assertEquals(3, start.to(17).at());
    assertEquals(0, start.to(-1).at());
    Tour empty = new Tour("e", Text.of("E"), List.of());
    assertThrows(IndexOutOfBoundsException.class, () -> Presentation.of(empty));
  }

  @Test
  void beginsAtTheStepThatLightsWhatIsSelected() {
    assertEquals(2, Presentation.of(MAP, TOUR, Optional.of("c")).at());
    assertEquals(1, Presentation.of(MAP, TOUR, Optional.of("d")).at(), "a premise of r3");
    assertEquals(0, Presentation.of(MAP, TOUR, Optional.of("f")).at(), "in no step");
    assertEquals(0, Presentation.of(MAP, TOUR, Optional.empty()).at());
  }

  @Test
  void anyMoveTakesTheCoverAway() {
    Presentation covered = Presentation.of(TOUR).covered(Cover.BLACK);
    assertEquals(0, covered.at());
    assertEquals(Cover.NONE, covered.next().cover());
  }

  @Test
  void framesWhatIsLitOrTheWholeMap() {
    View base = View.of("en", Theme.LIGHT);
    Presentation at = Presentation.of(TOUR).next();
    Desk desk = new Desk(MAP, Optional.empty(), at.view(MAP, base));
    Rect both = desk.rect("r3").orElseThrow().union(desk.rect("d").orElseThrow());
    assertEquals(both, at.frame(desk));
    desk.change(at.last().view(MAP, base));
    assertEquals(desk.drawing().bounds(), at.last().frame(desk));
  }

  @Test
  void aWhatIfIsToldByWhatFallsTheContentionLast() {
    Opinions opinions = Opinions.NONE.with("d", Opinion.REJECTED).with("f", Opinion.REJECTED);
    Desk desk = new Desk(MAP, Optional.empty(), View.of("en", Theme.LIGHT).withOpinions(opinions));
    Consequence told = Consequence.of(desk.asSaid(), desk.judgement(), "en");
    assertEquals(Map.of(Status.OUT, List.of("b"), Status.IN, List.of("t")), told.byStatus());
    assertEquals(List.of(Status.OUT, Status.IN), List.copyOf(told.byStatus().keySet()));
    assertTrue(Consequence.of(desk.asSaid(), desk.asSaid(), "en").isEmpty());
  }

  static TourStep step(List<String> focus) {
    return new TourStep(
        Text.of("About " + focus),
        Text.of("Said."),
        focus,
        Optional.empty(),
        OptionalInt.empty(),
        Opinions.NONE);
  }
}
