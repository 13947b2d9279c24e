package hence.layout;

/** Gives the pieces of a link lanes of their own, apart from the links that run there already. */
final class Lanes {
  /** How many map units of detour it is worth to keep one unit more from a neighbour. */
  private static final double CROWDING = 12;

  /** Neighbours beyond this are of no interest. */
  private static final double REACH = 80;

  private final Cells cells;
  private final Traffic traffic;

  private double[] taken = new double[64];
  private int takenSize;

  Lanes(Cells cells, Traffic traffic) {
    this.cells = cells;
    this.traffic = traffic;
  }

  /** An x for an upright piece through some cells. */
  double upright(int[] through, int from, int to, double low, double high, double wish) {
    takenSize = 0;
    for (int i = from; i <= to; i++) {
      int cell = through[i];
      int n = traffic.uprights(cell);
      for (int k = traffic.firstUpright(cell, wish - REACH); k < n; k++) {
        if (traffic.upright(cell, k) > wish + REACH) {
          break;
        }
        take(traffic.upright(cell, k));
      }
    }
    return choose(low, high, wish);
  }

  /** A y for a level piece in a cell, between two depths. */
  double level(int cell, double x1, double x2, double low, double high, double wish) {
    takenSize = 0;
    take(cells.top[cell] - Gaps.LANE / 2);
    take(cells.bottom[cell] + Gaps.LANE / 2);
    for (int k = 0; k < traffic.levels(cell); k++) {
      if (traffic.levelMeets(cell, k, x1, x2)) {
        take(traffic.level(cell, k));
      }
    }
    return choose(low, high, wish);
  }

  private void take(double at) {
    if (takenSize == taken.length) {
      taken = java.util.Arrays.copyOf(taken, takenSize * 2);
    }
    taken[takenSize++] = at;
  }

  private double choose(double low, double high, double wish) {
    double start = Math.clamp(wish, low, high);
    double best = start;
    double least = penalty(start, start);
    for (int i = -1; i < takenSize && least > 0; i++) {
      double around = i < 0 ? start : taken[i];
      for (int side = -1; side <= 1; side++) {
        double at = Math.clamp(around + side * Gaps.LANE, low, high);
        double cost = penalty(at, start);
        if (cost < least) {
          least = cost;
          best = at;
        }
      }
    }
    return Frame.round(best);
  }

  private double penalty(double at, double wish) {
    double nearest = Gaps.LANE;
    for (int i = 0; i < takenSize; i++) {
      nearest = Math.min(nearest, Math.abs(taken[i] - at));
    }
    return Math.abs(at - wish) + (Gaps.LANE - nearest) * CROWDING;
  }
}
