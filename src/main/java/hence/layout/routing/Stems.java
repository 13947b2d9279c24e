package hence.layout.routing;

import hence.layout.parts.Links;

/** The upright pieces of the tree's links, long enough that another link might cross them. */
final class Stems {
  /** Shorter pieces cannot be seen. */
  private static final double SHORT = 0.5;

  /** How far from its end a piece that reaches a box is surely in the open. */
  private static final double OPEN = 0.5;

  private final int first;
  private int size;
  private final double[] x;
  private final double[] top;
  private final double[] bottom;

  /** Asks where each piece is: in its middle, or where it leaves the clearance of a box. */
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
          questions.ask(way[i], open(way, i));
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

  /** A place on a piece where no box is in the way. */
  private static double open(double[] way, int piece) {
    double from = way[piece + 1];
    double to = way[piece + 3];
    boolean isFirst = piece == 0;
    boolean isLast = piece + 4 == way.length;
    if (isFirst == isLast) {
      return (from + to) / 2;
    }
    return isFirst ? to + Math.copySign(OPEN, from - to) : from + Math.copySign(OPEN, to - from);
  }
}
