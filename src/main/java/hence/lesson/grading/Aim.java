package hence.lesson.grading;

import hence.map.Stance;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says whether a reason of the attempt is aimed as the author aims it, and if not, how it goes
 * astray.
 *
 * <p>Where the target cannot be right, because the attempt lacks it, the nearest target does: what
 * the lacking part itself bears on. Likewise a claim that the attempt adds may stand between a
 * reason and its target. Both are one mistake, which the claim is found for.
 */
final class Aim {
  private final SameClaims claims;
  private final List<Bond> reference;
  private final List<Bond> attempt;
  private final Pairing pairing;
  private final int[] contents;
  private final int[] contentsOfAttempt;

  Aim(SameClaims claims, List<Bond> reference, List<Bond> attempt, Pairing pairing) {
    this.claims = claims;
    this.reference = reference;
    this.attempt = attempt;
    this.pairing = pairing;
    Contents both = new Contents();
    contents = both.of(reference);
    contentsOfAttempt = both.of(attempt);
  }

  /** What is wrong with the aim: nothing, or one way to miss the target, or the stance, or both. */
  Set<FindingKind> mistakes(Bond author, Bond made) {
    boolean agrees = author.stance() == made.stance();
    if (hits(made.target(), author.target())) {
      return agrees ? Set.of() : Set.of(FindingKind.WRONG_STANCE);
    }
    if (isLacking(author.target())) {
      Set<Stance> excused = new HashSet<>();
      if (isExcused(author.target(), made.target(), author.stance(), excused, new HashSet<>())) {
        return excused.contains(made.stance()) || agrees
            ? Set.of()
            : Set.of(FindingKind.WRONG_STANCE);
      }
    } else if (leadsThroughExtras(made.target(), author.target(), new HashSet<>())) {
      return Set.of();
    }
    return astray(author, made, agrees);
  }

  private Set<FindingKind> astray(Bond author, Bond made, boolean agrees) {
    boolean against = author.stance() == Stance.AGAINST && agrees;
    if (against && author.isOnReason() && isAround(made.target(), author.targetReason())) {
      return Set.of(FindingKind.UNDERCUT_AS_OBJECTION);
    }
    for (Bond step : StandIns.steps(reference, author.target()).toList()) {
      if (hits(made.target(), step.target())) {
        boolean carried = made.stance() == StandIns.through(author.stance(), step);
        return agrees || carried
            ? Set.of(FindingKind.SKIPPED_STEP)
            : EnumSet.of(FindingKind.SKIPPED_STEP, FindingKind.WRONG_STANCE);
      }
    }
    if (against && !author.isOnReason() && made.isOnReason()) {
      for (int aimedAt : pairing.authorsOf(made.targetReason())) {
        if (reference.get(aimedAt).touches(author.target())) {
          return Set.of(FindingKind.OBJECTION_AS_UNDERCUT);
        }
      }
    }
    return agrees
        ? Set.of(FindingKind.WRONG_TARGET)
        : EnumSet.of(FindingKind.WRONG_TARGET, FindingKind.WRONG_STANCE);
  }

  /** Whether a target is a claim that a reason of the reference joins: its target or a premise. */
  private boolean isAround(int target, int author) {
    return target >= 0 && reference.get(author).touches(target);
  }

  /** Whether a target of the attempt is that one of the reference, or one that says the same. */
  private boolean hits(int made, int author) {
    if (made >= 0 || author >= 0) {
      return made == author;
    }
    return contentsOfAttempt[~made] == contents[~author]
        || pairing.authorsOf(~made).stream().anyMatch(i -> contents[i] == contents[~author]);
  }

  private boolean isLacking(int target) {
    return target >= 0 ? !claims.isInAttempt(target) : !pairing.isMade(~target);
  }

  private boolean isExtra(int target) {
    return target >= 0 ? !claims.isInReference(target) : !pairing.isKnown(~target);
  }

  /** Whether a target is the best that can be had without the lacking one, and for what stances. */
  private boolean isExcused(
      int lacking, int made, Stance stance, Set<Stance> excused, Set<Integer> seen) {
    if (isExtra(made)) {
      // Perhaps the same in other words, and no mistake beyond the claims.
      excused.addAll(EnumSet.allOf(Stance.class));
      return true;
    }
    if (!seen.add(lacking)) {
      return false;
    }
    boolean any = false;
    for (Bond step : StandIns.steps(reference, lacking).toList()) {
      Stance carried = StandIns.through(stance, step);
      if (hits(made, step.target())) {
        excused.add(carried);
        any = true;
      } else if (isLacking(step.target())) {
        any |= isExcused(step.target(), made, carried, excused, seen);
      }
    }
    return any;
  }

  /** Whether claims that only the attempt has lead from one target to the other. */
  private boolean leadsThroughExtras(int made, int author, Set<Integer> seen) {
    if (made < 0 || !isExtra(made) || !seen.add(made)) {
      return false;
    }
    return attempt.stream()
        .filter(bond -> bond.premises().contains(made))
        .anyMatch(
            bond -> hits(bond.target(), author) || leadsThroughExtras(bond.target(), author, seen));
  }
}
