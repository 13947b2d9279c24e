package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * Which claim of an attempt is which of the reference: one has its id, or else its wording in any
 * language, where case, spacing, punctuation and the width of letters are of no account.
 *
 * <p>An id counts for less than words: a claim that says, word for word, what a claim of the
 * reference says is that claim, whoever has its id. And if more ids are contradicted by words than
 * agree with them, the two maps were numbered apart, c1, c2 ..., and ids tell nothing.
 *
 * <p>A claim that stands in a second box with the same words is the same claim, as long as
 * something hangs on it. Claims have numbers here: first those of the reference, then what is the
 * attempt's alone.
 */
final class SameClaims {
  private final ArgumentMap reference;
  private final ArgumentMap attempt;
  private final Map<String, Integer> ofReference = new HashMap<>();
  private final Map<String, Integer> ofAttempt = new HashMap<>();

  /** The first claim of the attempt with that number. */
  private final Map<Integer, String> attemptIds = new HashMap<>();

  /** The claims of the reference that say those words, in reading order; none until asked for. */
  private final Map<String, Set<Integer>> saying = new HashMap<>();

  SameClaims(ArgumentMap reference, ArgumentMap attempt) {
    this.reference = reference;
    this.attempt = attempt;
    reference.claims().forEach(claim -> ofReference.put(claim.id(), ofReference.size()));
    matchUnchanged();
    matchEach(claim -> first(withItsId(claim), sayingTheSame(claim)::contains));
    int agreeing = ofAttempt.size();
    matchEach(claim -> first(sayingTheSame(claim), number -> !isInAttempt(number)));
    int contradicted = contradicted();
    matchEach(claim ->
        contradicted > agreeing ? -1 : first(withItsId(claim), number -> !isInAttempt(number)));
    matchEach(claim -> isUsed(claim) ? first(sayingTheSame(claim), _ -> true) : -1);
    int own = ofReference.size();
    for (Claim claim : attempt.claims()) {
      if (!ofAttempt.containsKey(claim.id())) {
        match(claim, own++);
      }
    }
  }

  /** Most claims are as the author has them: no need to read their words. */
  private void matchUnchanged() {
    matchEach(claim ->
        first(
            withItsId(claim),
            number -> reference.claims().get(number).text().equals(claim.text())));
  }

  /** How many claims have the id of one claim and the words of another. */
  private int contradicted() {
    int contradicted = 0;
    for (Claim claim : attempt.claims()) {
      Integer own = ofReference.get(claim.id());
      if (own != null && !own.equals(ofAttempt.getOrDefault(claim.id(), own))) {
        contradicted++;
      }
    }
    return contradicted;
  }

  /** Gives every claim of the attempt without a number the one found for it, if any. */
  private void matchEach(ToIntFunction<Claim> finding) {
    for (Claim claim : attempt.claims()) {
      if (!ofAttempt.containsKey(claim.id())) {
        int number = finding.applyAsInt(claim);
        if (number >= 0) {
          match(claim, number);
        }
      }
    }
  }

  private void match(Claim claim, int number) {
    ofAttempt.put(claim.id(), number);
    attemptIds.putIfAbsent(number, claim.id());
  }

  private static int first(Set<Integer> numbers, IntPredicate fits) {
    return numbers.stream().mapToInt(Integer::intValue).filter(fits).findFirst().orElse(-1);
  }

  private Set<Integer> withItsId(Claim claim) {
    Integer number = ofReference.get(claim.id());
    return number == null ? Set.of() : Set.of(number);
  }

  private Set<Integer> sayingTheSame(Claim claim) {
    if (saying.isEmpty()) {
      readReference();
    }
    Set<Integer> numbers = new LinkedHashSet<>();
    wordings(claim).forEach(words -> numbers.addAll(saying.getOrDefault(words, Set.of())));
    return numbers;
  }

  private void readReference() {
    for (Claim claim : reference.claims()) {
      int number = ofReference.get(claim.id());
      wordings(claim)
          .forEach(words -> saying.computeIfAbsent(words, _ -> new LinkedHashSet<>()).add(number));
    }
  }

  private static Set<String> wordings(Claim claim) {
    Set<String> wordings = new HashSet<>();
    claim.text().byLanguage().values().forEach(words -> wordings.add(Letters.of(words)));
    wordings.remove("");
    return wordings;
  }

  private boolean isUsed(Claim claim) {
    return !attempt.reasonsUsing(claim.id()).isEmpty() || !attempt.reasonsOn(claim.id()).isEmpty();
  }

  boolean isInReference(int number) {
    return number < ofReference.size();
  }

  boolean isInAttempt(int number) {
    return attemptIds.containsKey(number);
  }

  /** How many claims there are in either map. */
  int count() {
    return Math.max(
        ofReference.size(), attemptIds.keySet().stream().max(Integer::compare).orElse(0) + 1);
  }

  /** The id in the attempt; of a claim that it lacks, the id in the reference. */
  String id(int number) {
    String id = attemptIds.get(number);
    return id != null ? id : reference.claims().get(number).id();
  }

  int contentionOfReference() {
    return ofReference.get(reference.contention());
  }

  int contentionOfAttempt() {
    return ofAttempt.get(attempt.contention());
  }

  List<Bond> bondsOfReference() {
    return bonds(reference, ofReference);
  }

  List<Bond> bondsOfAttempt() {
    return bonds(attempt, ofAttempt);
  }

  private static List<Bond> bonds(ArgumentMap map, Map<String, Integer> numbers) {
    Map<String, Integer> targets = new HashMap<>(numbers);
    map.reasons().forEach(reason -> targets.put(reason.id(), ~(targets.size() - numbers.size())));
    List<Bond> bonds = new ArrayList<>();
    map.reasons()
        .forEach(reason ->
            bonds.add(
                new Bond(
                    reason.id(),
                    reason.stance(),
                    new TreeSet<>(reason.premises().stream().map(numbers::get).toList()),
                    targets.get(reason.target()))));
    return bonds;
  }
}
