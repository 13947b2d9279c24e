package hence.drawing;

import hence.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/** Sets pieces in rows, and begins a new row where one is full. */
final class Rows {
  /** From one row to the next, in map units. */
  static final double HEIGHT = 24;

  private final double most;
  private final List<List<Piece>> rows = new ArrayList<>();

  /**
   * @param most how wide a row may be, in map units
   */
  Rows(double most) {
    this.most = most;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The next piece begins a row. */
  void begin() {
    rows.add(new ArrayList<>());
  }

  /** Adds pieces that stay together. */
  void add(Piece... pieces) {
    double width = width(List.of(pieces));
    if (!rows.getLast().isEmpty() && width(rows.getLast()) + width > most) {
      begin();
    }
    rows.getLast().addAll(List.of(pieces));
  }

  /** The marks of all rows, the last one ending at that height. */
  List<Mark> marks(double left, double bottom) {
    List<Mark> marks = new ArrayList<>();
    double middle = bottom - HEIGHT * rows.size() + HEIGHT / 2;
    for (List<Piece> row : rows) {
      double x = left;
      for (Piece piece : row) {
        x += x == left ? 0 : piece.apart();
        marks.addAll(piece.painting().marks(x, middle));
        x += piece.width();
      }
      middle += HEIGHT;
    }
    return marks;
  }

  /** What the marks take up. */
  Rect bounds(double left, double bottom) {
    double width = rows.stream().mapToDouble(Rows::width).max().orElse(0);
    double height = HEIGHT * rows.size();
    return new Rect(left, bottom - height, width, height);
  }

  private static double width(List<Piece> pieces) {
    return pieces.stream().mapToDouble(piece -> piece.apart() + piece.width()).sum();
  }
}
