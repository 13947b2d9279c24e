package hence.window.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.OutlineRow;
import hence.editing.View;
import hence.editing.Walk;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import hence.window.words.Phrases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

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
            () -> Walk.in(desk.contents()).on(desk.contents(), desk.view().selected()).trail(),
            part -> desk.select(Optional.of(part)),
            () -> {});
    stage.setScene(new Scene(outline, 320, 700));
    stage.show();
  }

  @Test
  void aLargeMapCanBeSelectedInAndFolded(FxRobot robot) {
    await(() -> outline.getExpandedItemCount() >= CLAIMS);
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
    await(() -> outline.getExpandedItemCount() >= CLAIMS);
  }

  @Test
  void whatIsFoldedOrSelectedWhileALargeMapIsReadIsSoOnceItIsThere(FxRobot robot) {
    robot.interact(() -> {
      desk.open(map(), Optional.empty());
      desk.change(desk.view().withFolded(Set.of()));
      assertEquals(0, outline.getExpandedItemCount());
      desk.change(desk.view().withFolded(Set.of("c1")));
      desk.select(Optional.of("c2"));
    });
    await(() -> outline.getExpandedItemCount() > 0);
    robot.interact(() -> {
      assertEquals("c2", outline.getSelectionModel().getSelectedItem().getValue().part());
      assertFalse(item(outline.getRoot(), "c1").isExpanded());
      assertTrue(item(outline.getRoot(), "c2").isExpanded());
    });
  }

  @Test
  void ofTwoMapsTheLaterOneIsShown(FxRobot robot) {
    ArgumentMap small =
        new ArgumentMap(
            Text.of("Small"),
            "a",
            List.of(),
            List.of(new Claim("a", Text.of("Alone."))),
            List.of(),
            Extras.NONE);
    robot.interact(() -> {
      desk.open(map(), Optional.empty());
      desk.open(small, Optional.empty());
      assertEquals(1, outline.getExpandedItemCount());
    });
    WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
    robot.interact(() -> assertEquals("a", outline.getTreeItem(0).getValue().part()));
    assertEquals(1, outline.getExpandedItemCount());
  }

  private static TreeItem<OutlineRow> item(TreeItem<OutlineRow> root, String claim) {
    Deque<TreeItem<OutlineRow>> open = new ArrayDeque<>(root.getChildren());
    while (!open.getFirst().getValue().part().equals(claim)) {
      open.addAll(open.pop().getChildren());
    }
    return open.getFirst();
  }

  private static void await(Callable<Boolean> there) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(there).get());
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
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
