package hence.lesson.grading;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is wrong with an attempt, and what of the reference it makes. */
public final class Diagnosis {
  private final SameClaims claims;
  private final List<Bond> reference;
  private final List<Bond> attempt;
  private final List<Inversion> inversions;
  private final Pairing pairing;
  private final List<Mistake> mistakes = new ArrayList<>();

  public Diagnosis(ArgumentMap reference, ArgumentMap attempt) {
    claims = new SameClaims(reference, attempt);
    this.reference = claims.bondsOfReference();
    Inversions upright = new Inversions(this.reference, claims.bondsOfAttempt());
    this.attempt = upright.attempt();
    inversions = upright.found();
    pairing = new Pairing(this.reference, this.attempt, new StandIns(claims, this.reference));
    findInversions();
    mistakes.addAll(new ClaimMistakes(claims, this.reference, upright, pairing).found());
    mistakes.addAll(new ReasonMistakes(claims, this.reference, upright, pairing).found());
    joinAlike();
    mistakes.sort(
        Comparator.comparingInt(Mistake::place)
            .thenComparing(Mistake::kind)
            .thenComparing(mistake -> String.join(" ", mistake.finding().parts())));
  }

  /** What is said of one part is said once, though it may be about several of the author's. */
  private void joinAlike() {
    Map<Finding, Mistake> distinct = new LinkedHashMap<>();
    mistakes.forEach(mistake -> distinct.merge(mistake.finding(), mistake, Mistake::and));
    mistakes.clear();
    mistakes.addAll(distinct.values());
  }

  /**
   * Two claims that are swapped are one mistake, however many reasons lead from one to the other.
   */
  private void findInversions() {
    record Swap(int conclusion, int premise) {}
    Map<Swap, List<Inversion>> swaps = new LinkedHashMap<>();
    for (Inversion each : inversions) {
      Swap swap = new Swap(each.conclusion(), each.premise());
      swaps.computeIfAbsent(swap, _ -> new ArrayList<>()).add(each);
    }
    swaps.forEach((swap, all) -> {
      List<Integer> authors = all.stream().map(Inversion::author).sorted().toList();
      List<String> parts = new ArrayList<>();
      all.stream().map(Inversion::made).sorted().forEach(made -> parts.add(attempt.get(made).id()));
      parts.add(claims.id(swap.conclusion));
      parts.add(claims.id(swap.premise));
      Finding finding = new Finding(FindingKind.INVERTED, parts);
      mistakes.add(new Mistake(finding, authors, authors.getFirst()));
    });
    findWrongContention();
  }

  /**
   * A contention that is one of the other claims: what is to be shown was taken for a step to it.
   */
  private void findWrongContention() {
    int right = claims.contentionOfReference();
    int made = claims.contentionOfAttempt();
    boolean known = claims.isInAttempt(right) && claims.isInReference(made);
    if (right != made && known && inversions.stream().noneMatch(i -> i.between(right, made))) {
      Finding finding =
          new Finding(FindingKind.INVERTED, List.of(claims.id(made), claims.id(right)));
      mistakes.add(new Mistake(finding, List.of(), -1));
    }
  }

  /** The mistakes in the reading order of the reference, what only the attempt has last. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  List<Finding> findings() {
    return mistakes.stream().map(Mistake::finding).toList();
  }

  /**
   * The points that the attempt earns: one for each reason of the reference that it makes, halved
   * for every mistake about it.
   */
  double earned() {
    Map<Integer, Integer> about = new HashMap<>();
    mistakes.forEach(
        mistake -> mistake.authors().forEach(author -> about.merge(author, 1, Integer::sum)));
    double earned = 0;
    for (int author = 0; author < reference.size(); author++) {
      if (pairing.isMade(author)) {
        earned += Math.pow(0.5, about.getOrDefault(author, 0));
      }
    }
    return earned;
  }

  /**
   * The points that could be earned, and half a point for every mistake that costs none of them.
   */
  double asked() {
    Set<Integer> lost = new HashSet<>();
    long others =
        mistakes.stream()
            .filter(mistake -> mistake.authors().stream().noneMatch(a -> costs(a, lost)))
            .count();
    return reference.size() + others / 2.0;
  }

  /** Whether a mistake about a reason costs points of it: all of one not made are lost but once. */
  private boolean costs(int author, Set<Integer> lost) {
    return pairing.isMade(author) || lost.add(author);
  }
}
