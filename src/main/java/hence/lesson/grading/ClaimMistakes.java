package hence.lesson.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what an attempt has too few or too many of in claims. */
final class ClaimMistakes {
  private final SameClaims claims;
  private final List<Bond> reference;
  private final Inversions upright;
  private final List<Bond> attempt;
  private final Pairing pairing;
  private final List<Mistake> found = new ArrayList<>();

  ClaimMistakes(SameClaims claims, List<Bond> reference, Inversions upright, Pairing pairing) {
    this.claims = claims;
    this.reference = reference;
    this.upright = upright;
    attempt = upright.attempt();
    this.pairing = pairing;
    for (int claim = 0; claim < claims.count(); claim++) {
      if (!claims.isInAttempt(claim)) {
        add(FindingKind.MISSING_CLAIM, List.of(claims.id(claim)), placeOf(claim));
      } else if (!claims.isInReference(claim)) {
        add(FindingKind.EXTRA_CLAIM, List.of(claims.id(claim)), reference.size());
      }
    }
    findLackingPremises();
    findSurplusPremises();
  }

  List<Mistake> found() {
    return found;
  }

  /** The first reason that the claim has to do with, for the reading order. */
  private int placeOf(int claim) {
    for (int author = 0; author < reference.size(); author++) {
      if (reference.get(author).touches(claim)) {
        return author;
      }
    }
    return reference.size();
  }

  /** Claims that the attempt knows but does not give in the reason where they belong. */
  private void findLackingPremises() {
    for (int author = 0; author < reference.size(); author++) {
      if (!pairing.isMade(author)) {
        continue;
      }
      SortedSet<Integer> lacking = new TreeSet<>(reference.get(author).premises());
      lacking.removeIf(claim -> !claims.isInAttempt(claim));
      for (int made : pairing.piecesOf(author).keySet()) {
        lacking.removeAll(attempt.get(made).premises());
      }
      if (!lacking.isEmpty()) {
        int made = pairing.mainOf(author);
        int at = made >= 0 ? made : pairing.piecesOf(author).firstKey();
        add(FindingKind.MISSING_CLAIM, reasonAnd(at, lacking), author);
      }
    }
  }

  /** Claims of the reference that are given in a reason where they do not belong. */
  private void findSurplusPremises() {
    for (int made = 0; made < attempt.size(); made++) {
      if (!pairing.isKnown(made)) {
        continue;
      }
      SortedSet<Integer> surplus = new TreeSet<>(attempt.get(made).premises());
      surplus.removeIf(claim -> !claims.isInReference(claim));
      for (int author : pairing.authorsOf(made)) {
        surplus.removeAll(reference.get(author).premises());
      }
      if (!surplus.isEmpty()) {
        add(FindingKind.EXTRA_CLAIM, reasonAnd(made, surplus), pairing.authorsOf(made).first());
      }
    }
  }

  private List<String> reasonAnd(int made, SortedSet<Integer> premises) {
    List<String> parts = new ArrayList<>(List.of(attempt.get(made).id()));
    premises.forEach(claim -> parts.add(claims.id(upright.asMade(made, claim))));
    return parts;
  }

  private void add(FindingKind kind, List<String> parts, int place) {
    found.add(new Mistake(new Finding(kind, parts), List.of(), place));
  }
}
