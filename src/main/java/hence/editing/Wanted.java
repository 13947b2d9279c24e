package hence.editing;

import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the desk: a map and the way to look at it.
 *
 * @param file that the map was read from; empty for the bundled one
 */
record Wanted(ArgumentMap map, Optional<Path> file, View view) {
  Wanted with(ArgumentMap other) {
    return new Wanted(other, file, view);
  }

  Wanted with(View other) {
    return new Wanted(map, file, other);
  }

  /** Whether the same is asked for, whatever is selected. */
  boolean looksLike(Wanted other) {
    return map == other.map && view.select(other.view.selected()).equals(other.view);
  }

  /** The one claim that another wish for the same map folds besides, if that is all. */
  Optional<String> foldedBy(Wanted other) {
    Set<String> more = other.view.folded();
    if (map != other.map || more.size() != view.folded().size() + 1) {
      return Optional.empty();
    }
    boolean isAll = more.containsAll(view.folded());
    return more.stream().filter(id -> isAll && !view.folded().contains(id)).findFirst();
  }

  /** Whether another map says the same, whatever stands in its margin. */
  boolean saysTheSame(ArgumentMap other) {
    return other.title().equals(map.title())
        && other.contention().equals(map.contention())
        && other.claims().equals(map.claims())
        && other.reasons().equals(map.reasons());
  }
}
