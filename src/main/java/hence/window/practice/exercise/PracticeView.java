package hence.window.practice.exercise;

import javafx.scene.layout.Region;

/** What stands between the header and the card of the practice screen during an exercise. */
public interface PracticeView {
  /** Made once; fills the room it is given. */
  Region region();

  /** Shows the work as it is now; called after every change of it, of the language or theme. */
  void refresh();

  /** The phrase on the main button: check, or go on to the next question. */
  String action();

  /** Whether the main button can be pressed. */
  boolean canAct();

  /** What the main button does; also asked for with Ctrl+Enter. */
  void act();

  /** Takes the keyboard. */
  void focus();
}
