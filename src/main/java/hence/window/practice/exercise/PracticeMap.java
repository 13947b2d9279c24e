package hence.window.practice.exercise;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.View;
import hence.layout.Rect;
import hence.map.ArgumentMap;
import hence.window.canvas.MapCanvas;
import hence.window.navigation.MapGestures;
import hence.window.navigation.MapKeys;
import hence.window.navigation.MapWalk;
import hence.window.navigation.ZoomBar;
import hence.window.words.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * A map on the practice screen: drawn as everywhere, never folded, always whole, with controls over
 * its boxes.
 */
public final class PracticeMap extends StackPane {
  private final PracticeLook look;
  private final Desk desk;
  private final MapCanvas canvas;
  private final MapWalk walk;
  private final Saying saying;
  private final Map<String, Region> layer = new LinkedHashMap<>();
  private Camera fitted;

  public PracticeMap(PracticeLook look, ArgumentMap map) {
    this.look = look;
    this.desk = new Desk(map, Optional.empty(), View.of(look.language(), look.theme()));
    this.canvas = new MapCanvas(desk, look.typefaces());
    this.walk = new MapWalk(canvas, desk);
    this.saying = new Saying(desk, look.phrases());
    canvas.setId("practice-map");
    canvas.beginWhole();
    canvas.animate(look.animates().getAsBoolean());
    canvas.onPaint(this::place);
    keepUnfolded();
    MapGestures.on(canvas, desk);
    MapKeys.on(canvas, walk, List.of());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    ZoomBar zoom = new ZoomBar(desk, canvas, look.phrases());
    StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
    getChildren().addAll(canvas, zoom);
    getStyleClass().add("map-area");
    canvas.widthProperty().addListener(_ -> refit());
    canvas.heightProperty().addListener(_ -> refit());
  }

  public Desk desk() {
    return desk;
  }

  public MapCanvas canvas() {
    return canvas;
  }

  /** Shows a map in the language and the inks of the screen. */
  public void show(ArgumentMap map) {
    View view = desk.view();
    Theme theme = look.theme();
    if (!view.language().equals(look.language()) || !view.theme().equals(theme)) {
      desk.change(view.withLanguage(look.language()).withTheme(theme));
    }
    if (!map.equals(desk.map())) {
      desk.replace(map);
    }
    refit();
  }

  /** Lays controls over boxes, each under the id of its claim. */
  public void lay(Map<String, ? extends Region> controls) {
    canvas.getChildren().removeAll(layer.values());
    layer.clear();
    layer.putAll(controls);
    layer.values().forEach(control -> control.setManaged(false));
    canvas.getChildren().addAll(layer.values());
    place();
  }

  /** Tells a screen reader where the student is. */
  public void say(String state, String keys) {
    canvas.say(look.say("map.role"), state + look.say("say.gap") + saying.of(walk.trail()), keys);
  }

  /** The part at a place on the scene, if the place is on the map. */
  public Optional<String> partAt(double sceneX, double sceneY) {
    Point2D at = canvas.sceneToLocal(sceneX, sceneY);
    return canvas.contains(at) ? canvas.partAt(at.getX(), at.getY()) : Optional.empty();
  }

  /** The whole map again, unless the student has chosen another view of it. */
  private void refit() {
    boolean own = fitted != null && !fitted.equals(desk.camera());
    if (!own && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
      canvas.fit();
      fitted = desk.camera();
    }
  }

  private void place() {
    layer.forEach((part, control) ->
        canvas
            .painted(part)
            .ifPresent((Rect rect) -> {
              double left = Math.round(rect.x());
              double top = Math.round(rect.y());
              control.resizeRelocate(
                  left, top, Math.round(rect.right()) - left, Math.round(rect.bottom()) - top);
            }));
  }

  /** A double click and Space fold elsewhere; here they would hide what is asked about. */
  private void keepUnfolded() {
    canvas.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.getClickCount() > 1) {
            event.consume();
          }
        });
    canvas.addEventFilter(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            event.consume();
          }
        });
  }
}
