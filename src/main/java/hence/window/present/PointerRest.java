package hence.window.present;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Hides the pointer while it rests. */
final class PointerRest {
  private static final Duration REST = Duration.seconds(2.5);

  private PointerRest() {}

  static void on(Scene scene) {
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(_ -> scene.getRoot().setCursor(Cursor.NONE));
    scene.addEventFilter(
        MouseEvent.ANY,
        event -> {
          if (event.getEventType() == MouseEvent.MOUSE_MOVED
              || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            scene.getRoot().setCursor(Cursor.DEFAULT);
            rest.playFromStart();
          }
        });
    rest.play();
  }
}
