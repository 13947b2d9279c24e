package hence.layout;

/**
 * The children of a step, some beside its premises and the others under them. Beside stand the first
 * or the last of those that bear on the last premise, and every undercut, at the right.
 */
final class Split {
  /** More than this beside a step would be a crowd. */
  private static final int MOST_BESIDE = 8;

  private final Steps steps;
  int[] beside = new int[16];
  int[] under = new int[16];
  int besideCount;
  int underCount;

  Split(Steps steps) {
    this.steps = steps;
  }

  /** How many ways there are to split the children of a step. */
  int ways(int step) {
    if (step == 0) {
      return 1;
    }
    int own = onLast(step);
    int most = Math.min(own, MOST_BESIDE);
    return 1 + most + (own > most ? most : Math.max(0, most - 1));
  }

  /** Splits the children in one of the ways: 0 puts reasons under, then come first ones beside. */
  void take(int step, int way) {
    int reasons = steps.reasons(step);
    int own = step == 0 ? 0 : onLast(step);
    int most = Math.min(own, MOST_BESIDE);
    int from = reasons - own;
    int to = from + Math.min(way, most);
    if (way > most) {
      from = reasons - (way - most);
      to = reasons;
    }
    reserve(steps.count[step]);
    besideCount = 0;
    underCount = 0;
    for (int i = 0; i < reasons; i++) {
      int child = steps.first[step] + i;
      if (i >= from && i < to) {
        beside[besideCount++] = child;
      } else {
        under[underCount++] = child;
      }
    }
    for (int i = reasons; i < steps.count[step]; i++) {
      beside[besideCount++] = steps.first[step] + i;
    }
  }

  /** How many children bear on the last claim. */
  private int onLast(int step) {
    int last = steps.claimCount(step) - 1;
    int n = 0;
    int reasons = steps.reasons(step);
    while (n < reasons && steps.slot[steps.first[step] + reasons - 1 - n] == last) {
      n++;
    }
    return n;
  }

  private void reserve(int size) {
    if (size > under.length) {
      beside = new int[size];
      under = new int[size];
    }
  }
}
