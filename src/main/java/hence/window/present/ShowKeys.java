package hence.window.present;

import hence.editing.Presentation;
import hence.editing.Presentation.Cover;
import hence.window.navigation.ZoomBar;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys of a presentation, those of a clicker among them: Page keys, B, F5, Esc. */
final class ShowKeys {
  private final Show show;
  private final ShowWindow window;

  private ShowKeys(Show show, ShowWindow window) {
    this.show = show;
    this.window = window;
  }

  /** Makes a window of the presentation answer to keys, whatever in it has the keyboard. */
  static void on(Scene scene, Show show, ShowWindow window) {
    ShowKeys keys = new ShowKeys(show, window);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    scene.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
  }

  private void press(KeyEvent event) {
    event.consume();
    // A key that is held to make another mean something is none of its own.
    if (event.getCode().isModifierKey() || show.uncover()) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER, KP_RIGHT, KP_DOWN -> go(Presentation::next);
      case LEFT, UP, PAGE_UP, BACK_SPACE, KP_LEFT, KP_UP -> go(Presentation::previous);
      case HOME -> go(Presentation::first);
      case END -> go(Presentation::last);
      case B, PERIOD, DECIMAL -> show.cover(Cover.BLACK);
      case W -> show.cover(Cover.WHITE);
      case ESCAPE -> window.leave();
      case KeyCode other -> look(other);
    }
  }

  private void look(KeyCode key) {
    switch (key) {
      case PLUS, EQUALS, ADD -> window.canvas().zoom(ZoomBar.STEP);
      case MINUS, SUBTRACT -> window.canvas().zoom(1 / ZoomBar.STEP);
      case DIGIT0, NUMPAD0 -> window.canvas().zoomToFull();
      case F -> window.canvas().fit();
      case N -> window.nextPlaceOfNotes();
      case L -> show.nextLanguage();
      case D -> show.nextTheme();
      // A clicker's start button sends F5, also when everything has begun; what else is unknown
      // must not surprise a class either.
      case KeyCode _ -> {}
    }
  }

  private void go(UnaryOperator<Presentation> step) {
    show.go(step);
  }
}
