package hence.window;

import hence.drawing.Ink;
import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.map.Claim;
import hence.map.Reason;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The whole map, small, with a frame around what the window shows; a press or drag goes there. */
final class MiniMap extends StackPane {
  private static final double WIDTH = 220;
  private static final double HEIGHT = 132;
  private static final double INSET = 8;

  private final Desk desk;
  private final MapCanvas map;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

  MiniMap(Desk desk, MapCanvas map) {
    this.desk = desk;
    this.map = map;
    setId("minimap");
    getStyleClass().add("minimap");
    getChildren().add(canvas);
    setMaxSize(WIDTH, HEIGHT);
    desk.onChange(this::paint);
    desk.onLook(this::paint);
    map.widthProperty().addListener(_ -> paint());
    map.heightProperty().addListener(_ -> paint());
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    paint();
  }

  /** The whole map as seen through this small window. */
  private Camera overview() {
    Rect bounds = desk.drawing().bounds();
    double scale =
        Math.min((WIDTH - 2 * INSET) / bounds.width(), (HEIGHT - 2 * INSET) / bounds.height());
    return Camera.centered(bounds, scale, WIDTH, HEIGHT);
  }

  private void go(MouseEvent event) {
    var spot = overview().toMap(event.getX(), event.getY());
    Rect there = new Rect(spot.x(), spot.y(), 0, 0);
    desk.look(Camera.centered(there, desk.camera().scale(), map.getWidth(), map.getHeight()));
    event.consume();
  }

  private void paint() {
    Theme theme = desk.view().theme();
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.setFill(CanvasBrush.color(theme.ground()));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    Camera camera = overview();
    for (Placed placed : desk.scene().layout().placed()) {
      Rect on = camera.toScreen(placed.rect());
      graphics.setFill(CanvasBrush.color(fill(placed.id(), theme)));
      graphics.fillRect(on.x(), on.y(), Math.max(1, on.width()), Math.max(1, on.height()));
    }
    frame(graphics, theme, camera);
  }

  private Ink fill(String id, Theme theme) {
    if (desk.view().selected().filter(id::equals).isPresent()) {
      return theme.accent();
    }
    return switch (desk.map().part(id).orElseThrow()) {
      case Claim claim when claim.id().equals(desk.map().contention()) -> theme.words();
      case Claim _ -> theme.faint().faded(0.45);
      case Reason reason -> theme.role(desk.map().role(reason)).faded(0.8);
    };
  }

  private void frame(GraphicsContext graphics, Theme theme, Camera camera) {
    Rect seen = camera.toScreen(desk.camera().visible(map.getWidth(), map.getHeight()));
    double left = Math.max(1, seen.x());
    double top = Math.max(1, seen.y());
    double right = Math.min(WIDTH - 1, seen.right());
    double bottom = Math.min(HEIGHT - 1, seen.bottom());
    graphics.setStroke(CanvasBrush.color(theme.accent()));
    graphics.setLineWidth(1.5);
    graphics.strokeRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}
