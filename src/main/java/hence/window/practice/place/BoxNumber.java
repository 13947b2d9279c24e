package hence.window.practice.place;

import hence.window.practice.exercise.PracticeLook;
import javafx.scene.input.KeyEvent;

/** The number of the box that a digit key means: 0 is 10, and Shift adds ten. */
final class BoxNumber {
  /** So many boxes have a digit of their own. */
  static final int DIGITS = 9;

  private BoxNumber() {}

  /** Of a digit key, from 1 to 20. */
  static int of(KeyEvent event) {
    String name = event.getCode().getName();
    int digit = name.charAt(name.length() - 1) - '0';
    return (digit == 0 ? DIGITS + 1 : digit) + (event.isShiftDown() ? DIGITS + 1 : 0);
  }

  /** The keys of the exercise as lines to show, for so many boxes. */
  static String keys(PracticeLook look, int boxes) {
    String more = boxes > DIGITS ? look.say("practice.place.keys.more") + "\n" : "";
    return look.say("practice.place.keys", Math.min(boxes, DIGITS), more);
  }
}
