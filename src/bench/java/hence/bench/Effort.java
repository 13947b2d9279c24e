package hence.bench;

/**
 * How much time the benchmarks may take.
 *
 * @param rounds how often whole processes run, in turn
 * @param seconds of each measurement of a warm stage
 * @param timeout seconds after which a process is given up
 * @param largest the most claims that Hence is given
 * @param largestOfPeers the most claims that others are given
 */
record Effort(int rounds, double seconds, int timeout, int largest, int largestOfPeers) {
  /** A glance, in a few minutes. */
  private static final Effort QUICK = new Effort(3, 0.3, 30, 2_000, 500);

  /** Within a quarter of an hour; dot alone needs two minutes for 10,000 claims. */
  private static final Effort FULL = new Effort(5, 1, 200, 50_000, 10_000);

  static Effort named(String name) {
    return switch (name) {
      case "quick" -> QUICK;
      case "full" -> FULL;
      default -> throw new IllegalArgumentException("effort is quick or full, not " + name);
    };
  }
}
