package hence.editing;

import hence.layout.Layout;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import java.util.Map;

/**
 * A map folded, measured and placed: what of a scene hangs neither on inks nor on verdicts.
 *
 * @param view the one it was made for
 * @param hidden how many claims each folded claim hides
 */
record Sight(
    ArgumentMap map,
    View view,
    Fold fold,
    Map<String, Integer> hidden,
    Sizes sizes,
    Layout layout) {
  /** Whether that view of the same map would measure and place alike what it leaves. */
  boolean isPlacedFor(View other) {
    return fold.isFor(other) && view.language().equals(other.language()) && isPlacedAlike(other);
  }

  /** Whether that view of the same map would be placed in the same way. */
  boolean isPlacedAlike(View other) {
    return view.engine().equals(other.engine()) && view.direction() == other.direction();
  }
}
