package hence.window.kit;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

/** Scrolls so that the eye can follow. */
public final class Glide {
  private static final Duration TIME = Duration.millis(200);

  /** How far below the upper edge a node comes to stand, as a share of the height. */
  private static final double REST = 0.12;

  private final ScrollPane pane;
  private Timeline running = new Timeline();
  private boolean animated = true;

  public Glide(ScrollPane pane) {
    this.pane = pane;
  }

  /** Without animation it jumps. */
  public void animate(boolean animated) {
    this.animated = animated;
  }

  /** Whether a node of the content is to be seen in full, or as much of it as fits. */
  public boolean shows(Node node) {
    settle();
    Bounds place = place(node);
    double height = pane.getViewportBounds().getHeight();
    return place.getMinY() >= top() - 1
        && Math.min(place.getMaxY(), place.getMinY() + height) <= top() + height + 1;
  }

  /** Brings a node of the content into view if it is not there yet. */
  public void reveal(Node node) {
    if (pane.getScene() != null && !shows(node)) {
      double height = pane.getViewportBounds().getHeight();
      double lower = Math.max(0, height - place(node).getHeight());
      to(place(node).getMinY() - Math.min(lower, height * REST));
    }
  }

  /**
   * Lays out the whole window: the node may be new, and what stands above may be changing its
   * height with the same choice.
   */
  private void settle() {
    if (pane.getScene() != null) {
      Parent root = pane.getScene().getRoot();
      root.applyCss();
      root.layout();
    }
  }

  private void to(double wanted) {
    running.stop();
    double range = range();
    double value = range <= 0 ? 0 : Math.clamp(wanted / range, 0, 1);
    if (!animated) {
      pane.setVvalue(value);
      return;
    }
    running =
        new Timeline(
            new KeyFrame(TIME, new KeyValue(pane.vvalueProperty(), value, Interpolator.EASE_BOTH)));
    running.play();
  }

  private double top() {
    return Math.max(0, range()) * pane.getVvalue();
  }

  private double range() {
    return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
  }

  private Bounds place(Node node) {
    return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }
}
