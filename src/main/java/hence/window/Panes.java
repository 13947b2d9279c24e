package hence.window;

import hence.editing.Desk;
import hence.window.canvas.MapCanvas;
import hence.window.kit.AfterLayout;
import hence.window.kit.SidePane;
import hence.window.outline.Outline;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The map with the panes beside it: the outline before it, if it is open, the others after it. */
final class Panes extends SplitPane {
  private static final double OUTLINE_SHARE = 0.24;
  private static final double MAP_SHARE = 0.76;

  private final Desk desk;
  private final MapCanvas canvas;
  private final Outline outline;

  Panes(Desk desk, MapCanvas canvas, Outline outline, Region map, SidePane side) {
    this.desk = desk;
    this.canvas = canvas;
    this.outline = outline;
    getItems().addAll(map, side);
    setDividerPositions(MAP_SHARE);
    setResizableWithParent(outline, false);
    setResizableWithParent(side, false);
  }

  /** Opens the outline and gives it the keyboard, or closes it and gives it to the map. */
  void toggleOutline() {
    if (getItems().remove(outline)) {
      canvas.requestFocus();
    } else {
      double map = getDividerPositions()[0];
      getItems().addFirst(outline);
      // A split pane shares the room as it pleases when a pane comes in, so it is told after that.
      AfterLayout.run(
          this,
          () -> {
            setDividerPositions(OUTLINE_SHARE, map);
            AfterLayout.run(this, () -> desk.view().selected().ifPresent(canvas::show));
          });
      outline.requestFocus();
    }
  }
}
