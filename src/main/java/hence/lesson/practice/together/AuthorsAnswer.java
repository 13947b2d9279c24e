package hence.lesson.practice.together;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a map that answers a {@link Question}: the claims asked about and what they serve.
 */
final class AuthorsAnswer {
  private AuthorsAnswer() {}

  static ArgumentMap of(ArgumentMap map, Question question) {
    Set<String> parts = new LinkedHashSet<>();
    String top = question.target();
    while (parts.add(top) && map.part(top).orElseThrow() instanceof Reason step) {
      parts.addAll(step.premises());
      top = step.target();
    }
    Set<Reason> asked = new LinkedHashSet<>();
    for (Reason reason : map.reasonsOn(question.target())) {
      if (reason.stance() == question.stance()
          && question.groups().contains(Set.copyOf(reason.premises()))) {
        asked.add(reason);
        parts.add(reason.id());
        parts.addAll(reason.premises());
      }
    }
    List<Claim> claims = map.claims().stream().filter(claim -> parts.contains(claim.id())).toList();
    List<Reason> reasons =
        map.reasons().stream()
            .filter(reason -> parts.contains(reason.id()))
            .filter(reason -> asked.contains(reason) || parts.contains(reason.target()))
            .toList();
    String contention = map.part(top).orElseThrow() instanceof Claim ? top : claims.getFirst().id();
    return new ArgumentMap(map.title(), contention, List.of(), claims, reasons, Extras.NONE);
  }
}
