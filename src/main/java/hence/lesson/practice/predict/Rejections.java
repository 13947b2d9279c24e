package hence.lesson.practice.predict;

import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses what to reject so that it makes a question: where all that hangs on it falls, where the
 * fall is stopped half way, where nothing falls. Where reasons stand side by side, one claim alone
 * topples nothing; there several are rejected at once, all but one reason or all of them.
 */
final class Rejections {
  private static final int MOST = 5;

  /** A single question is no exercise. */
  private static final int FEWEST = 2;

  /** A fall that is stopped is harder to foresee than one that goes through. */
  private static final int STOPPED = 3;

  private final ArgumentMap map;
  private final Judgement before;

  private Rejections(ArgumentMap map) {
    this.map = map;
    this.before = Judgement.of(map, Lens.GROUNDED, Opinions.NONE);
  }

  /**
   * Claims to reject together.
   *
   * @param falls what falls with them
   * @param stands what they serve that stands all the same
   */
  private record Candidate(List<String> claims, List<String> falls, List<String> stands) {
    private int difficulty() {
      return falls.size() + stands.size() + (stands.isEmpty() ? 0 : STOPPED) + claims.size();
    }

    private boolean asks() {
      return !falls.isEmpty() || !stands.isEmpty();
    }
  }

  /** What to reject, the easiest question first; each time one claim or several. */
  static List<List<String>> of(ArgumentMap map) {
    return new Rejections(map).chosen();
  }

  /** The claims that stood and do not stand any more when some are rejected, those aside. */
  static List<String> falls(ArgumentMap map, List<String> rejected) {
    return new Rejections(map).falls(rejected);
  }

  /** The opinions of somebody who rejects those claims. */
  static Opinions opinions(List<String> rejected) {
    Opinions opinions = Opinions.NONE;
    for (String claim : rejected) {
      opinions = opinions.with(claim, Opinion.REJECTED);
    }
    return opinions;
  }

  private List<List<String>> chosen() {
    List<Candidate> all = new ArrayList<>();
    map.claims().stream()
        .map(claim -> List.of(claim.id()))
        .filter(this::fits)
        .forEach(each -> all.add(candidate(each)));
    map.claims().forEach(claim -> together(claim.id(), all));
    all.removeIf(Predicate.not(Candidate::asks));
    all.sort(Comparator.comparingInt(Candidate::difficulty));
    List<Candidate> chosen = spread(fewWhereNothingFalls(unlike(all)));
    // Of one reason every premise is needed; to ask for another of them is better than to stop.
    all.stream()
        .filter(one -> chosen.size() < FEWEST && !chosen.contains(one) && !one.falls().isEmpty())
        .findFirst()
        .ifPresent(chosen::add);
    return chosen.stream().map(Candidate::claims).toList();
  }

  /** Several at once: a premise of each reason for a claim, and of each but the last. */
  private void together(String claim, List<Candidate> all) {
    List<String> legs = new ArrayList<>();
    for (Reason reason : map.reasonsOn(claim)) {
      if (map.role(reason) == Role.SUPPORT) {
        reason.premises().stream()
            .filter(premise -> !legs.contains(premise) && fits(List.of(premise)))
            .findFirst()
            .ifPresent(legs::add);
      }
    }
    if (legs.size() > 1) {
      all.add(candidate(List.copyOf(legs)));
    }
    if (legs.size() > 2) {
      all.add(candidate(List.copyOf(legs.subList(0, legs.size() - 1))));
    }
  }

  /** Whether claims serve something and stand as long as nothing is rejected. */
  private boolean fits(List<String> claims) {
    return claims.stream()
        .allMatch(id -> !map.reasonsUsing(id).isEmpty() && before.status(id) == Status.IN);
  }

  private Candidate candidate(List<String> claims) {
    List<String> falls = falls(claims);
    List<String> stands =
        map.claims().stream()
            .map(Claim::id)
            .filter(id -> !claims.contains(id) && before.status(id) == Status.IN)
            .filter(id -> !falls.contains(id))
            .filter(id -> claims.stream().anyMatch(one -> map.serves(one, id)))
            .toList();
    return new Candidate(claims, falls, stands);
  }

  private List<String> falls(List<String> rejected) {
    Judgement after = Judgement.of(map, Lens.GROUNDED, opinions(rejected));
    return map.claims().stream()
        .map(Claim::id)
        .filter(id -> !rejected.contains(id))
        .filter(id -> before.status(id) == Status.IN && after.status(id) != Status.IN)
        .toList();
  }

  /** Of those whose rejection has the same consequences in the same way one is enough. */
  private List<Candidate> unlike(List<Candidate> all) {
    Map<Object, Candidate> unlike = new LinkedHashMap<>();
    for (Candidate one : all) {
      Set<Role> roles =
          Set.copyOf(
              one.claims().stream()
                  .flatMap(id -> map.reasonsUsing(id).stream())
                  .map(map::role)
                  .toList());
      boolean several = one.claims().size() > 1;
      unlike.putIfAbsent(List.of(one.falls(), one.stands(), roles, several), one);
    }
    return List.copyOf(unlike.values());
  }

  /** No more than there are where something falls, or marking nothing were the best guess. */
  private static List<Candidate> fewWhereNothingFalls(List<Candidate> sorted) {
    long falling = sorted.stream().filter(one -> !one.falls().isEmpty()).count();
    List<Candidate> none = sorted.stream().filter(one -> one.falls().isEmpty()).toList();
    List<Candidate> few = new ArrayList<>(sorted);
    few.removeAll(none.subList(0, (int) Math.max(0, none.size() - Math.max(1, falling))));
    return few;
  }

  /** No more than make a sitting, from the easiest to the hardest. */
  private static List<Candidate> spread(List<Candidate> sorted) {
    if (sorted.size() <= MOST) {
      return new ArrayList<>(sorted);
    }
    List<Candidate> some = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      some.add(sorted.get(i * (sorted.size() - 1) / (MOST - 1)));
    }
    return some;
  }
}
