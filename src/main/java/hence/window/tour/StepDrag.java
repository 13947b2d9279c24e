package hence.window.tour;

import hence.lesson.tour.TourStep;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

/** Drags steps to another place in their list. */
final class StepDrag {
  /** Screen px that the pointer may stray during a click. */
  private static final double STILL = 5;

  private final ListView<TourStep> list;
  private final BiConsumer<Integer, Integer> move;
  private int from = -1;
  private double pressedY;
  private boolean dragging;

  private StepDrag(ListView<TourStep> list, BiConsumer<Integer, Integer> move) {
    this.list = list;
    this.move = move;
  }

  /**
   * @param move moves a step from one index to another
   */
  static void on(ListView<TourStep> list, BiConsumer<Integer, Integer> move) {
    StepDrag drag = new StepDrag(list, move);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::drag);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
  }

  private void press(MouseEvent event) {
    from =
        cells().stream()
            .filter(cell -> holds(cell, event.getSceneY()))
            .map(TourStepCell::getIndex)
            .findFirst()
            .orElse(-1);
    pressedY = event.getSceneY();
    dragging = false;
  }

  private void drag(MouseEvent event) {
    if (from < 0 || !dragging && Math.abs(event.getSceneY() - pressedY) < STILL) {
      return;
    }
    dragging = true;
    list.setCursor(Cursor.CLOSED_HAND);
    int to = target(event.getSceneY());
    cells()
        .forEach(cell ->
            cell.markDrop(cell.getIndex() == to && to < from, cell.getIndex() == to && to > from));
    event.consume();
  }

  private void release(MouseEvent event) {
    int start = from;
    from = -1;
    if (dragging) {
      dragging = false;
      list.setCursor(Cursor.DEFAULT);
      int to = target(event.getSceneY());
      cells().forEach(cell -> cell.markDrop(false, false));
      event.consume();
      if (to != start) {
        move.accept(start, to);
      }
    }
  }

  /** Where a step would come to stand that is dropped there: above the first, below the last. */
  private int target(double sceneY) {
    int to = 0;
    for (TourStepCell cell : cells()) {
      if (sceneY >= cell.localToScene(0, 0).getY()) {
        to = Math.max(to, cell.getIndex());
      }
    }
    return to;
  }

  private static boolean holds(TourStepCell cell, double sceneY) {
    double top = cell.localToScene(0, 0).getY();
    return sceneY >= top && sceneY < top + cell.getHeight();
  }

  private List<TourStepCell> cells() {
    return list.lookupAll(".list-cell").stream()
        .filter(node -> node instanceof TourStepCell cell && !cell.isEmpty() && cell.isVisible())
        .map(TourStepCell.class::cast)
        .toList();
  }
}
