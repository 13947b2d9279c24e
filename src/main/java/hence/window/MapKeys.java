package hence.window;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Plain keys on the map: zoom to the pointer, fit, actual size, and arrows to move. */
final class MapKeys {
  private static final double PAN = 60;

  private final MapCanvas canvas;
  private Point2D pointer;

  private MapKeys(MapCanvas canvas) {
    this.canvas = canvas;
  }

  static void on(MapCanvas canvas) {
    MapKeys keys = new MapKeys(canvas);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
    canvas.addEventFilter(
        MouseEvent.MOUSE_MOVED, event -> keys.pointer = new Point2D(event.getX(), event.getY()));
    canvas.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> keys.pointer = null);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used = true;
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> zoom(ZoomBar.STEP);
      case MINUS, SUBTRACT -> zoom(1 / ZoomBar.STEP);
      case DIGIT0, NUMPAD0 -> canvas.zoomToFull();
      case F -> canvas.fit();
      case UP -> canvas.pan(0, PAN);
      case DOWN -> canvas.pan(0, -PAN);
      case LEFT -> canvas.pan(PAN, 0);
      case RIGHT -> canvas.pan(-PAN, 0);
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void zoom(double factor) {
    if (pointer == null) {
      canvas.zoom(factor);
    } else {
      canvas.zoom(factor, pointer.getX(), pointer.getY());
    }
  }
}
