package hence.lesson.grading;

import hence.map.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a reason may be aimed whose target the attempt cannot have: at what the lacking part itself
 * bears on, with the stance that comes of both.
 */
final class StandIns {
  private final SameClaims claims;
  private final List<Bond> reference;

  StandIns(SameClaims claims, List<Bond> reference) {
    this.claims = claims;
    this.reference = reference;
  }

  /** What of reasons of the reference the attempt can make. */
  List<Bond> possible(List<Bond> authors) {
    return authors.stream().map(bond -> bond.from(claims::isInAttempt)).toList();
  }

  /** What of reasons of the attempt can be the author's. */
  List<Bond> known(List<Bond> tries) {
    return tries.stream().map(bond -> bond.from(claims::isInReference)).toList();
  }

  /** The reason aimed elsewhere, in each way that will do; none if it can be aimed as it should. */
  List<Bond> of(Bond author) {
    List<Bond> found = new ArrayList<>();
    collect(author, found, new HashSet<>());
    return found;
  }

  private void collect(Bond bond, List<Bond> found, Set<Integer> seen) {
    if (isLacking(bond.target()) && seen.add(bond.target())) {
      steps(reference, bond.target())
          .forEach(step -> {
            Bond next = bond.aimed(through(bond.stance(), step), step.target());
            if (isLacking(next.target())) {
              collect(next, found, seen);
            } else {
              found.add(next);
            }
          });
    }
  }

  /** A claim that is not there, or a reason that has no premise there. */
  private boolean isLacking(int target) {
    return target >= 0
        ? !claims.isInAttempt(target)
        : reference.get(~target).premises().stream().noneMatch(claims::isInAttempt);
  }

  /** The steps that lead on from a target: the reasons that use the claim, or the reason itself. */
  static Stream<Bond> steps(List<Bond> reference, int target) {
    return target < 0
        ? Stream.of(reference.get(~target))
        : reference.stream().filter(bond -> bond.premises().contains(target));
  }

  /** What a stance toward a step's premise is toward the step's target. */
  static Stance through(Stance stance, Bond step) {
    return stance == step.stance() ? Stance.FOR : Stance.AGAINST;
  }
}
