package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Folding;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What folded claims and a focus leave of a map.
 *
 * @param whole what there would be to see if nothing were folded
 * @param folded ids of the folded claims
 * @param hiding the focus that hides the rest, if one does
 * @param gone ids of the parts that are folded away
 */
record Fold(
    ArgumentMap whole,
    ArgumentMap seen,
    Set<String> folded,
    Optional<Focus> hiding,
    Set<String> gone) {
  static Fold of(ArgumentMap map, View view) {
    Optional<Focus> hiding = view.focus().filter(Focus::hides);
    ArgumentMap whole = hiding.map(focus -> focus.only(map)).orElse(map);
    Set<String> there = new HashSet<>(view.folded());
    there.removeIf(id -> whole.part(id).isEmpty());
    Set<String> gone = Folding.hidden(whole, there);
    return new Fold(whole, Folding.without(whole, gone), view.folded(), hiding, gone);
  }

  /** How many claims each folded claim hides of a map. */
  Map<String, Integer> hidden(ArgumentMap map) {
    return whole == map
        ? Folding.hiddenCounts(map, folded, gone)
        : Folding.hiddenCounts(map, folded);
  }

  /** Whether that view of the same map leaves the same. */
  boolean isFor(View view) {
    return folded.equals(view.folded()) && hiding.equals(view.focus().filter(Focus::hides));
  }
}
