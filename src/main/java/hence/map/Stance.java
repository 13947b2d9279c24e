package hence.map;

/** Whether a reason speaks for its target or against it. */
public enum Stance {
  FOR,
  AGAINST
}
