package hence.editing;

import hence.layout.Layout;
import hence.layout.Sizes;
import hence.map.ArgumentMap;

/**
 * A map folded, measured and placed: what of a scene hangs neither on inks nor on verdicts.
 *
 * @param view the one it was made for
 */
record Sight(ArgumentMap map, View view, Fold fold, Sizes sizes, Layout layout) {
  /** Whether that view of the same map would measure and place alike what it leaves. */
  boolean isPlacedFor(View other) {
    return fold.isFor(other)
        && view.language().equals(other.language())
        && view.engine().equals(other.engine())
        && view.direction() == other.direction();
  }
}
