package hence.lesson;

import java.util.Locale;

/** The ways in which an attempt can differ from the reading it is graded against. */
public enum FindingKind {
  /** A claim of the reference is nowhere in the attempt. */
  MISSING_CLAIM,
  /** A claim of the attempt is nowhere in the reference. */
  EXTRA_CLAIM,
  /** A reason of the reference is not made. */
  MISSING_REASON,
  /** A reason is made that the reference does not make. */
  EXTRA_REASON,
  /** The reason bears on another part than the author has it. */
  WRONG_TARGET,
  /** The reason is attached to the target's target. */
  SKIPPED_STEP,
  /** For instead of against, or the other way round. */
  WRONG_STANCE,
  /** Premises that bear together are given as separate reasons. */
  LINKED_AS_SEPARATE,
  /** Separate reasons are given as the premises of one. */
  SEPARATE_AS_LINKED,
  /** Premise and conclusion are swapped. */
  INVERTED,
  /** An objection to a claim is aimed at a reason for it. */
  OBJECTION_AS_UNDERCUT,
  /** An undercut of a reason is aimed at the claim that the reason bears on. */
  UNDERCUT_AS_OBJECTION;

  /** The word of grading reports, in kebab case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
