package hence.lesson;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is wrong with an attempt, and what of the reference it makes. */
final class Diagnosis {
  private final SameClaims claims;
  private final List<Bond> reference;
  private final List<Bond> attempt;
  private final List<Inversion> inversions;
  private final Pairing pairing;
  private final List<Mistake> mistakes = new ArrayList<>();

  Diagnosis(ArgumentMap reference, ArgumentMap attempt) {
    claims = new SameClaims(reference, attempt);
    this.reference = claims.bondsOfReference();
    Inversions upright = new Inversions(this.reference, claims.bondsOfAttempt());
    this.attempt = upright.attempt();
    inversions = upright.found();
    pairing = new Pairing(this.reference, this.attempt);
    findInversions();
    mistakes.addAll(new ClaimMistakes(claims, this.reference, this.attempt, pairing).found());
    mistakes.addAll(new ReasonMistakes(claims, this.reference, this.attempt, pairing).found());
    mistakes.sort(
        Comparator.comparingInt(Mistake::place)
            .thenComparing(Mistake::kind)
            .thenComparing(mistake -> String.join(" ", mistake.finding().parts())));
  }

  private void findInversions() {
    for (Inversion each : inversions) {
      List<String> parts =
          List.of(
              attempt.get(each.made()).id(),
              claims.id(each.conclusion()),
              claims.id(each.premise()));
      Finding finding = new Finding(FindingKind.INVERTED, parts);
      mistakes.add(new Mistake(finding, List.of(each.author()), each.author()));
    }
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
  List<Mistake> mistakes() {
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
   * The points that could be earned, and half a point for every mistake about no reason of those.
   */
  double asked() {
    long others = mistakes.stream().filter(mistake -> mistake.authors().isEmpty()).count();
    return reference.size() + others / 2.0;
  }
}
