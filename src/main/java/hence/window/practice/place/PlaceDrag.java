package hence.window.practice.place;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * Carries a claim with the pointer. Done by hand and not by the platform's drag and drop, which
 * shows a picture of its own and would let claims be dropped into other programs.
 */
final class PlaceDrag {
  /** Screen px that the pointer may stray before something is carried. */
  private static final double STILL = 5;

  /** Something let go at a place on the scene. */
  interface Drop {
    void drop(String claim, double sceneX, double sceneY);
  }

  private final Pane ground;
  private final Consumer<Point2D> aim;
  private final Drop drop;
  private final Label ghost = new Label();
  private Optional<String> carried = Optional.empty();
  private Point2D pressed = Point2D.ZERO;

  /** Takes what is to be taken; null unless the pointer is held down on something. */
  private Runnable taking;

  /**
   * @param ground over which things are carried
   * @param aim told where the pointer is with something carried; null when it is let go
   */
  PlaceDrag(Pane ground, Consumer<Point2D> aim, Drop drop) {
    this.ground = ground;
    this.aim = aim;
    this.drop = drop;
    ground.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    ground.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    ghost.setVisible(false);
    ghost.setWrapText(true);
    ghost.getStyleClass().add("practice-ghost");
  }

  /** What follows the pointer; belongs in front of everything on the ground. */
  Label ghost() {
    return ghost;
  }

  /**
   * Lets a claim be carried off from a node on the ground.
   *
   * @param claim what is there now, if anything can be taken
   */
  void on(Node node, Supplier<Optional<String>> claim, Function<String, String> words) {
    node.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          pressed = new Point2D(event.getSceneX(), event.getSceneY());
          carried = Optional.empty();
          boolean primary = event.getButton() == MouseButton.PRIMARY;
          taking = primary ? () -> claim.get().ifPresent(c -> take(c, words)) : null;
        });
  }

  /** Once under way; not every platform goes on telling the node where it began. */
  private void drag(MouseEvent event) {
    if (taking == null) {
      return;
    }
    if (carried.isEmpty() && isFar(event)) {
      taking.run();
    }
    if (carried.isPresent()) {
      follow(event);
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    taking = null;
    if (carried.isPresent()) {
      String taken = carried.get();
      carried = Optional.empty();
      ghost.setVisible(false);
      aim.accept(null);
      drop.drop(taken, event.getSceneX(), event.getSceneY());
      event.consume();
    }
  }

  private void take(String claim, Function<String, String> words) {
    carried = Optional.of(claim);
    begin(words.apply(claim));
  }

  private boolean isFar(MouseEvent event) {
    return pressed.distance(event.getSceneX(), event.getSceneY()) > STILL;
  }

  private void begin(String words) {
    ghost.setText(words);
    ghost.setVisible(true);
    double width = 230;
    ghost.resize(width, ghost.prefHeight(width));
  }

  private void follow(MouseEvent event) {
    Point2D at = ground.sceneToLocal(event.getSceneX(), event.getSceneY());
    ghost.relocate(at.getX() + 10, at.getY() + 8);
    aim.accept(new Point2D(event.getSceneX(), event.getSceneY()));
  }
}
