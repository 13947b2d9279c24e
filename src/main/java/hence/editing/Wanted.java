package hence.editing;

import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.Optional;

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

  /** Whether another map says the same, whatever stands in its margin. */
  boolean saysTheSame(ArgumentMap other) {
    return other.title().equals(map.title())
        && other.contention().equals(map.contention())
        && other.claims().equals(map.claims())
        && other.reasons().equals(map.reasons());
  }
}
