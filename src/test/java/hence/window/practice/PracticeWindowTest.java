package hence.window.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.BundledMap;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.window.MainWindow;
import hence.window.practice.building.ClaimCard;
import hence.window.practice.place.PlaceKind;
import hence.window.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Practice in a real window: by mouse and by keys, undone, left and taken up again. */
@ExtendWith(ApplicationExtension.class)
class PracticeWindowTest {
  @TempDir Path folder;

  private Stage stage;
  private Desk desk;

  @Start
  void start(Stage opened) {
    stage = opened;
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    settings.put("animate", "false");
    new MainWindow(stage, desk, settings).show();
  }

  @Test
  void placesByDraggingAndFinishes(FxRobot robot) throws Exception {
    begin(robot, "place", "early-out-of-reach");
    Portion portion = portion("early-out-of-reach");
    for (int number = 1; isThere(robot, "#box-" + number); number++) {
      drag(robot, card(robot, text(portion, boxId(portion, number))), "#box-" + number);
    }
    assertTrue(remark(robot).startsWith("All boxes are filled"), remark(robot));
    robot.clickOn("#practice-action");
    assertTrue(remark(robot).startsWith("Every claim is where the author has it."), remark(robot));
    assertTrue(robot.lookup("#practice-next").query().isVisible());
    robot.clickOn("#practice-next");
    assertTrue(portionName(robot).startsWith("Part 3 of"), portionName(robot));
  }

  @Test
  void placesByKeysAndHelpsInStages(FxRobot robot) {
    begin(robot, "place", "early-out-of-reach");
    Portion portion = portion("early-out-of-reach");
    String premise = text(portion, "capital");
    while (!focusedText().equals(premise)) {
      press(robot, KeyCode.DOWN);
    }
    press(robot, KeyCode.ENTER, KeyCode.ENTER);
    assertTrue(spoken(robot, "#box-1").contains(premise), "the first empty box");
    assertEquals("Check", action(robot));
    check(robot);
    assertTrue(remark(robot).startsWith("There is a problem at box 1"), remark(robot));
    assertEquals("What kind of problem?", action(robot));
    check(robot);
    assertTrue(remark(robot).contains("the claim that all the others serve"), remark(robot));
    assertEquals("What does the author do?", action(robot));
    check(robot);
    assertEquals("Check", action(robot));
    assertTrue(remark(robot).startsWith("The author has"), remark(robot));
    assertTrue(spoken(robot, "#box-1").contains("right"), spoken(robot, "#box-1"));
    assertTrue(cards(robot).contains(premise), "back in the bank");
  }

  @Test
  void undoRedoAndDigitsAndTheWayBackToTheBank(FxRobot robot) {
    begin(robot, "place", "early-out-of-reach");
    int all = cards(robot).size();
    String first = focusedText();
    press(robot, KeyCode.DIGIT2);
    assertEquals(all - 1, cards(robot).size());
    assertTrue(spoken(robot, "#box-2").contains(first));
    undo(robot);
    assertEquals(all, cards(robot).size());
    robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    assertEquals(all - 1, cards(robot).size());
    robot.clickOn("#box-2");
    press(robot, KeyCode.BACK_SPACE);
    assertEquals(all, cards(robot).size());
    assertTrue(robot.lookup("#undo").queryButton().isDisabled() == false);
    robot.clickOn("#undo").clickOn("#undo");
    assertTrue(robot.lookup("#undo").queryButton().isDisabled());
  }

  @Test
  void aClickOnAnEmptyBoxTakesTheChosenClaimAndADragGoesBetweenBoxes(FxRobot robot)
      throws Exception {
    begin(robot, "place", "early-out-of-reach");
    String first = focusedText();
    robot.clickOn("#box-2");
    assertTrue(spoken(robot, "#box-2").contains(first));
    drag(robot, robot.lookup("#box-2").query(), "#box-3");
    assertTrue(spoken(robot, "#box-3").contains(first), spoken(robot, "#box-3"));
    drag(robot, robot.lookup("#box-3").query(), "#bank");
    assertTrue(cards(robot).contains(first));
  }

  @Test
  void leavingKeepsTheAttempt(FxRobot robot) {
    begin(robot, "place", "early-out-of-reach");
    String first = focusedText();
    press(robot, KeyCode.DIGIT2, KeyCode.ESCAPE);
    assertTrue(robot.lookup("#practice-start").queryButton().getText().equals("Continue"));
    press(robot, KeyCode.ESCAPE);
    assertFalse(screen().isVisible());
    assertTrue(stage.getScene().lookup("#map").isFocused(), "back on the map");
    begin(robot, "place", "early-out-of-reach");
    assertTrue(spoken(robot, "#box-2").contains(first));
  }

  @Test
  void theWindowsOwnKeysRestDuringPractice(FxRobot robot) {
    begin(robot, "place", "early-out-of-reach");
    robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
    assertTrue(robot.lookup(".outline").queryAll().isEmpty());
    press(robot, KeyCode.R);
    assertTrue(desk.view().opinions().isEmpty());
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    assertTrue(remark(robot).contains("格空著"), remark(robot));
    robot.clickOn("#practice-theme");
    assertEquals(Theme.DARK, desk.view().theme());
    assertTrue(screen().getStyleClass().contains("dark"));
  }

  @Test
  void tellsTogetherFromApart(FxRobot robot) {
    begin(robot, "together", "early-out-of-reach");
    assertTrue(robot.lookup("#practice-action").queryButton().isDisabled());
    press(robot, KeyCode.DIGIT1);
    check(robot);
    assertTrue(remark(robot).startsWith("There is a problem"), remark(robot));
    check(robot);
    assertTrue(remark(robot).startsWith("You take"), remark(robot));
    assertTrue(remark(robot).contains("still count by itself"), remark(robot));
    // Fired, for the longer remark may have scrolled it out of a small window.
    robot.interact(() -> robot.lookup("#apart").queryButton().fire());
    robot.clickOn("#practice-action");
    assertTrue(remark(robot).startsWith("Right."), remark(robot));
    assertTrue(remark(robot).contains("0 of 1 right at the first go"), remark(robot));
    assertTrue(isThere(robot, "#practice-map"), "the author's map beside the cards");
  }

  @Test
  void groupsByLettersAndWalksByArrows(FxRobot robot) {
    begin(robot, "together", "many-variables");
    int count = robot.lookup(".together-card").queryAll().size();
    for (int i = 0; i < count; i++) {
      press(robot, KeyCode.A, KeyCode.RIGHT);
    }
    check(robot);
    assertTrue(remark(robot).startsWith("Right."), remark(robot));
  }

  @Test
  void predictsWhatFallsByKeysAndByClicks(FxRobot robot) {
    begin(robot, "predict", "early-out-of-reach");
    assertEquals(3, robot.lookup(".predict-rejected").queryAll().size(), "three at once");
    robot.clickOn("#claim-scarce");
    assertTrue(spoken(robot, "#claim-scarce").contains("rejected"), "no answer");
    check(robot);
    assertTrue(remark(robot).startsWith("No hit, 1 missed"), remark(robot));
    check(robot);
    assertEquals(2, robot.lookup(".predict-rejected").queryAll().size(), "all but one");
    robot.clickOn("#claim-early-out-of-reach");
    assertTrue(spoken(robot, "#claim-early-out-of-reach").contains("falls"));
    press(robot, KeyCode.SPACE);
    assertFalse(spoken(robot, "#claim-early-out-of-reach").contains("falls"), "Space takes it off");
    press(robot, KeyCode.SPACE);
    check(robot);
    assertTrue(remark(robot).startsWith("No hit, none missed, 1 false alarm."), remark(robot));
    assertTrue(remark(robot).contains("In, because"), remark(robot));
    List<String> headings =
        robot.lookup(".predict-list .section").queryAll().stream()
            .map(node -> ((Label) node).getText())
            .toList();
    assertEquals(List.of("False alarms: 1"), headings);
  }

  @Test
  void theTabKeyGoesBetweenCardsAndMap(FxRobot robot) {
    begin(robot, "build", "early-out-of-reach");
    assertTrue(focused() instanceof ClaimCard);
    press(robot, KeyCode.TAB);
    assertEquals("build-map", focused().getId());
    press(robot, KeyCode.TAB);
    assertTrue(focused() instanceof ClaimCard);
    robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    assertFalse(focused() instanceof ClaimCard, "what else there is");
    press(robot, KeyCode.ESCAPE);
    begin(robot, "place", "early-out-of-reach");
    String card = focusedText();
    press(robot, KeyCode.TAB);
    assertFalse(focusedText().equals(card), "on to the next");
  }

  @Test
  void beginsAtTheSelectedClaim(FxRobot robot) {
    robot.interact(() -> desk.select(Optional.of("cheap")));
    open(robot);
    ListView<Portion> list = robot.lookup("#practice-portions").queryListView();
    assertEquals("low-threshold", list.getSelectionModel().getSelectedItem().top());
  }

  private void open(FxRobot robot) {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P)
        .release(KeyCode.P, KeyCode.SHIFT, KeyCode.CONTROL);
    assertTrue(screen().isVisible());
  }

  private void begin(FxRobot robot, String kind, String top) {
    open(robot);
    robot.interact(() -> {
      robot.lookup("#kind-" + kind).queryAs(ToggleButton.class).setSelected(true);
      ListView<Portion> list = robot.lookup("#practice-portions").queryListView();
      list.getSelectionModel().select(Portions.about(list.getItems(), top).orElseThrow());
      robot.lookup("#practice-start").queryAs(Button.class).fire();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Portion portion(String top) {
    return Portions.about(Portions.of(desk.map()), top).orElseThrow();
  }

  /** The author's claim in the box with a number, found by what the exercise begins with. */
  private static String boxId(Portion portion, int number) {
    return new PlaceKind().begin(portion, 1.0 / 15).boxes().get(number - 1);
  }

  private static String text(Portion portion, String claim) {
    return hence.map.Text.typeset(portion.map().claim(claim).text().in("en"));
  }

  private static Node card(FxRobot robot, String text) {
    return robot.lookup(".bank-card").queryAll().stream()
        .filter(node -> ((Label) node).getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no card says " + text));
  }

  private static List<String> cards(FxRobot robot) {
    return robot.lookup(".bank-card").queryAll().stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static void drag(FxRobot robot, Node from, String to) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isLaidOut(from));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isLaidOut(robot.lookup(to).query()));
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
  }

  private static boolean isLaidOut(Node node) {
    return node.getLayoutBounds().getWidth() > 20;
  }

  private String focusedText() {
    return stage.getScene().getFocusOwner() instanceof Labeled label ? label.getText() : "";
  }

  private static boolean isThere(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().isPresent();
  }

  private static String spoken(FxRobot robot, String query) {
    return robot.lookup(query).query().getAccessibleText();
  }

  private static String remark(FxRobot robot) {
    return robot.lookup("#remark").queryAs(Label.class).getText();
  }

  private static String portionName(FxRobot robot) {
    return robot.lookup("#practice-portion").queryAs(Label.class).getText();
  }

  private static String action(FxRobot robot) {
    return robot.lookup("#practice-action").queryButton().getText();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private static void check(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
  }

  private static void undo(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.press(key).release(key);
    }
  }

  private PracticeScreen screen() {
    return (PracticeScreen) stage.getScene().lookup("#practice");
  }
}
