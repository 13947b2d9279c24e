package hence.editing;

import hence.layout.Rect;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Things by the tiles of the map that they lie on, to find those at a place at once. */
public final class Tiles {
  private static final int MOST_A_SIDE = 256;

  /** A window that shows this share of the whole is near everything. */
  private static final double MOST = 0.5;

  private final Rect all;
  private final int columns;
  private final int rows;

  /** The things on tile t are {@code on[starts[t]]} to {@code on[starts[t + 1] - 1]}. */
  private final int[] starts;

  private final int[] on;
  private final int count;

  /**
   * @param things the rectangles that cover each
   */
  private Tiles(List<List<Rect>> things) {
    count = things.size();
    all = around(things);
    int side = Math.clamp((int) Math.sqrt(count / 2.0), 1, MOST_A_SIDE);
    columns = side;
    rows = side;
    starts = new int[columns * rows + 1];
    for (List<Rect> thing : things) {
      thing.forEach(rect -> each(rect, tile -> starts[tile + 1]++));
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    on = new int[starts[columns * rows]];
    int[] next = starts.clone();
    for (int i = 0; i < count; i++) {
      int number = i;
      things.get(i).forEach(rect -> each(rect, tile -> on[next[tile]++] = number));
    }
  }

  /** Rectangles. */
  public static Tiles of(List<Rect> rects) {
    return new Tiles(rects.stream().map(List::of).toList());
  }

  /** Things that reach far and cover little on their way, each covered by some rectangles. */
  public static Tiles covering(List<List<Rect>> things) {
    return new Tiles(things);
  }

  /** The numbers of those that may touch the window, and of few that do not. */
  public BitSet near(Rect window) {
    BitSet near = new BitSet(count);
    if (coversMost(window)) {
      near.set(0, count);
    } else if (!isApart(window)) {
      each(
          window,
          tile -> {
            for (int i = starts[tile]; i < starts[tile + 1]; i++) {
              near.set(on[i]);
            }
          });
    }
    return near;
  }

  /** Whether it covers so much that looking further would spare little. */
  private boolean coversMost(Rect window) {
    double wide = Math.min(window.right(), all.right()) - Math.max(window.x(), all.x());
    double high = Math.min(window.bottom(), all.bottom()) - Math.max(window.y(), all.y());
    boolean overlaps = wide >= 0 && high >= 0;
    return overlaps && wide * high >= MOST * all.width() * all.height();
  }

  private boolean isApart(Rect window) {
    return window.x() > all.right()
        || window.right() < all.x()
        || window.y() > all.bottom()
        || window.bottom() < all.y();
  }

  private interface Tile {
    void visit(int number);
  }

  private void each(Rect rect, Tile tile) {
    int right = column(rect.right());
    int bottom = row(rect.bottom());
    for (int y = row(rect.y()); y <= bottom; y++) {
      for (int x = column(rect.x()); x <= right; x++) {
        tile.visit(y * columns + x);
      }
    }
  }

  private int column(double x) {
    return Math.clamp((int) ((x - all.x()) / all.width() * columns), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((int) ((y - all.y()) / all.height() * rows), 0, rows - 1);
  }

  private static Rect around(List<List<Rect>> things) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (List<Rect> thing : things) {
      for (Rect rect : thing) {
        left = Math.min(left, rect.x());
        top = Math.min(top, rect.y());
        right = Math.max(right, rect.right());
        bottom = Math.max(bottom, rect.bottom());
      }
    }
    return things.isEmpty()
        ? new Rect(0, 0, 0, 0)
        : new Rect(left, top, right - left, bottom - top);
  }
}
