package hence.map;

/** What a reason does where it stands; {@link ArgumentMap#role} tells it. */
public enum Role {
  /** Speaks for its target. */
  SUPPORT,
  /** Speaks against a claim. */
  OBJECTION,
  /** Speaks against a premise of an objection. */
  REBUTTAL,
  /** Speaks against a reason: grants the premises, denies that they bear on the target. */
  UNDERCUT
}
