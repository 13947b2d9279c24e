package hence.judging;

/** How much work a search may do, counted and not timed, so that every machine finds the same. */
final class Budget {
  private long left;

  Budget(long steps) {
    left = steps;
  }

  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Spent();
    }
  }

  /** The search asked for more than it may do. */
  static final class Spent extends RuntimeException {
    Spent() {
      super("the search is too large", null, false, false);
    }
  }
}
