package hence.editing;

/** What long work is at, so that who waits for it can be told. */
public enum Doing {
  READING,
  JUDGING,
  PLACING,
  DRAWING,
  WRITING,
  DIVIDING
}
