package hence.format;

import hence.map.ArgumentMap;
import hence.map.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a map file.
 *
 * @param map the map, unless an error prevents it
 * @param problems everything wrong with the file, in the order of the file
 */
public record Reading(Optional<ArgumentMap> map, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }

  /** Whether the problems prevent a map. */
  public boolean hasErrors() {
    return map.isEmpty();
  }
}
