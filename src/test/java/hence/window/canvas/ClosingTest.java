package hence.window.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.LargeMaps;
import hence.editing.LaterWorker;
import hence.editing.Scenes;
import hence.editing.View;
import hence.layout.Rect;
import hence.layout.Spot;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the eye sees of a fold before it is known where everything will stand. */
class ClosingTest {
  private static final long START = 1_000;
  private static final double PACE = 100;

  private final LaterWorker worker = new LaterWorker();
  private final Desk desk =
      new Desk(
          LargeMaps.of(1_500), Optional.empty(), View.of("en", Theme.LIGHT), new Scenes(), worker);
  private final Travel travel = new Travel(desk);

  ClosingTest() {
    travel.pace(PACE);
    at(0);
  }

  private void at(double share) {
    travel.advance(START + (long) (share * PACE), 1_000, 800);
  }

  @Test
  void whatAFoldHidesClosesIntoItsClaimAtOnce() {
    Rect claim = desk.rect("c1").orElseThrow();
    Rect below = desk.rect("c4").orElseThrow();
    desk.toggleFold("c1");
    at(0);
    at(0.5);
    assertTrue(travel.movesParts());
    assertEquals(0.5, travel.alpha("c4"));
    assertEquals((claim.centerX() - below.centerX()) / 2, travel.offset("c4").x(), 0.001);
    assertEquals((claim.centerY() - below.centerY()) / 2, travel.offset("c4").y(), 0.001);
    assertEquals(1, travel.alpha("c2"), "outside the fold");
    assertEquals(new Spot(0, 0), travel.offset("c2"));
    at(1);
    assertTrue(travel.isOver());
    assertEquals(0, travel.alpha("c4"));
  }

  @Test
  void itOpensAgainIfTheFoldIsCalledOff() {
    desk.toggleFold("c1");
    at(0);
    at(1);
    worker.cancel();
    at(1);
    assertFalse(travel.movesParts());
    assertEquals(1, travel.alpha("c4"));
  }

  @Test
  void itEndsWhenTheRestHasArrived() {
    desk.toggleFold("c1");
    at(0);
    at(0.5);
    worker.finish();
    at(0.5);
    at(2);
    assertFalse(travel.movesParts());
    assertTrue(desk.rect("c4").isEmpty());
    assertEquals(1, travel.alpha("c1"));
  }

  @Test
  void nothingClosesWhereNothingMayMove() {
    travel.animate(false);
    desk.toggleFold("c1");
    at(0);
    at(0.5);
    assertEquals(1, travel.alpha("c4"));
  }
}
