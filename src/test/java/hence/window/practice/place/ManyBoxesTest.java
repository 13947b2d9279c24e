package hence.window.practice.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.lesson.portion.Portion;
import hence.lesson.practice.place.Place;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import hence.window.kit.Typefaces;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.Work;
import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** More boxes than there are digits: each of them has a key. */
@ExtendWith(ApplicationExtension.class)
class ManyBoxesTest {
  private static final int PREMISES = 11;

  private Work<Place> work;
  private PlaceView view;
  private PracticeLook look;

  @Start
  void start(Stage stage) {
    List<Claim> claims = new ArrayList<>(List.of(new Claim("top", Text.of("All is well."))));
    List<String> premises = new ArrayList<>();
    for (int i = 0; i < PREMISES; i++) {
      premises.add("p" + i);
      claims.add(new Claim("p" + i, Text.of("Thing " + i + " is well.")));
    }
    ArgumentMap map =
        new ArgumentMap(
            Text.of("Wide"),
            "top",
            List.of(),
            claims,
            List.of(new Reason("r", Stance.FOR, premises, "top")),
            Extras.NONE);
    Desk desk = new Desk(map, Optional.empty(), View.of("en", Theme.LIGHT));
    look = new PracticeLook(desk, new Phrases(desk), new Typefaces(), () -> false);
    work = new Work<>(Place.of(new Portion(map), 1, 3));
    view = new PlaceView(work, look);
    work.onChange(view::refresh);
    stage.setScene(new Scene(view.region(), 1200, 700));
    stage.show();
    view.refresh();
    view.focus();
  }

  @Test
  void everyBoxIsReachedByAKey(FxRobot robot) {
    assertEquals(PREMISES + 1, work.now().boxes().size());
    for (int number = 1; number <= PREMISES + 1; number++) {
      press(robot, number);
      assertTrue(work.now().in(work.now().boxes().get(number - 1)).isPresent(), "box " + number);
      assertEquals(number, work.now().placed().size());
    }
  }

  @Test
  void theKeysAreSaidOnlyWhereTheyAreNeeded(FxRobot robot) {
    assertTrue(said(robot).contains("into box 10"), said(robot)::toString);
    assertTrue(BoxNumber.keys(look, 3).contains("1  …  3|"), BoxNumber.keys(look, 3));
    assertEquals(-1, BoxNumber.keys(look, 3).indexOf("10"));
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup(".practice-key .label").queryAll().stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static void press(FxRobot robot, int number) {
    KeyCode digit = KeyCode.getKeyCode(String.valueOf(number % 10));
    if (number > 10) {
      robot.press(KeyCode.SHIFT, digit).release(digit, KeyCode.SHIFT);
    } else {
      robot.press(digit).release(digit);
    }
  }
}
