package hence.editing;

import hence.layout.Layout;
import hence.layout.Placed;
import hence.layout.Rect;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the parts stand, and which part stands somewhere. */
public final class Places {
  private final List<Placed> placed;
  private final Map<String, Rect> rects;
  private final Tiles tiles;

  private Places(Layout layout) {
    placed = layout.placed();
    rects = HashMap.newHashMap(placed.size());
    placed.forEach(part -> rects.put(part.id(), part.rect()));
    tiles = Tiles.of(placed.stream().map(Placed::rect).toList());
  }

  public static Places of(Layout layout) {
    return new Places(layout);
  }

  /** Where a part stands, if it is to be seen. */
  public Optional<Rect> of(String part) {
    return Optional.ofNullable(rects.get(part));
  }

  /** All parts, in the map's order. */
  public List<Placed> all() {
    return placed;
  }

  /** The parts that show in a window. */
  public List<Placed> near(Rect window) {
    return tiles.near(window).stream()
        .mapToObj(placed::get)
        .filter(part -> part.rect().overlaps(window))
        .toList();
  }

  /** The id of the part there, if there is one. */
  public Optional<String> at(double x, double y) {
    return tiles.near(new Rect(x, y, 0, 0)).stream()
        .mapToObj(placed::get)
        .filter(part -> part.rect().contains(x, y))
        .map(Placed::id)
        .findFirst();
  }

  /** The id of the part whose middle is nearest. */
  public Optional<String> nearest(double x, double y) {
    return placed.stream()
        .min(
            Comparator.comparingDouble(
                part -> Math.hypot(part.rect().centerX() - x, part.rect().centerY() - y)))
        .map(Placed::id);
  }
}
