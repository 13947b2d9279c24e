package hence.window.canvas;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Clusters;
import hence.editing.Desk;
import hence.layout.Rect;
import hence.window.kit.Errands;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The whole map, small, with a frame around what the window shows; a press or drag goes there. */
public final class MiniMap extends StackPane {
  private static final double WIDTH = 220;
  private static final double HEIGHT = 132;
  private static final double INSET = 8;

  /** In px: what is selected can be found even on the largest map. */
  private static final double LEAST = 3;

  private final Desk desk;
  private final MapCanvas map;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private final Errands filling = new Errands();
  private Pixels pixels = new Pixels();
  private Clusters painted;

  public MiniMap(Desk desk, MapCanvas map) {
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
    Rect bounds = desk.bounds();
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
    // Where all of the map is seen, a small one would only hide some of it.
    Rect seen = desk.camera().visible(map.getWidth(), map.getHeight());
    setVisible(!seen.encloses(desk.bounds()));
    Theme theme = desk.scene().theme();
    Camera camera = overview();
    if (painted != desk.clusters()) {
      painted = desk.clusters();
      MiniPicture picture = MiniPicture.of(desk, camera);
      filling.start(picture.isQuick(), _ -> picture.fill(WIDTH, HEIGHT), this::arrive, () -> {});
    }
    paintOver(theme, camera);
  }

  private void arrive(Pixels filled) {
    pixels = filled;
    paintOver(desk.scene().theme(), overview());
  }

  private void paintOver(Theme theme, Camera camera) {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    pixels.paint(graphics);
    graphics.setFill(CanvasPen.color(theme.accent()));
    desk.view()
        .selected()
        .flatMap(desk::standIn)
        .flatMap(desk::rect)
        .map(camera::toScreen)
        .ifPresent(on ->
            graphics.fillRect(
                on.x(), on.y(), Math.max(LEAST, on.width()), Math.max(LEAST, on.height())));
    frame(graphics, theme, camera);
  }

  private void frame(GraphicsContext graphics, Theme theme, Camera camera) {
    Rect seen = camera.toScreen(desk.camera().visible(map.getWidth(), map.getHeight()));
    double left = Math.max(1, seen.x());
    double top = Math.max(1, seen.y());
    double right = Math.min(WIDTH - 1, seen.right());
    double bottom = Math.min(HEIGHT - 1, seen.bottom());
    graphics.setStroke(CanvasPen.color(theme.accent()));
    graphics.setLineWidth(1.5);
    graphics.strokeRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}
