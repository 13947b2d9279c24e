package hence.window.navigation;

import hence.editing.Desk;
import hence.window.canvas.MapCanvas;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Mouse, wheel and touch on the map: pan, zoom, select, fold. */
public final class MapGestures {
  /** Screen px that the pointer may stray during a click. */
  private static final double STILL = 4;

  /** Zoom of one notch of the wheel, about 40 units of scrolling. */
  private static final double NOTCH = 1.15;

  private static final double NOTCH_UNITS = 40;

  private final MapCanvas canvas;
  private final Desk desk;
  private final Consumer<MouseEvent> click;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean dragging;
  private boolean pinching;
  private boolean spaceHeld;
  private boolean spacePanned;

  private MapGestures(MapCanvas canvas, Desk desk, Consumer<MouseEvent> click) {
    this.canvas = canvas;
    this.desk = desk;
    this.click = click;
  }

  /** Makes the canvas answer to the hand. */
  public static void on(MapCanvas canvas, Desk desk) {
    MapGestures gestures = new MapGestures(canvas, desk, event -> pick(canvas, desk, event));
    gestures.moveAndZoom();
    canvas.setOnMouseMoved(gestures::move);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, gestures::keyPressed);
    canvas.addEventHandler(KeyEvent.KEY_RELEASED, gestures::keyReleased);
  }

  /** Lets the hand move and zoom the map, and a click do something of its own. */
  public static void movingOnly(MapCanvas canvas, Desk desk, Runnable click) {
    new MapGestures(canvas, desk, _ -> click.run()).moveAndZoom();
  }

  private void moveAndZoom() {
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(this::release);
    canvas.setOnScroll(this::scroll);
    canvas.setOnZoom(this::zoom);
    canvas.setOnZoomStarted(_ -> pinching = true);
    canvas.setOnZoomFinished(_ -> pinching = false);
  }

  private void press(MouseEvent event) {
    canvas.requestFocus();
    pressedX = lastX = event.getX();
    pressedY = lastY = event.getY();
    dragging = false;
  }

  private void drag(MouseEvent event) {
    if (!dragging && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < STILL) {
      return;
    }
    dragging = true;
    canvas.setCursor(Cursor.CLOSED_HAND);
    canvas.pan(event.getX() - lastX, event.getY() - lastY);
    lastX = event.getX();
    lastY = event.getY();
  }

  private void release(MouseEvent event) {
    if (dragging) {
      dragging = false;
      canvas.setCursor(null);
      return;
    }
    if (event.getButton() == MouseButton.PRIMARY) {
      click.accept(event);
    }
  }

  private static void pick(MapCanvas canvas, Desk desk, MouseEvent event) {
    Optional<String> part = canvas.partAt(event.getX(), event.getY());
    desk.select(part);
    if (event.getClickCount() == 2) {
      part.ifPresent(desk::toggleFold);
    }
  }

  private void move(MouseEvent event) {
    if (spaceHeld) {
      spacePanned = true;
      canvas.pan(event.getX() - lastX, event.getY() - lastY);
    }
    lastX = event.getX();
    lastY = event.getY();
    boolean onPart = canvas.partAt(event.getX(), event.getY()).isPresent();
    canvas.setCursor(onPart ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
      spaceHeld = true;
      event.consume();
    }
  }

  /** Space held moves the map with the pointer; Space tapped folds what is selected. */
  private void keyReleased(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && spaceHeld) {
      if (!spacePanned) {
        desk.view().selected().ifPresent(desk::toggleFold);
      }
      spaceHeld = false;
      spacePanned = false;
      event.consume();
    }
  }

  /** A wheel zooms; two fingers, or a wheel with Shift, move the map. */
  private void scroll(ScrollEvent event) {
    if (pinching || event.isInertia() && event.isControlDown()) {
      return;
    }
    boolean fingers = event.isDirect() || event.getTouchCount() > 0;
    boolean sideways = event.isShiftDown() || event.getDeltaX() != 0;
    if (!event.isControlDown() && (fingers || sideways)) {
      canvas.pan(event.getDeltaX(), event.getDeltaY());
    } else {
      double factor = Math.pow(NOTCH, event.getDeltaY() / NOTCH_UNITS);
      desk.look(desk.camera().zoomed(factor, event.getX(), event.getY()));
    }
    event.consume();
  }

  private void zoom(ZoomEvent event) {
    desk.look(desk.camera().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
    event.consume();
  }
}
