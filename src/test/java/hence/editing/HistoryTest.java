package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Undo and redo against a plain list with a place in it. */
class HistoryTest {
  @Test
  void goesBackAndForthLikeAPlaceInAList() {
    Random random = new Random(5);
    History<Integer> history = History.of(0);
    List<Integer> values = new ArrayList<>(List.of(0));
    int at = 0;
    for (int step = 1; step < 20_000; step++) {
      switch (random.nextInt(4)) {
        case 0 -> {
          assertEquals(at > 0, history.canUndo());
          if (at > 0) {
            history = history.undo();
            at--;
          }
        }
        case 1 -> {
          assertEquals(at < values.size() - 1, history.canRedo());
          if (history.canRedo()) {
            history = history.redo();
            at++;
          }
        }
        case 2 -> {
          history = history.amend(-step);
          values.set(at, -step);
        }
        default -> {
          history = history.to(step);
          at++;
          values = new ArrayList<>(values.subList(0, at));
          values.add(step);
        }
      }
      assertEquals(values.get(at), history.now());
    }
    while (history.canUndo()) {
      history = history.undo();
      at--;
    }
    assertEquals(0, at, "back at the very beginning");
  }

  @Test
  void theSameValueIsNoStep() {
    History<String> history = History.of("a").to("b").undo();
    assertTrue(history.to("a").canRedo(), "and forgets nothing");
    assertFalse(History.of("a").to("a").canUndo());
  }

  @Test
  void thereIsNothingBeforeTheBeginning() {
    assertThrows(NoSuchElementException.class, () -> History.of(1).undo());
    assertThrows(NoSuchElementException.class, () -> History.of(1).redo());
  }
}
