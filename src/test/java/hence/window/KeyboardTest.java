package hence.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.Focus;
import hence.editing.OutlineRow;
import hence.editing.View;
import hence.format.BundledMap;
import hence.judging.Opinion;
import hence.map.Reason;
import hence.window.canvas.MapCanvas;
import hence.window.outline.Outline;
import hence.window.search.Find;
import hence.window.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window without a mouse: walking, marking, the outline and the command palette. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {
  @TempDir static Path folder;

  private Desk desk;
  private MapCanvas canvas;
  private Stage stage;

  @Start
  void start(Stage opened) {
    stage = opened;
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties"))).show();
    canvas = (MapCanvas) stage.getScene().lookup("#map");
  }

  @Test
  void arrowsWalkFromTheContentionToALeafAndBack(FxRobot robot) {
    press(robot, KeyCode.DOWN);
    assertEquals(desk.map().contention(), selected());
    press(robot, KeyCode.DOWN);
    assertEquals("usual-path", selected());
    press(robot, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
    assertEquals("individuals-benefit-more", selected());
    press(robot, KeyCode.DOWN);
    assertEquals("individuals-benefit-more", selected(), "what is folded stays folded");
    press(robot, KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN);
    assertEquals("fastest", selected());
    assertTrue(onScreen("fastest"));
    assertTrue(desk.map().reasonsOn("fastest").isEmpty());
    press(robot, KeyCode.UP, KeyCode.UP, KeyCode.UP);
    assertEquals(desk.map().contention(), selected());
  }

  @Test
  void arrowsFollowTheDirectionAndReachReasonsWithShift(FxRobot robot) {
    robot.interact(() -> desk.change(desk.view().withDirection(hence.layout.Direction.RIGHT)));
    press(robot, KeyCode.HOME, KeyCode.RIGHT, KeyCode.DOWN);
    assertEquals("individuals-benefit-more", selected());
    robot.press(KeyCode.SHIFT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.SHIFT);
    assertEquals("r-people-first", selected());
  }

  @Test
  void theMapSaysWhatIsSelectedInBothLanguages(FxRobot robot) {
    press(robot, KeyCode.DOWN, KeyCode.DOWN);
    String said = canvas.getAccessibleText();
    assertTrue(said.startsWith("Premise 1 of 4, together: Transformative"), said);
    assertTrue(said.contains("Supports: Power to people first."), said);
    assertTrue(said.contains("2 reasons for it"), said);
    assertTrue(said.contains("folded away"), said);
    press(robot, KeyCode.R);
    assertTrue(canvas.getAccessibleText().contains("You marked it rejected."));
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    assertTrue(canvas.getAccessibleText().contains("你標記為否定。"), canvas.getAccessibleText());
  }

  @Test
  void lettersMarkAndTakeMarksOff(FxRobot robot) {
    press(robot, KeyCode.HOME, KeyCode.DOWN, KeyCode.R);
    assertEquals(Optional.of(Opinion.REJECTED), opinion("usual-path"));
    press(robot, KeyCode.D);
    assertEquals(Optional.of(Opinion.DOUBTED), opinion("usual-path"));
    press(robot, KeyCode.A);
    assertEquals(Optional.of(Opinion.ACCEPTED), opinion("usual-path"));
    press(robot, KeyCode.BACK_SPACE);
    assertEquals(Optional.empty(), opinion("usual-path"));
    press(robot, KeyCode.R, KeyCode.RIGHT, KeyCode.R, KeyCode.X);
    assertTrue(desk.view().opinions().isEmpty());
  }

  @Test
  void enterFocusesAndEscapeStepsOutOneThingAtATime(FxRobot robot) {
    press(robot, KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(Optional.of("usual-path"), desk.view().focus().map(Focus::part));
    robot.write("/").write("gps");
    press(robot, KeyCode.DOWN);
    assertTrue(canvas.isFocused(), "out of the field with the finds kept");
    press(robot, KeyCode.ESCAPE);
    assertEquals("", robot.lookup("#search").queryAs(TextField.class).getText());
    assertTrue(desk.view().focus().isPresent());
    press(robot, KeyCode.ESCAPE);
    assertFalse(desk.view().focus().isPresent());
    press(robot, KeyCode.ESCAPE);
    assertEquals(Optional.empty(), desk.view().selected());
  }

  @Test
  void lettersInAFieldAreNoCommands(FxRobot robot) {
    press(robot, KeyCode.HOME);
    robot.write("/");
    robot.write("radar x");
    assertEquals("radar x", robot.lookup("#search").queryAs(TextField.class).getText());
    assertTrue(desk.view().opinions().isEmpty());
  }

  @Test
  void thePaletteFindsACommandAndAClaim(FxRobot robot) {
    openPalette(robot);
    robot.write("dark");
    press(robot, KeyCode.ENTER);
    assertEquals(Theme.DARK, desk.view().theme());
    assertTrue(canvas.isFocused());
    openPalette(robot);
    robot.write("boilerplate");
    press(robot, KeyCode.ENTER);
    assertEquals("drafting", selected());
    assertTrue(onScreen("drafting"));
    openPalette(robot);
    robot.interact(
        () -> robot.lookup("#palette-field").queryAs(TextField.class).setText("unfold all"));
    assertEquals(
        "Unfold all",
        robot.lookup("#palette-list").<Find>queryListView().getItems().getFirst().words());
    press(robot, KeyCode.ESCAPE);
    assertFalse(robot.lookup("#palette").query().isVisible());
  }

  @Test
  void thePaletteKnowsCommandsByTheirEnglishNamesToo(FxRobot robot) {
    robot.interact(() -> desk.change(desk.view().withLanguage("zh-Hant")));
    openPalette(robot);
    robot.write("unfold");
    ListView<Find> list = robot.lookup("#palette-list").queryListView();
    assertTrue(list.getItems().stream().anyMatch(find -> find.words().equals("全部展開")));
  }

  @Test
  void theOutlineAndTheMapFollowEachOther(FxRobot robot) {
    Outline outline = outline(robot);
    assertTrue(outline.isFocused());
    robot.interact(() -> desk.select(Optional.of("evenly-shared")));
    assertEquals("evenly-shared", row(outline).part());
    press(robot, KeyCode.DOWN);
    assertEquals("benefit-is-power", selected(), "selecting a line selects on the map");
    press(robot, KeyCode.UP, KeyCode.RIGHT);
    assertFalse(desk.view().folded().contains("evenly-shared"), "opening a line unfolds");
    assertTrue(onScreen("evenly-shared"));
    robot.interact(() -> desk.toggleFold("evenly-shared"));
    assertFalse(outline.getSelectionModel().getSelectedItem().isExpanded(), "folding closes");
    press(robot, KeyCode.ENTER);
    assertTrue(canvas.isFocused());
    press(robot, KeyCode.LEFT);
    assertEquals("individuals-benefit-more", row(outline).part());
  }

  @Test
  void closingALineOverTheSelectedOneSelectsAndFoldsIt(FxRobot robot) {
    Outline outline = outline(robot);
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    robot.interact(() -> desk.select(Optional.of("range-decides")));
    assertEquals("range-decides", row(outline).part());
    TreeItem<OutlineRow> claim =
        outline.getSelectionModel().getSelectedItem().getParent().getParent();
    assertEquals("evenly-shared", claim.getValue().part());
    robot.interact(() -> claim.setExpanded(false));
    assertTrue(desk.view().folded().contains("evenly-shared"));
    assertFalse(claim.isExpanded());
    assertEquals("evenly-shared", row(outline).part());
  }

  @Test
  void theOutlineShowsEveryReasonOnItsLine(FxRobot robot) {
    Outline outline = outline(robot);
    robot.interact(() -> desk.change(desk.view().withFolded(Set.of())));
    for (Reason reason : desk.map().reasons()) {
      robot.interact(() -> desk.select(Optional.of(reason.id())));
      assertTrue(row(outline).shows(reason.id()), reason.id());
      assertEquals(reason.id(), selected(), "the outline does not select its premise instead");
    }
  }

  @Test
  void theOutlineIsSearchedByTyping(FxRobot robot) {
    Outline outline = outline(robot);
    robot.write("sur");
    assertEquals("evenly-shared", row(outline).part());
    assertEquals("evenly-shared", selected());
  }

  @Test
  void theCheatSheetNamesTheKeysAndFitsASmallScreen(FxRobot robot) {
    robot.write("?");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#keys .keycap").queryAllAs(Label.class).size() > 40);
    double height = robot.lookup("#keys").query().getLayoutBounds().getHeight();
    assertTrue(height < 760, "high: " + height);
    assertTrue(robot.lookup("#keys").query().getLayoutBounds().getWidth() < 1240);
    press(robot, KeyCode.ESCAPE);
  }

  private Outline outline(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#outline").queryAs(Outline.class);
  }

  private static void openPalette(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.press(key).release(key);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static OutlineRow row(Outline outline) {
    WaitForAsyncUtils.waitForFxEvents();
    return outline.getSelectionModel().getSelectedItem().getValue();
  }

  private String selected() {
    return desk.view().selected().orElse("");
  }

  private Optional<Opinion> opinion(String claim) {
    return desk.view().opinions().of(claim);
  }

  private boolean onScreen(String part) {
    return desk.rect(part)
        .map(desk.camera()::toScreen)
        .filter(r -> r.x() >= 0 && r.y() >= 0)
        .filter(r -> r.right() <= canvas.getWidth() && r.bottom() <= canvas.getHeight())
        .isPresent();
  }
}
