package hence.layout;

/** The straight pieces of routes, compared. */
final class Strokes {
  private Strokes() {}

  /** A piece as a rectangle without breadth. */
  static Rect piece(Route route, int i) {
    Spot a = route.points().get(i);
    Spot b = route.points().get(i + 1);
    return new Rect(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  static boolean touch(Route one, Route other) {
    for (int i = 0; i + 1 < one.points().size(); i++) {
      for (int j = 0; j + 1 < other.points().size(); j++) {
        if (touch(piece(one, i), piece(other, j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean touch(Rect a, Rect b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  /** Over what length two routes lie on each other. */
  static double shared(Route one, Route other) {
    double sum = 0;
    for (int i = 0; i + 1 < one.points().size(); i++) {
      for (int j = 0; j + 1 < other.points().size(); j++) {
        sum += shared(piece(one, i), piece(other, j));
      }
    }
    return sum;
  }

  private static double shared(Rect a, Rect b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    return width == 0 && height > 0 ? height : height == 0 && width > 0 ? width : 0;
  }
}
