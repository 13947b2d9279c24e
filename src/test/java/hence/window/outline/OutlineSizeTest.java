package hence.window.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.editing.Walk;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The outline of a map of 2,000 claims follows at once. */
@ExtendWith(ApplicationExtension.class)
class OutlineSizeTest {
  private static final int CLAIMS = 2_000;

  private Desk desk;
  private Outline outline;

  @Start
  void start(Stage stage) {
    ArgumentMap map = map();
    desk = new Desk(map, Optional.empty(), View.of("en", Theme.LIGHT));
    outline =
        new Outline(
            desk,
            new Phrases(desk),
            () ->
                Walk.in(desk.scene().map()).on(desk.scene().map(), desk.view().selected()).trail(),
            part -> desk.select(Optional.of(part)),
            () -> {});
    stage.setScene(new Scene(outline, 320, 700));
    stage.show();
  }

  @Test
  void aLargeMapCanBeSelectedInAndFolded(FxRobot robot) {
    robot.interact(() -> {});
    int steps = 40;
    for (int i = 1; i <= steps; i++) {
      String claim = "c" + i * 49;
      robot.interact(() -> {
        desk.select(Optional.of(claim));
        outline.layout();
      });
      assertEquals(claim, outline.getSelectionModel().getSelectedItem().getValue().part());
    }
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of("c0"))));
    assertEquals(1, outline.getExpandedItemCount());
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    assertTrue(outline.getExpandedItemCount() >= CLAIMS);
  }

  /** Every claim rests on up to four others, every other pair of them bearing together. */
  private static ArgumentMap map() {
    List<Claim> claims = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      claims.add(new Claim("c" + i, Text.of("Claim number " + i + " says something.")));
    }
    for (int i = 1; i + 1 < CLAIMS; i += 2) {
      List<String> pair = List.of("c" + i, "c" + (i + 1));
      String target = "c" + (i - 1) / 4;
      if (i % 4 == 1) {
        reasons.add(new Reason("r" + i, Stance.FOR, pair, target));
      } else {
        pair.forEach(
            one -> reasons.add(new Reason("r" + one, Stance.AGAINST, List.of(one), target)));
      }
    }
    reasons.add(new Reason("last", Stance.FOR, List.of("c" + (CLAIMS - 1)), "c0"));
    return new ArgumentMap(Text.of("Large"), "c0", List.of(), claims, reasons, Extras.NONE);
  }
}
