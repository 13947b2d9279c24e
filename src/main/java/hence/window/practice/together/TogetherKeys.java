package hence.window.practice.together;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Grouping by keys: arrows walk over the cards, 1 and 2 answer for all, a letter puts one card into
 * its group.
 *
 * @param open whether an answer can still be given
 * @param choose answers for all cards: whether they bear together
 * @param group puts a claim into a group
 */
record TogetherKeys(
    List<TogetherCard> cards,
    BooleanSupplier open,
    Consumer<Boolean> choose,
    BiConsumer<String, Integer> group) {
  void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean two = cards.size() == 2;
    boolean isOpen = open.getAsBoolean();
    boolean used =
        switch (event.getCode()) {
          case RIGHT, DOWN -> walk(1);
          case LEFT, UP -> walk(-1);
          case DIGIT1, NUMPAD1 -> isOpen && all(true);
          case DIGIT2, NUMPAD2 -> isOpen && all(false);
          case KeyCode code -> isOpen && !two && letter(code);
        };
    if (used) {
      event.consume();
    }
  }

  private boolean all(boolean alike) {
    choose.accept(alike);
    return true;
  }

  private boolean letter(KeyCode code) {
    int letter = code.getName().length() == 1 ? code.getName().charAt(0) - 'A' : -1;
    Optional<TogetherCard> here = cards.stream().filter(TogetherCard::isFocused).findFirst();
    if (here.isEmpty() || letter < 0 || letter >= cards.size()) {
      return false;
    }
    group.accept(here.get().claim(), letter);
    return true;
  }

  private boolean walk(int by) {
    int here = -1;
    for (int i = 0; i < cards.size(); i++) {
      here = cards.get(i).isFocused() ? i : here;
    }
    cards.get(Math.clamp(here + by, 0, cards.size() - 1)).requestFocus();
    return true;
  }
}
