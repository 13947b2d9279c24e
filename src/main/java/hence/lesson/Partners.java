package hence.lesson;

import java.util.Arrays;

/** Pairs as many things with as many others so that the pairs are worth the most together. */
final class Partners {
  /** Beyond so many the pairs are chosen one by one, the best first. */
  private static final int EXACT = 12;

  private Partners() {}

  /**
   * @param worth what each pair is worth, a square
   * @return for each thing its partner; of equally good ones the first
   */
  static int[] best(int[][] worth) {
    return worth.length <= EXACT ? exact(worth) : greedy(worth);
  }

  static int worth(int[][] worth, int[] pairs) {
    int sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += worth[i][pairs[i]];
    }
    return sum;
  }

  /** By sets of partners taken: the first things are paired with those in the set. */
  private static int[] exact(int[][] worth) {
    int n = worth.length;
    int[] best = new int[1 << n];
    int[] last = new int[1 << n];
    Arrays.fill(best, -1);
    best[0] = 0;
    for (int taken = 0; taken < best.length - 1; taken++) {
      int thing = Integer.bitCount(taken);
      for (int partner = 0; partner < n; partner++) {
        int next = taken | 1 << partner;
        if (next != taken && best[taken] + worth[thing][partner] > best[next]) {
          best[next] = best[taken] + worth[thing][partner];
          last[next] = partner;
        }
      }
    }
    int[] pairs = new int[n];
    int taken = best.length - 1;
    for (int thing = n - 1; thing >= 0; thing--) {
      pairs[thing] = last[taken];
      taken &= ~(1 << last[taken]);
    }
    return pairs;
  }

  private static int[] greedy(int[][] worth) {
    int n = worth.length;
    int[] pairs = new int[n];
    Arrays.fill(pairs, -1);
    boolean[] taken = new boolean[n];
    for (int round = 0; round < n; round++) {
      int thing = -1;
      int partner = -1;
      for (int i = 0; i < n; i++) {
        for (int j = 0; pairs[i] < 0 && j < n; j++) {
          if (!taken[j] && (thing < 0 || worth[i][j] > worth[thing][partner])) {
            thing = i;
            partner = j;
          }
        }
      }
      pairs[thing] = partner;
      taken[partner] = true;
    }
    return pairs;
  }
}
