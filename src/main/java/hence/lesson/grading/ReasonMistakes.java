package hence.lesson.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Finds what is wrong with the reasons of an attempt. */
final class ReasonMistakes {
  private final SameClaims claims;
  private final List<Bond> reference;
  private final Inversions upright;
  private final List<Bond> attempt;
  private final Pairing pairing;
  private final Aim aim;
  private final List<Mistake> found = new ArrayList<>();

  ReasonMistakes(SameClaims claims, List<Bond> reference, Inversions upright, Pairing pairing) {
    this.claims = claims;
    this.reference = reference;
    this.upright = upright;
    attempt = upright.attempt();
    this.pairing = pairing;
    aim = new Aim(claims, reference, attempt, pairing);
    Groups merged = findMerged();
    Map<Integer, List<Integer>> alike = new TreeMap<>();
    for (int author = 0; author < reference.size(); author++) {
      if (pairing.isMade(author)) {
        alike.computeIfAbsent(merged.of(author), _ -> new ArrayList<>()).add(author);
      } else if (!fallsWith(reference, author, this::isInAttempt, pairing::isMade)) {
        add(
            FindingKind.MISSING_REASON,
            List.of(reference.get(author).id()),
            List.of(author),
            author);
      }
    }
    alike.values().forEach(this::findAstray);
    for (int made = 0; made < attempt.size(); made++) {
      if (!pairing.isKnown(made)
          && !fallsWith(attempt, made, claims::isInReference, pairing::isKnown)) {
        add(
            FindingKind.EXTRA_REASON,
            List.of(attempt.get(made).id()),
            List.of(),
            reference.size() + made);
      }
    }
  }

  List<Mistake> found() {
    return found;
  }

  private boolean isInAttempt(int claim) {
    return claims.isInAttempt(claim);
  }

  /**
   * Whether a reason that only one map has is explained by something greater: none of its premises
   * is in the other map, or its target is not.
   */
  private static boolean fallsWith(
      List<Bond> bonds, int reason, IntPredicate isClaimShared, IntPredicate isReasonShared) {
    Bond bond = bonds.get(reason);
    boolean hasTarget =
        bond.isOnReason()
            ? isReasonShared.test(bond.targetReason())
            : isClaimShared.test(bond.target());
    return !hasTarget || bond.premises().stream().noneMatch(isClaimShared::test);
  }

  /** Finds separate reasons given as one; they count as one reason from here on. */
  private Groups findMerged() {
    Groups merged = new Groups(reference.size());
    for (int made = 0; made < attempt.size(); made++) {
      Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
      for (int author : pairing.authorsOf(made)) {
        int main = pairing.mainOf(author);
        if (main < 0 || main == made) {
          Bond bond = reference.get(author);
          alike
              .computeIfAbsent(List.of(bond.stance(), bond.target()), _ -> new ArrayList<>())
              .add(author);
        }
      }
      for (List<Integer> authors : alike.values()) {
        if (authors.size() > 1) {
          authors.forEach(author -> merged.join(authors.getFirst(), author));
          add(
              FindingKind.SEPARATE_AS_LINKED,
              List.of(attempt.get(made).id()),
              authors,
              authors.getFirst());
        }
      }
    }
    return merged;
  }

  /** Finds what is wrong with all that the attempt makes of a reason. */
  private void findAstray(List<Integer> authors) {
    Bond author = reference.get(authors.getFirst());
    SortedMap<Integer, SortedSet<Integer>> pieces = new TreeMap<>();
    for (int each : authors) {
      pairing
          .piecesOf(each)
          .forEach((made, held) -> pieces.computeIfAbsent(made, _ -> new TreeSet<>()).addAll(held));
    }
    Map<List<Object>, List<Integer>> together = new LinkedHashMap<>();
    for (int made : pieces.keySet()) {
      Bond bond = attempt.get(made);
      boolean right = aim.mistakes(author, bond).isEmpty();
      List<Object> place = right ? List.of() : List.of(bond.stance(), bond.target());
      together.computeIfAbsent(place, _ -> new ArrayList<>()).add(made);
    }
    for (List<Integer> group : together.values()) {
      Set<FindingKind> kinds = aim.mistakes(author, attempt.get(group.getFirst()));
      kinds.forEach(kind -> add(kind, parts(group, pieces), authors, authors.getFirst()));
      if (group.size() > 1) {
        add(FindingKind.LINKED_AS_SEPARATE, ids(group), authors, authors.getFirst());
      }
    }
  }

  /** The reasons, and the premises in question where a reason holds others of the author's too. */
  private List<String> parts(List<Integer> group, SortedMap<Integer, SortedSet<Integer>> pieces) {
    List<String> parts = new ArrayList<>(ids(group));
    for (int made : group) {
      Set<Integer> others = new HashSet<>(attempt.get(made).premises());
      others.removeAll(pieces.get(made));
      if (pairing.authorsOf(made).stream()
          .flatMap(author -> pairing.piecesOf(author).get(made).stream())
          .anyMatch(others::contains)) {
        pieces.get(made).forEach(claim -> parts.add(claims.id(upright.asMade(made, claim))));
      }
    }
    return parts;
  }

  private List<String> ids(Collection<Integer> group) {
    return group.stream().map(made -> attempt.get(made).id()).toList();
  }

  private void add(FindingKind kind, List<String> parts, List<Integer> authors, int place) {
    found.add(new Mistake(new Finding(kind, parts), authors, place));
  }
}
