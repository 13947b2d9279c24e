package hence.window.kit;

import hence.editing.Desk;
import javafx.scene.Node;

/**
 * Keeps a pane as the desk is while it is seen; one that is hidden or in no window does nothing,
 * and catches up when it is seen again.
 */
public final class Seen {
  private final Node pane;
  private final Runnable catchUp;
  private boolean behind = true;

  private Seen(Node pane, Runnable catchUp) {
    this.pane = pane;
    this.catchUp = catchUp;
  }

  /**
   * @param catchUp makes the pane as the desk is
   */
  public static Seen on(Node pane, Desk desk, Runnable catchUp) {
    Seen seen = new Seen(pane, catchUp);
    pane.visibleProperty().addListener(_ -> seen.look());
    pane.sceneProperty().addListener(_ -> seen.look());
    desk.onChange(seen::refresh);
    return seen;
  }

  /** Has the pane made anew: now if it is seen, else when it is seen next. */
  public void refresh() {
    behind = true;
    look();
  }

  private void look() {
    if (behind && pane.isVisible() && pane.getScene() != null) {
      behind = false;
      catchUp.run();
    }
  }
}
