package hence.window.kit;

import hence.editing.Desk;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Keeps a pane as the desk is while it is seen; one that is hidden or in no window does nothing,
 * and catches up when it is seen again.
 */
public final class Seen {
  private final Node pane;
  private final Supplier<?> what;
  private final Runnable catchUp;
  private boolean behind = true;
  private Object said;

  private Seen(Node pane, Supplier<?> what, Runnable catchUp) {
    this.pane = pane;
    this.what = what;
    this.catchUp = catchUp;
  }

  /**
   * Makes the pane anew with every change.
   *
   * @param catchUp makes the pane as the desk is
   */
  public static Seen on(Node pane, Desk desk, Runnable catchUp) {
    return on(pane, desk, Object::new, catchUp);
  }

  /**
   * Makes the pane anew whenever it says something else.
   *
   * @param what all that the pane says follows from that value
   * @param catchUp makes the pane as the desk is
   */
  public static Seen on(Node pane, Desk desk, Supplier<?> what, Runnable catchUp) {
    Seen seen = new Seen(pane, what, catchUp);
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
      Object now = what.get();
      if (!now.equals(said)) {
        said = now;
        catchUp.run();
      }
    }
  }
}
