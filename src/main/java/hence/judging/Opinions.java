package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A reader's opinions of the claims of a map: what the issue calls marks. Immutable, and never part
 * of the map.
 *
 * @param byClaim the opinion by claim id; an id that the map does not have counts for nothing, so
 *     that opinions outlive an edit
 */
public record Opinions(Map<String, Opinion> byClaim) {
  /** No opinion of any claim. */
  public static final Opinions NONE = new Opinions(Map.of());

  public Opinions {
    byClaim = Collections.unmodifiableMap(new LinkedHashMap<>(byClaim));
  }

  /**
   * The opinions of a map file's marks, such as {@code {"gates": "rejected"}}; what cannot be
   * understood is passed over.
   */
  public static Opinions ofMarks(ArgumentMap map, Map<?, ?> marks) {
    Map<String, Opinion> opinions = new LinkedHashMap<>();
    for (Map.Entry<?, ?> mark : marks.entrySet()) {
      for (Opinion opinion : Opinion.values()) {
        if (opinion.key().equals(mark.getValue())
            && map.part((String) mark.getKey()).orElse(null) instanceof Claim) {
          opinions.put((String) mark.getKey(), opinion);
        }
      }
    }
    return new Opinions(opinions);
  }

  /** The opinions as the marks of a map file. */
  public Map<String, Object> marks() {
    Map<String, Object> marks = new LinkedHashMap<>();
    byClaim.forEach((claim, opinion) -> marks.put(claim, opinion.key()));
    return marks;
  }

  /** The opinion of that claim, if the reader has one. */
  public Optional<Opinion> of(String claimId) {
    return Optional.ofNullable(byClaim.get(claimId));
  }

  /** These opinions with another one of that claim. */
  public Opinions with(String claimId, Opinion opinion) {
    Map<String, Opinion> changed = new LinkedHashMap<>(byClaim);
    changed.put(claimId, opinion);
    return new Opinions(changed);
  }

  /** These opinions with none of that claim. */
  public Opinions without(String claimId) {
    Map<String, Opinion> changed = new LinkedHashMap<>(byClaim);
    changed.remove(claimId);
    return new Opinions(changed);
  }

  /** These opinions with all those claims rejected: how a cut set is tried. */
  public Opinions rejecting(Iterable<String> claimIds) {
    Map<String, Opinion> changed = new LinkedHashMap<>(byClaim);
    claimIds.forEach(id -> changed.put(id, Opinion.REJECTED));
    return new Opinions(changed);
  }

  public boolean isEmpty() {
    return byClaim.isEmpty();
  }
}
