package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.layout.Direction;
import hence.layout.Rect;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Labels stand in the boxes that are to be seen, whatever has just been asked for. */
class LabelsTest {
  private static final double SCALE = 0.4;

  private final LaterWorker worker = new LaterWorker();
  private final Desk desk =
      new Desk(
          LargeMaps.of(1_500), Optional.empty(), View.of("en", Theme.LIGHT), new Scenes(), worker);
  private final Labels labels = new Labels();

  private void check(String what) {
    for (String claim : new String[] {"c0", "c1", "c5", "c40", "c200"}) {
      Rect box = desk.rect(claim).orElseThrow();
      Label label = labels.of(desk, claim, SCALE).orElseThrow();
      double baseline = label.baseline();
      assertTrue(
          label.x() > box.x()
              && label.x() < box.centerX()
              && baseline > box.y()
              && baseline < box.bottom(),
          what + ": " + claim + " in " + box + " at " + label.x() + ", " + baseline);
    }
  }

  @Test
  void theyMoveWithTheirBoxes() {
    check("at first");
    desk.change(desk.view().withEngine("compact"));
    check("while it is placed");
    worker.finish();
    check("placed");
    desk.change(desk.view().withDirection(Direction.RIGHT));
    check("while it turns");
    worker.finish();
    check("turned");
  }

  @Test
  void theySpeakTheLanguageOfTheirBoxes() {
    desk.change(desk.view().withLanguage("zh-Hant"));
    check("while it is translated");
    assertEquals(
        "Claim", labels.of(desk, "c1", SCALE).orElseThrow().lines().getFirst().split(" ")[0]);
    worker.finish();
    check("translated");
    assertTrue(labels.of(desk, "c1", SCALE).orElseThrow().lines().getFirst().startsWith("第1號"));
  }
}
