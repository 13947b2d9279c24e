package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Folding;
import java.util.HashSet;
import java.util.Set;

/** Finds what must be unfolded for a part to be seen. */
final class Reveal {
  private Reveal() {}

  /** The folded claims that remain folded when the part is shown. */
  static Set<String> folded(ArgumentMap map, Set<String> folded, String part) {
    Set<String> left = new HashSet<>(folded);
    while (!left.isEmpty() && Folding.hidden(map, left).contains(part)) {
      Set<String> onTheWay = new HashSet<>(left);
      onTheWay.removeIf(claim -> !Folding.hidden(map, Set.of(claim)).contains(part));
      if (onTheWay.isEmpty()) {
        // Shared premises: only all folds together hide it.
        return Set.of();
      }
      left.removeAll(onTheWay);
    }
    return left;
  }
}
