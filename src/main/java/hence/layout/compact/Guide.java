package hence.layout.compact;

/** Tells which steps need not be set anew. */
interface Guide {
  /** All steps are set anew. */
  Guide NONE = (_, _) -> null;

  /** The choice for a step whose children have theirs; null if it is to be set anew. */
  Choice choice(int step, Shapes shapes);
}
