package hence.lesson.grading;

import hence.map.Words;
import java.util.Locale;

/**
 * The ways in which an attempt can differ from the reading it is graded against.
 *
 * <p>With each is said what the parts of its {@link Finding} are, in order. Ids are those of the
 * attempt; only what the attempt lacks goes by its id in the reference.
 */
public enum FindingKind {
  /**
   * A claim of the reference is not where the argument needs it.
   *
   * <p>Parts: the claim's id in the reference, if it is nowhere in the attempt. If the attempt has
   * the claim, but not in the reason it belongs to: that reason, then all claims that it lacks.
   */
  MISSING_CLAIM,
  /**
   * A claim of the attempt has no place in the argument.
   *
   * <p>Parts: the claim. If it has a place in the reference, but not in this reason too: the
   * reason, then all claims that it has too many.
   */
  EXTRA_CLAIM,
  /**
   * A reason of the reference is not made.
   *
   * <p>Parts: the reason's id in the reference.
   */
  MISSING_REASON,
  /**
   * A reason is made that the reference does not make.
   *
   * <p>Parts: the reason.
   */
  EXTRA_REASON,
  /**
   * The reason bears on another part than the author has it.
   *
   * <p>Parts: the reason; if only some of its premises are wrong there, these follow it. Where a
   * reason was split and the pieces went astray together: all pieces.
   */
  WRONG_TARGET,
  /**
   * The reason is attached to the target's target.
   *
   * <p>Parts: as for {@link #WRONG_TARGET}.
   */
  SKIPPED_STEP,
  /**
   * For instead of against, or the other way round.
   *
   * <p>Parts: as for {@link #WRONG_TARGET}.
   */
  WRONG_STANCE,
  /**
   * Premises that bear together are given as separate reasons.
   *
   * <p>Parts: these reasons, in the attempt's order.
   */
  LINKED_AS_SEPARATE,
  /**
   * Separate reasons are given as the premises of one.
   *
   * <p>Parts: that one reason.
   */
  SEPARATE_AS_LINKED,
  /**
   * Premise and conclusion are swapped.
   *
   * <p>Parts: the reason (or all, if several lead from the one claim to the other), the author's
   * conclusion, the author's premise. If only the map's contention is another claim than the
   * author's: the attempt's contention, then the author's.
   */
  INVERTED,
  /**
   * An objection to a claim is aimed at a reason for it, or at a reason that the claim is a premise
   * of: at a step instead of at the claim.
   *
   * <p>Parts: as for {@link #WRONG_TARGET}.
   */
  OBJECTION_AS_UNDERCUT,
  /**
   * An undercut of a reason is aimed at the claim that the reason bears on, or at a premise of it:
   * at a claim instead of at the step.
   *
   * <p>Parts: as for {@link #WRONG_TARGET}.
   */
  UNDERCUT_AS_OBJECTION;

  /** The word of grading reports, in kebab case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A few words for people. */
  public String words(String language) {
    return Words.of(FindingKind.class, language).say("finding." + key());
  }
}
