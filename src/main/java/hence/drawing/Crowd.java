package hence.drawing;

import hence.layout.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rectangles of which none overlaps another, found by the cells of a grid that they touch. */
final class Crowd {
  private final double cell;
  private final Map<Cell, List<Rect>> cells = new HashMap<>();

  private record Cell(int column, int row) {}

  /**
   * @param cell the side of a cell: about that of the rectangles
   */
  Crowd(double cell) {
    this.cell = cell;
  }

  /** Adds a rectangle unless it overlaps one that is there. */
  boolean add(Rect rect) {
    List<Cell> touched = touched(rect);
    for (Cell at : touched) {
      if (cells.getOrDefault(at, List.of()).stream().anyMatch(rect::overlaps)) {
        return false;
      }
    }
    touched.forEach(at -> cells.computeIfAbsent(at, _ -> new ArrayList<>()).add(rect));
    return true;
  }

  private List<Cell> touched(Rect rect) {
    List<Cell> touched = new ArrayList<>();
    for (int row = at(rect.y()); row <= at(rect.bottom()); row++) {
      for (int column = at(rect.x()); column <= at(rect.right()); column++) {
        touched.add(new Cell(column, row));
      }
    }
    return touched;
  }

  private int at(double value) {
    return (int) Math.floor(value / cell);
  }
}
