package hence.lesson.practice.place;

import hence.map.ArgumentMap;
import hence.map.Reason;
import hence.map.Stance;
import java.util.Locale;

/** What a student has misunderstood who puts a claim into the box of another, gravest first. */
public enum Misplacement {
  /** The box is for what everything serves, the claim serves it. */
  NOT_THE_CONTENTION,
  /** The claim is what the box is meant to speak for or against: premise and conclusion swapped. */
  CONCLUSION,
  /** The claim bears on what belongs in the box: conclusion and premise swapped. */
  PREMISE,
  /** The claim stands further down below the box. */
  FAR_BELOW,
  /** It speaks against, the box is for what speaks for the same claim. */
  AGAINST_NOT_FOR,
  /** It speaks for, the box is for what speaks against the same claim. */
  FOR_NOT_AGAINST,
  /** It denies a step from premises to a claim, the box is for what speaks against the claim. */
  UNDERCUT,
  /** It speaks against a claim, the box is for what denies the step to the claim. */
  OBJECTION,
  /** Of the same reason, but the box has reasons of its own, or it has and the box has not. */
  SAME_REASON,
  /** It bears on the same claim in a reason of its own. */
  OTHER_REASON,
  /** It bears on something further down: a step has been left out. */
  SKIPPED_STEP,
  /** It bears on something further up. */
  FURTHER_UP,
  /** It bears on another claim altogether. */
  OTHER_TARGET;

  /** The word of phrases. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Why a claim does not belong in the box of another.
   *
   * @param wanted the claim that belongs there
   */
  static Misplacement of(ArgumentMap map, String claim, String wanted) {
    if (wanted.equals(map.contention())) {
      return NOT_THE_CONTENTION;
    }
    if (map.serves(wanted, claim)) {
      return CONCLUSION;
    }
    if (map.serves(claim, wanted)) {
      boolean directly =
          map.reasonsUsing(claim).stream().anyMatch(reason -> reason.target().equals(wanted));
      return directly ? PREMISE : FAR_BELOW;
    }
    Misplacement gravest = OTHER_TARGET;
    for (Reason of : map.reasonsUsing(claim)) {
      for (Reason box : map.reasonsUsing(wanted)) {
        Misplacement kind = of(map, of, box);
        gravest = kind.compareTo(gravest) < 0 ? kind : gravest;
      }
    }
    return gravest;
  }

  /** The claim's reason against that of the box. */
  private static Misplacement of(ArgumentMap map, Reason claim, Reason box) {
    if (claim.id().equals(box.id())) {
      return SAME_REASON;
    }
    if (claim.target().equals(box.target())) {
      return claim.stance() == box.stance()
          ? OTHER_REASON
          : claim.stance() == Stance.AGAINST ? AGAINST_NOT_FOR : FOR_NOT_AGAINST;
    }
    if (isAtStepTo(map, claim, box.target())) {
      return UNDERCUT;
    }
    if (isAtStepTo(map, box, claim.target())) {
      return OBJECTION;
    }
    if (map.serves(claim.target(), box.target())) {
      return SKIPPED_STEP;
    }
    return map.serves(box.target(), claim.target()) ? FURTHER_UP : OTHER_TARGET;
  }

  private static boolean isAtStepTo(ArgumentMap map, Reason undercut, String target) {
    return map.part(undercut.target()).orElseThrow() instanceof Reason on
        && on.target().equals(target);
  }
}
