package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what must be unfolded for a part to be seen. */
final class Reveal {
  private Reveal() {}

  /** The folded claims that remain folded when the part is shown by its most direct chain. */
  static Set<String> folded(ArgumentMap map, Set<String> folded, String part) {
    Set<String> left = new HashSet<>(folded);
    if (Folding.hidden(map, folded).contains(part)) {
      for (List<String> chain : Chains.from(map, part, 1)) {
        left.removeAll(chain.subList(0, chain.size() - 1));
      }
    }
    return left;
  }
}
