package hence.lesson.portion;

import hence.map.ArgumentMap;

/**
 * A part of a map, small enough to be practised at one sitting.
 *
 * @param map a map of its own: a claim of the whole map as contention, and what bears on it
 */
public record Portion(ArgumentMap map) {
  /** The id of the claim that everything in the portion serves. */
  public String top() {
    return map.contention();
  }

  /** How many claims it has. */
  public int size() {
    return map.claims().size();
  }

  /** What chance begins with: the same for the same portion on every machine. */
  public long seed() {
    return top().hashCode() * 31L + map.reasons().size();
  }

  /** Whether a part of the whole map is in this portion. */
  public boolean holds(String part) {
    return map.part(part).isPresent();
  }
}
