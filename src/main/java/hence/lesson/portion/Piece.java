package hence.lesson.portion;

import hence.map.Reason;
import java.util.LinkedHashSet;
import java.util.Set;

/** A piece of a map on its way to become a portion. */
record Piece(String top, Set<Reason> reasons, Set<String> claims) {
  static Piece of(String top, Set<Reason> reasons) {
    Set<String> claims = new LinkedHashSet<>(Set.of(top));
    for (Reason reason : reasons) {
      claims.addAll(reason.premises());
      if (reasons.stream().noneMatch(other -> other.id().equals(reason.target()))) {
        claims.add(reason.target());
      }
    }
    return new Piece(top, reasons, claims);
  }

  Piece with(Piece other) {
    Set<Reason> all = new LinkedHashSet<>(reasons);
    all.addAll(other.reasons);
    return of(top, all);
  }

  boolean takes(Piece other) {
    Set<String> all = new LinkedHashSet<>(claims);
    all.addAll(other.claims);
    return all.size() <= Portions.MOST;
  }
}
