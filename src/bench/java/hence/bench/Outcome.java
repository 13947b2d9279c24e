package hence.bench;

/**
 * What running a process cost.
 *
 * @param seconds until it ended, or until it was given up
 * @param peakMegabytes the most memory that it held at once; 0 if nobody could tell
 */
record Outcome(End end, double seconds, double peakMegabytes) {
  /** How a process ended. */
  enum End {
    WELL,
    BADLY,
    GIVEN_UP
  }

  boolean succeeded() {
    return end == End.WELL;
  }
}
