package hence.window.canvas;

import hence.drawing.Ink;
import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Clusters;
import hence.editing.Desk;
import hence.editing.Label;
import hence.editing.Labels;
import hence.layout.Direction;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.map.Role;
import hence.window.kit.Typefaces;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;

/** The map, to be looked at and pointed at. */
public final class MapCanvas extends Pane {
  private static final double RING = 3;
  private static final double LEAST_ROUND = 12;

  /** Screen px at the bottom where the minimap and the zoom bar lie over the map. */
  private static final double CORNERS = 120;

  /** Screen px above a map that has just been opened. */
  private static final double TOP = 72;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame(now);
        }
      };

  private final Desk desk;
  private final Canvas canvas = new Canvas();
  private final CanvasBrush brush;
  private final Labels labels = new Labels();
  private List<String> found = List.of();
  private List<String> ringed;
  private boolean stale = true;
  private boolean begun;
  private boolean whole;
  private Runnable onPaint = () -> {};
  private final Travel travel;
  private final CanvasSignposts signposts;
  private Clusters painted;

  /** What of it is painted. */
  private Clusters picture;

  /** Whether others say how the map is judged. */
  private boolean partsOnly;

  public MapCanvas(Desk desk, Typefaces typefaces) {
    this.desk = desk;
    this.travel = new Travel(desk);
    this.signposts = new CanvasSignposts(desk);
    this.brush = new CanvasBrush(canvas.getGraphicsContext2D(), typefaces, this::label);
    setId("map");
    getChildren().add(canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    desk.onChange(this::invalidate);
    desk.onLook(this::invalidate);
    timer.start();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      if (!begun && width > 0 && height > 0) {
        begun = true;
        begin();
      }
      invalidate();
    }
  }

  /** Begins with the whole map, nothing folded. */
  public void beginWhole() {
    whole = true;
  }

  /** Runs that after every painting, so that what lies over the boxes can go with them. */
  public void onPaint(Runnable listener) {
    onPaint = listener;
  }

  /** Where a part was painted last, in this pane. */
  public Optional<Rect> painted(String part) {
    return travel.seen(part);
  }

  /** Paints again with the next frame. */
  private void invalidate() {
    stale = true;
  }

  /** Tells a screen reader what this is, what is selected and which keys help. */
  public void say(String role, String selected, String keys) {
    setAccessibleRoleDescription(role);
    setAccessibleText(selected);
    setAccessibleHelp(keys);
  }

  /** Rings parts, or what stands for them where they are folded away. */
  public void showFound(List<String> claims) {
    found = claims;
    ringed = null;
    invalidate();
  }

  /** Begins with a map folded so far that it can be read here. */
  private void begin() {
    if (whole) {
      fit();
    } else {
      desk.begin(getWidth(), getHeight());
      toBeginning();
    }
  }

  /** Shows the beginning of a map that has just been opened. */
  public void toBeginning() {
    desk.whenShown(() -> {
      Camera fit = Camera.fit(desk.bounds(), getWidth(), getHeight());
      // At the top, where reading begins, and with room for what will be unfolded below.
      double rise = desk.view().direction() == Direction.DOWN ? fit.toScreen(0, 0).y() - TOP : 0;
      desk.look(fit.panned(0, -Math.max(0, rise)));
    });
  }

  /** Moves calmly, for a class, and leaves it to others what is shown first and told about it. */
  public void present() {
    begun = true;
    partsOnly = true;
    travel.pace(Motion.CALM);
  }

  /** Paints no more, for the window is gone. */
  public void retire() {
    timer.stop();
  }

  /** Moves to a camera so that the eye can follow. */
  public void travel(Camera to) {
    travel.glide();
    desk.look(to);
  }

  /** Whether a part can be seen in full. */
  public boolean shows(String part) {
    Rect seen = desk.camera().visible(getWidth(), getHeight());
    return desk.rect(part).filter(seen::encloses).isPresent();
  }

  /** Shows the whole map. */
  public void fit() {
    desk.whenShown(() -> travel(Camera.fit(desk.bounds(), getWidth(), getHeight())));
  }

  /** Shows all of those parts that can be seen, as large as they fit. */
  public void frame(Collection<String> parts) {
    desk.whenShown(() ->
        parts.stream()
            .flatMap(part -> desk.rect(part).stream())
            .reduce(Rect::union)
            .map(all -> Camera.fit(all.grow(MapDrawing.MARGIN), getWidth(), getHeight()))
            .ifPresent(this::travel));
  }

  public void zoom(double factor) {
    zoom(factor, getWidth() / 2, getHeight() / 2);
  }

  public void zoom(double factor, double x, double y) {
    desk.look(desk.camera().zoomed(factor, x, y));
  }

  public void zoomToFull() {
    travel.glide();
    desk.look(desk.camera().zoomedTo(1, getWidth() / 2, getHeight() / 2));
  }

  public void pan(double dx, double dy) {
    desk.look(desk.camera().panned(dx, dy));
  }

  /** Moves so that a part can be seen whole, and not under what lies over the map. */
  public void show(String part) {
    double free = getHeight() > 3 * CORNERS ? getHeight() - CORNERS : getHeight();
    desk.whenShown(() ->
        desk.rect(part)
            .map(rect -> desk.camera().showing(rect, getWidth(), free))
            .ifPresent(this::travel));
  }

  /** The part under a place in this pane, or the claim whose name lies there. */
  public Optional<String> partAt(double x, double y) {
    Spot spot = desk.camera().toMap(x, y);
    return signposts.at(spot.x(), spot.y()).or(() -> desk.places().at(spot.x(), spot.y()));
  }

  /** The part nearest to a place in this pane. */
  public Optional<String> nearest(double x, double y) {
    Spot spot = desk.camera().toMap(x, y);
    return desk.places().nearest(spot.x(), spot.y());
  }

  /** The middle of a part, in this pane. */
  public Optional<Point2D> place(String part) {
    return desk.rect(part)
        .map(desk.camera()::toScreen)
        .map(rect -> new Point2D(rect.centerX(), rect.centerY()));
  }

  /** Lets parts and camera travel, or jump. */
  public void animate(boolean on) {
    travel.animate(on);
  }

  private void frame(long now) {
    if (canvas.getWidth() == 0 || !stale && travel.isOver()) {
      return;
    }
    stale = false;
    travel.advance(now, canvas.getWidth(), canvas.getHeight());
    paint();
  }

  private void paint() {
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    if (desk.clusters() != painted) {
      painted = desk.clusters();
      picture = partsOnly ? painted.partsOnly() : painted;
      ringed = null;
    }
    Camera camera = travel.camera();
    brush.paint(picture, camera, width, height, travel.movesParts() ? travel : null);
    Theme theme = desk.view().theme();
    ringed().forEach(id -> ring(id, theme.role(Role.REBUTTAL), RING));
    desk.view().selected().ifPresent(id -> ring(id, theme.accent(), RING));
    // What sits on a box's edge, its status and what is folded away, stays over the ring.
    desk.view()
        .selected()
        .filter(id -> signposts.of(id).isEmpty())
        .ifPresent(id -> brush.paintAgain(picture, id, camera, width, height));
    onPaint.run();
  }

  private Optional<Label> label(String part, double scale) {
    return labels.of(desk, part, scale);
  }

  /** What was found, or what stands for it; looked up once for each drawing. */
  private List<String> ringed() {
    if (ringed == null) {
      ringed = found.stream().flatMap(id -> desk.standIn(id).stream()).distinct().toList();
    }
    return ringed;
  }

  /** A ring around a part or its name, as wide on the screen at any scale. */
  private void ring(String part, Ink ink, double width) {
    signposts
        .of(part)
        .or(() -> desk.rect(part))
        .map(rect -> desk.camera().toScreen(rect).grow(width))
        .filter(on -> on.overlaps(new Rect(0, 0, getWidth(), getHeight())))
        .ifPresent(on -> {
          double round = Math.max(LEAST_ROUND, 22 * desk.camera().scale());
          GraphicsContext graphics = canvas.getGraphicsContext2D();
          graphics.setStroke(CanvasPen.color(ink));
          graphics.setLineDashes((double[]) null);
          graphics.setLineWidth(width);
          graphics.strokeRoundRect(on.x(), on.y(), on.width(), on.height(), round, round);
        });
  }
}
