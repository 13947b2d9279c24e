package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Scene;
import hence.drawing.Theme;
import hence.judging.Judgement;
import hence.judging.Opinion;
import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.map.ArgumentMap;
import hence.map.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a desk shows while a worker is at work, and after it. */
class DeskWorkTest {
  private static final int CLAIMS = 1_500;

  private final LaterWorker worker = new LaterWorker();
  private final ArgumentMap map = LargeMaps.of(CLAIMS);
  private final Desk desk =
      new Desk(map, Optional.empty(), View.of("en", Theme.LIGHT), new Scenes(), worker);

  @Test
  void theViewChangesAtOnceAndTheSceneWhenItIsMade() {
    Scene before = desk.scene();
    desk.change(desk.view().withTheme(Theme.DARK));
    assertEquals(Theme.DARK, desk.view().theme());
    assertSame(before, desk.scene());
    worker.finish();
    assertEquals(Theme.DARK, desk.scene().theme());
  }

  @Test
  void changesAddUpAndOnlyTheLastIsEverShown() {
    List<Direction> seen = new ArrayList<>();
    desk.onChange(() -> seen.add(desk.scene().layout().direction()));
    desk.change(desk.view().withDirection(Direction.UP));
    desk.change(desk.view().withDirection(Direction.LEFT));
    desk.toggleFold("c1");
    assertEquals(1, worker.pending());
    worker.finish();
    assertEquals(Direction.LEFT, desk.scene().layout().direction());
    assertTrue(desk.rect("c4").isEmpty(), "folded too");
    assertFalse(seen.contains(Direction.UP));
  }

  @Test
  void whatIsCalledOffLeavesWhatWasShownAndWhatIsSelected() {
    View before = desk.view();
    Scene scene = desk.scene();
    desk.change(before.withDirection(Direction.UP));
    desk.select(Optional.of("c7"));
    worker.cancel();
    assertSame(scene, desk.scene());
    assertEquals(before.select(Optional.of("c7")), desk.view());
  }

  @Test
  void whatWasShownBeforeIsThereAtOnceWhenItIsTakenBack() {
    Scene before = desk.scene();
    desk.toggleFold("c2");
    worker.finish();
    desk.select(Optional.of("c7"));
    desk.toggleFold("c2");
    assertSame(before.layout(), desk.scene().layout());
    assertEquals(Optional.of("c7"), desk.view().selected());
  }

  @Test
  void whatComesAfterwardsWaits() {
    List<Layout> layouts = new ArrayList<>();
    desk.whenShown(() -> layouts.add(desk.scene().layout()));
    assertEquals(1, layouts.size(), "nothing to wait for");
    desk.change(desk.view().withDirection(Direction.UP));
    desk.whenShown(() -> layouts.add(desk.scene().layout()));
    assertEquals(1, layouts.size());
    worker.finish();
    assertEquals(Direction.UP, layouts.get(1).direction());
    desk.change(desk.view().withDirection(Direction.LEFT));
    desk.whenShown(() -> layouts.add(desk.scene().layout()));
    worker.cancel();
    assertEquals(2, layouts.size(), "called off with what it waited for");
  }

  @Test
  void aFoldedClaimKeepsItsPlaceThoughTheCameraMovedMeanwhile() {
    desk.toggleFold("c2");
    desk.look(desk.camera().panned(300, -40));
    Spot before = top("c2");
    worker.finish();
    assertEquals(before.x(), top("c2").x(), 0.01);
    assertEquals(before.y(), top("c2").y(), 0.01);
  }

  private Spot top(String part) {
    Rect rect = desk.rect(part).orElseThrow();
    return desk.camera().toScreen(rect.centerX(), rect.y());
  }

  @Test
  void foldingJudgesNothingAndInksPlaceNothing() {
    Judgement judgement = desk.judgement();
    desk.toggleFold("c2");
    worker.finish();
    assertSame(judgement, desk.judgement());
    Layout layout = desk.scene().layout();
    desk.change(desk.view().withTheme(Theme.DARK));
    worker.finish();
    desk.change(desk.view().toggled("c2", Opinion.REJECTED));
    worker.finish();
    assertSame(layout, desk.scene().layout());
    assertSame(judgement, desk.asSaid());
  }

  @Test
  void whatIsShownAfterManyChangesIsWhatAFreshDeskShows() {
    View last =
        desk.view()
            .withFolded(Set.of("c1", "c20"))
            .withTheme(Theme.DARK)
            .toggled("c3", Opinion.REJECTED)
            .withLanguage("zh-Hant");
    for (View step :
        List.of(
            desk.view().withFolded(Set.of("c1")),
            desk.view().withFolded(Set.of("c1", "c20")).withLanguage("zh-Hant"),
            last.withTheme(Theme.LIGHT),
            last)) {
      desk.change(step);
      worker.finish();
    }
    assertEquals(new Desk(map, Optional.empty(), last).drawing(), desk.drawing());
  }

  @Test
  void notesInTheMarginAreNotLostToWorkUnderWay() {
    desk.toggleFold("c2");
    ArgumentMap noted = map.withExtras(Extras.NONE);
    desk.annotate(noted);
    worker.finish();
    assertSame(noted, desk.map());
    assertTrue(desk.rect("c7").isEmpty());
  }

  @Test
  void anotherMapMadeReadyTakesThePlaceOfWorkUnderWay() {
    Preparation preparation = desk.preparing(1000, 700);
    desk.change(desk.view().withTheme(Theme.DARK));
    ArgumentMap other = LargeMaps.of(CLAIMS + 1);
    desk.open(preparation.of(other, Optional.empty(), Report.NONE));
    assertSame(other, desk.map());
    assertFalse(desk.view().folded().isEmpty(), "folded so far that it can be read");
    worker.finish();
    assertEquals(Theme.DARK, desk.scene().theme(), "its looks are those of now");
    assertSame(other, desk.scene().judgement().map(Judgement::map).orElse(desk.map()));
  }
}
