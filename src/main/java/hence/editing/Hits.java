package hence.editing;

import hence.layout.Layout;
import hence.layout.Placed;
import java.util.Comparator;
import java.util.Optional;

/** Finds the part under a place on the map. */
public final class Hits {
  private Hits() {}

  /** The id of the part there, if there is one. */
  public static Optional<String> at(Layout layout, double x, double y) {
    return layout.placed().stream()
        .filter(placed -> placed.rect().contains(x, y))
        .map(Placed::id)
        .findFirst();
  }

  /** The id of the part whose middle is nearest. */
  public static Optional<String> nearest(Layout layout, double x, double y) {
    return layout.placed().stream()
        .min(
            Comparator.comparingDouble(
                placed -> Math.hypot(placed.rect().centerX() - x, placed.rect().centerY() - y)))
        .map(Placed::id);
  }
}
