package hence.editing;

import hence.drawing.MapDrawing;
import hence.layout.Rect;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * How a map is first shown: unfolded as far as it can be read in the window, so that a newcomer
 * meets the main structure and opens the rest step by step.
 */
public final class Opening {
  /** The smallest scale at which boxes can be read. */
  private static final double LEGIBLE = 0.5;

  /** Maps deeper than this are not tried any deeper. */
  private static final int DEEPEST = 40;

  private final Scenes scenes;

  public Opening(Scenes scenes) {
    this.scenes = scenes;
  }

  /**
   * The view with some claims folded; at least the reasons on the contention are shown. A tidy tree
   * of these alone that is too wide to be read gives way to a compact map.
   */
  public View of(ArgumentMap map, View view, double width, double height) {
    View first = view.withFolded(foldable(map, 1));
    boolean isTooWide = first.engine().equals("tidy") && !isLegible(map, first, 1, width, height);
    View shown = isTooWide ? first.withEngine("compact") : first;
    for (int depth = 2; !shown.folded().isEmpty() && depth <= DEEPEST; depth++) {
      View deeper = shown.withFolded(foldable(map, depth));
      if (!isLegible(map, deeper, depth, width, height)) {
        return shown;
      }
      shown = deeper;
    }
    return shown;
  }

  private boolean isLegible(ArgumentMap map, View view, int depth, double width, double height) {
    return mayFit(map, view, depth, width, height) && fits(map, view, width, height);
  }

  /**
   * Whether the boxes down to a depth leave the layout any chance to fit them in. They are but some
   * of what would be seen, and tell of a large map at once that it would be too much.
   */
  private boolean mayFit(ArgumentMap map, View view, int depth, double width, double height) {
    double room = width / LEGIBLE * (height / LEGIBLE);
    for (Claim claim : Folding.downTo(map, depth)) {
      room -= scenes.area(map, claim, view.language());
      if (room < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(ArgumentMap map, View view, double width, double height) {
    Rect bounds = scenes.layout(map, view).bounds().grow(MapDrawing.MARGIN);
    return Camera.fit(bounds, width, height).scale() >= LEGIBLE;
  }

  /** The claims at a depth that have something to fold. */
  public static Set<String> foldable(ArgumentMap map, int depth) {
    Set<String> claims = new HashSet<>(Folding.atDepth(map, depth));
    claims.removeIf(claim -> map.reasonsOn(claim).isEmpty());
    return claims;
  }
}
