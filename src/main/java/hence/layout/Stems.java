package hence.layout;

/** The upright pieces of the tree's links, long enough that another link might cross them. */
final class Stems {
  /** Shorter pieces run between a box and what touches it. */
  private static final double SHORT = 2 * Gaps.CLEARANCE;

  private final int first;
  private int size;
  private final double[] x;
  private final double[] top;
  private final double[] bottom;

  /** Asks where the middle of each piece is. */
  Stems(Links links, Questions questions) {
    int room = 0;
    for (double[] way : links.way) {
      room += way == null ? 0 : way.length / 2;
    }
    x = new double[room];
    top = new double[room];
    bottom = new double[room];
    first = questions.size;
    for (double[] way : links.way) {
      for (int i = 0; way != null && i + 3 < way.length; i += 2) {
        if (Math.abs(way[i + 1] - way[i + 3]) > SHORT) {
          x[size] = way[i];
          top[size] = Math.min(way[i + 1], way[i + 3]);
          bottom[size] = Math.max(way[i + 1], way[i + 3]);
          questions.ask(way[i], (way[i + 1] + way[i + 3]) / 2);
          size++;
        }
      }
    }
  }

  void add(Traffic traffic, Questions answers) {
    for (int i = 0; i < size; i++) {
      traffic.follow(answers.cell[first + i], x[i], top[i], bottom[i]);
    }
  }
}
