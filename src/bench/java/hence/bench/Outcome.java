package hence.bench;

/**
 * What running a process cost.
 *
 * @param peakMegabytes the most memory that it held at once; 0 if nobody could tell
 */
record Outcome(boolean succeeded, double seconds, double peakMegabytes) {
  static final Outcome FAILED = new Outcome(false, 0, 0);
}
