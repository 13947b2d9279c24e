package hence.window.canvas;

import hence.drawing.Drawing;
import hence.drawing.Mark;
import hence.editing.Tiles;
import hence.layout.Rect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of a drawing, to be found by the place they are at and by the part they draw. */
final class Clusters {
  private final List<Mark> marks;
  private final Map<String, Integer> numbers;
  private final Tiles tiles;

  /** Marks that belong to no part; they are few. */
  private final BitSet loose = new BitSet();

  private Clusters(Drawing drawing) {
    marks = drawing.marks();
    numbers = HashMap.newHashMap(marks.size());
    List<Rect> bounds = new ArrayList<>(marks.size());
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i) instanceof Mark.Cluster cluster) {
        numbers.put(cluster.partId(), i);
        bounds.add(cluster.bounds());
      } else {
        loose.set(i);
        bounds.add(drawing.bounds());
      }
    }
    tiles = Tiles.of(bounds);
  }

  static Clusters of(Drawing drawing) {
    return new Clusters(drawing);
  }

  Mark mark(int number) {
    return marks.get(number);
  }

  /** The numbers of the marks that may show in a window, and of few that do not. */
  BitSet near(Rect window) {
    BitSet near = tiles.near(window);
    near.or(loose);
    return near;
  }

  /** Adds the marks that draw those parts. */
  void add(Iterable<String> parts, BitSet to) {
    for (String part : parts) {
      Integer number = numbers.get(part);
      if (number != null) {
        to.set(number);
      }
    }
  }
}
