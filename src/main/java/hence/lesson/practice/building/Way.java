package hence.lesson.practice.building;

/** How a claim can be put somewhere on a map. */
public enum Way {
  /** As a reason for a claim. */
  BECAUSE,
  /** As an objection to a claim. */
  HOWEVER,
  /** Together with the premises of a reason. */
  TOGETHER,
  /** Against the step from the premises of a reason to its target. */
  STEP
}
