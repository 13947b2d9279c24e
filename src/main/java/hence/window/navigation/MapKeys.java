package hence.window.navigation;

import hence.layout.Direction;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.command.PlainKeys;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keys while the map has the keyboard: arrows walk, with Shift through every reason, with Ctrl they
 * move the view; plus and minus zoom to the pointer; {@link PlainKeys} ask for commands.
 */
public final class MapKeys {
  private static final double PAN = 60;

  private final MapCanvas canvas;
  private final MapWalk walk;
  private final Map<String, Command> commands;
  private Point2D pointer;

  /** The key whose command has run, until it is let go: a held key marks once, not on and off. */
  private KeyCode held;

  private MapKeys(MapCanvas canvas, MapWalk walk, List<Command> commands) {
    this.canvas = canvas;
    this.walk = walk;
    this.commands = commands.stream().collect(Collectors.toMap(Command::id, Function.identity()));
  }

  /**
   * Makes the canvas answer to keys.
   *
   * @param commands what the plain keys ask for; one that is missing leaves its key without effect
   */
  public static void on(MapCanvas canvas, MapWalk walk, List<Command> commands) {
    MapKeys keys = new MapKeys(canvas, walk, commands);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
    canvas.addEventHandler(KeyEvent.KEY_TYPED, keys::type);
    canvas.addEventHandler(KeyEvent.KEY_RELEASED, _ -> keys.held = null);
    canvas.focusedProperty().addListener(_ -> keys.held = null);
    canvas.addEventFilter(
        MouseEvent.MOUSE_MOVED, event -> keys.pointer = new Point2D(event.getX(), event.getY()));
    canvas.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> keys.pointer = null);
  }

  private void press(KeyEvent event) {
    // Space moves the map or folds (MapGestures), which has taken the event then.
    if (event.isConsumed()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case UP -> arrow(event, Direction.UP);
          case DOWN -> arrow(event, Direction.DOWN);
          case LEFT -> arrow(event, Direction.LEFT);
          case RIGHT -> arrow(event, Direction.RIGHT);
          default -> isPlain(event) && plain(event);
        };
    if (used) {
      event.consume();
    }
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isControlDown()
        && !event.isMetaDown();
  }

  private boolean arrow(KeyEvent event, Direction arrow) {
    if (isPlain(event)) {
      walk.go(arrow, event.isShiftDown());
      return true;
    }
    if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
      pan(arrow);
      return true;
    }
    return false;
  }

  /** The view moves where the arrow points, so the map moves the other way. */
  private void pan(Direction arrow) {
    switch (arrow) {
      case UP -> canvas.pan(0, PAN);
      case DOWN -> canvas.pan(0, -PAN);
      case LEFT -> canvas.pan(PAN, 0);
      case RIGHT -> canvas.pan(-PAN, 0);
    }
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> zoom(ZoomBar.STEP);
      case MINUS, SUBTRACT -> zoom(1 / ZoomBar.STEP);
      case KeyCode code -> {
        return !event.isShiftDown() && once(code);
      }
    }
    return true;
  }

  private boolean once(KeyCode key) {
    if (key == held) {
      return true;
    }
    boolean used = run(PlainKeys.pressed(key));
    held = used ? key : null;
    return used;
  }

  private void type(KeyEvent event) {
    if (isPlain(event) && run(PlainKeys.typed(event.getCharacter()))) {
      event.consume();
    }
  }

  private boolean run(String id) {
    Command command = commands.get(id);
    if (command != null) {
      command.action().run();
    }
    return command != null;
  }

  private void zoom(double factor) {
    if (pointer == null) {
      canvas.zoom(factor);
    } else {
      canvas.zoom(factor, pointer.getX(), pointer.getY());
    }
  }
}
