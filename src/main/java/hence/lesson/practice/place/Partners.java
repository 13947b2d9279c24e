package hence.lesson.practice.place;

import hence.lesson.grading.Assignment;

/** Pairs as many things with as many others so that the pairs are worth the most together. */
final class Partners {
  private Partners() {}

  /**
   * @param worth what each pair is worth, a square
   * @return for each thing its partner; of equally good ones those that leave most in their order
   */
  static int[] best(int[][] worth) {
    int n = worth.length;
    long[][] weights = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        // All pairs count, even those worth nothing; the order breaks ties and no more.
        weights[i][j] = (n + 1L) * (worth[i][j] + 1) + (i == j ? 1 : 0);
      }
    }
    return n == 0 ? new int[0] : Assignment.best(weights);
  }

  static int worth(int[][] worth, int[] pairs) {
    int sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += worth[i][pairs[i]];
    }
    return sum;
  }
}
