package hence.window.practice.building;

import hence.editing.Desk;
import hence.editing.Zones;
import hence.layout.Rect;
import hence.lesson.practice.building.Held;
import hence.lesson.practice.building.Way;
import hence.window.canvas.MapCanvas;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Carries a claim over the map with the pointer, and drops it where it is to bear. */
final class BuildDrag {
  /** Screen px that the pointer may stray during a click. */
  private static final double STILL = 4;

  private final BuildHand hand;
  private final MapCanvas canvas;
  private final Desk desk;
  private final CardTray tray;
  private final DropZones zones;
  private final Pane layer;
  private final DragGhost ghost = new DragGhost();
  private Optional<Held> grabbed = Optional.empty();
  private Point2D pressed = Point2D.ZERO;
  private boolean carrying;
  private Optional<String> target = Optional.empty();
  private Optional<Way> way = Optional.empty();

  /**
   * @param layer over map and tray, where the ghost of what is carried follows the pointer
   */
  BuildDrag(
      BuildHand hand, MapCanvas canvas, Desk desk, CardTray tray, DropZones zones, Pane layer) {
    this.hand = hand;
    this.canvas = canvas;
    this.desk = desk;
    this.tray = tray;
    this.zones = zones;
    this.layer = layer;
    canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressMap);
    layer.setMouseTransparent(true);
  }

  /**
   * Follows the pointer over all that lies within.
   *
   * @param region around the map and the cards
   */
  void within(Region region) {
    region.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    region.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    region.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Makes a card answer to the pointer. */
  void on(ClaimCard card) {
    card.setOnMousePressed(event -> press(event, card, Optional.of(new Held.Card(card.claim()))));
  }

  /** Esc while something is carried. */
  private void press(KeyEvent event) {
    if (carrying && event.getCode() == KeyCode.ESCAPE) {
      end();
      hand.letGo();
      grabbed = Optional.empty();
      event.consume();
    }
  }

  boolean isCarrying() {
    return carrying;
  }

  private void pressMap(MouseEvent event) {
    Optional<String> part = canvas.partAt(event.getX(), event.getY());
    Optional<Held> premise = part.flatMap(id -> Held.of(desk.map(), id));
    // With Ctrl a claim is used once more and stays where it is.
    Optional<Held> taken =
        event.isShortcutDown()
            ? premise.filter(Held.Premise.class::isInstance).map(held -> new Held.Card(held.part()))
            : premise;
    press(event, canvas, taken);
  }

  private void press(MouseEvent event, Node node, Optional<Held> what) {
    grabbed = event.getButton() == MouseButton.PRIMARY ? what : Optional.empty();
    if (grabbed.isPresent()) {
      pressed = new Point2D(event.getSceneX(), event.getSceneY());
      node.requestFocus();
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    if (grabbed.isEmpty()) {
      return;
    }
    Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
    if (!carrying && at.distance(pressed) >= STILL) {
      begin();
    }
    if (carrying) {
      carry(at);
    }
    event.consume();
  }

  private void begin() {
    carrying = true;
    hand.take(grabbed.orElseThrow());
    ghost.carry(hand.words(grabbed.get()));
    layer.getChildren().setAll(ghost);
    canvas.setCursor(Cursor.CLOSED_HAND);
    zones.light(hand.targets().stream().flatMap(part -> onScreen(part).stream()).toList());
  }

  private void carry(Point2D scene) {
    Point2D here = canvas.sceneToLocal(scene);
    boolean back = overTray(scene);
    tray.light(back);
    if (!back && canvas.getLayoutBounds().contains(here)) {
      aim(here);
    } else {
      aimAtNothing(back);
    }
    ghost.willBe(target.flatMap(part -> way.flatMap(w -> hand.preview(w, part))));
    ghost.follow(layer.sceneToLocal(scene), layer, places());
  }

  /** What the ghost must not hide: the places to drop on, and their part. */
  private Optional<Rect> places() {
    return offered()
        .filter(zones -> !zones.zones().isEmpty())
        .map(zones -> zones.around())
        .map(on -> new Rect(on.x(), onLayer(on.y()), on.width(), on.height()));
  }

  private double onLayer(double canvasY) {
    return layer.sceneToLocal(canvas.localToScene(0, canvasY)).getY();
  }

  /**
   * What is aimed at stays so until the pointer leaves it and its places, or is on another part.
   */
  private void aim(Point2D here) {
    Optional<Zones> aimed = offered();
    Optional<String> under = canvas.partAt(here.getX(), here.getY());
    boolean onPlace = aimed.filter(a -> a.covers(here.getX(), here.getY())).isPresent();
    boolean beside = aimed.filter(a -> a.holds(here.getX(), here.getY())).isPresent();
    if (!onPlace && !(beside && under.isEmpty())) {
      target = under.or(() -> near(here));
    }
    Optional<Zones> now = offered();
    way = now.flatMap(a -> a.at(here.getX(), here.getY()));
    now.ifPresentOrElse(a -> zones.offer(a, way), zones::offerNothing);
    hand.say(
        target
            .filter(part -> !part.equals(grabbed.orElseThrow().part()))
            .flatMap(hand::whyNot)
            .orElse(hand.inHand()));
  }

  /** The places around what is aimed at. */
  private Optional<Zones> offered() {
    return target.flatMap(
        part -> onScreen(part).map(rect -> hand.zones(part, rect, canvas.getWidth())));
  }

  /** The nearest target beside the pointer: a bracket is thin, and a hand may shake. */
  private Optional<String> near(Point2D here) {
    return hand.targets().stream()
        .filter(part -> reach(part).filter(r -> r.contains(here.getX(), here.getY())).isPresent())
        .min(Comparator.comparingDouble(part -> distance(part, here)));
  }

  private Optional<Rect> reach(String part) {
    return onScreen(part).map(rect -> Zones.reach(rect, hand.isClaim(part)));
  }

  private double distance(String part, Point2D here) {
    return Zones.distance(onScreen(part).orElseThrow(), here.getX(), here.getY());
  }

  private void aimAtNothing(boolean back) {
    boolean takesOff = back && !(grabbed.orElseThrow() instanceof Held.Card);
    hand.say(takesOff ? hand.backAmongCards() : hand.inHand());
    target = Optional.empty();
    way = Optional.empty();
    zones.offerNothing();
  }

  private void release(MouseEvent event) {
    if (grabbed.isEmpty()) {
      return;
    }
    Held what = grabbed.get();
    grabbed = Optional.empty();
    event.consume();
    if (!carrying) {
      desk.select(Optional.of(what.part()).filter(part -> desk.rect(part).isPresent()));
      return;
    }
    Optional<String> onto = target;
    Optional<Way> as = way;
    end();
    if (onto.isPresent() && as.isPresent()) {
      hand.put(as.get(), onto.get());
    } else if (overTray(new Point2D(event.getSceneX(), event.getSceneY()))) {
      hand.putBack();
    } else {
      hand.letGo();
    }
    hand.dropped();
  }

  private void end() {
    carrying = false;
    target = Optional.empty();
    way = Optional.empty();
    zones.clear();
    tray.light(false);
    layer.getChildren().clear();
    canvas.setCursor(Cursor.DEFAULT);
  }

  private boolean overTray(Point2D scene) {
    return tray.getLayoutBounds().contains(tray.sceneToLocal(scene));
  }

  private Optional<Rect> onScreen(String part) {
    return desk.rect(part).map(desk.camera()::toScreen);
  }
}
