package hence.layout.routing;

import hence.layout.parts.Frame;
import hence.layout.parts.Gaps;
import java.util.Arrays;
import java.util.function.DoubleToIntFunction;

/** Gives the pieces of a link lanes of their own, apart from the links that run there already. */
final class OwnLanes implements Lanes {
  /** How many map units of detour it is worth to keep one unit more from a neighbour. */
  private static final double CROWDING = 40;

  /** Neighbours beyond this are of no interest. */
  private static final double REACH = 80;

  /** Lanes closer than this look like one. */
  private static final double LEAST = 0.8;

  /** With so many neighbours a choice of lanes matters no more. */
  private static final int MOST = 60;

  private static final double OVERLAP = 20_000;

  private final Cells cells;
  private final Traffic traffic;
  private final double crossing;

  private double[] taken = new double[64];
  private int takenSize;

  /** What the current link adds. */
  private Trace trace;

  OwnLanes(Cells cells, Traffic traffic, double crossing) {
    this.cells = cells;
    this.traffic = traffic;
    this.crossing = crossing;
  }

  /** Turns to a link, whose pieces are there from now on. */
  void follow(Trace link) {
    trace = link;
  }

  @Override
  public void pass(int cell, double x) {
    trace.addUpright(cell, x);
  }

  @Override
  public double upright(Way way, Runs runs, int run) {
    takenSize = 0;
    double wish = Math.clamp(runs.wish[run], runs.low[run], runs.high[run]);
    for (int i = runs.first[run]; i <= runs.last[run]; i++) {
      int cell = way.cell[i];
      int n = traffic.uprights(cell);
      for (int k = traffic.firstUpright(cell, wish - REACH); k < n; k++) {
        if (traffic.upright(cell, k) > wish + REACH) {
          break;
        }
        take(traffic.upright(cell, k));
      }
    }
    return choose(runs.low[run], runs.high[run], wish, x -> crossings(way, runs, run, x));
  }

  /** How many links an upright run at x crosses on its way, and sideways on either end of it. */
  private int crossings(Way way, Runs runs, int run, double x) {
    int first = runs.first[run];
    int last = runs.last[run];
    double before = run > 0 ? runs.at[run - 1] : beside(way.start, x);
    double after = run + 1 < runs.size ? runs.wish[run + 1] : beside(way.end, x);
    int found =
        traffic.between(way.cell[first], before, x) + traffic.between(way.cell[last], x, after);
    for (int i = first + 1; i < last; i++) {
      found += traffic.levels(way.cell[i]).at(x);
    }
    return found;
  }

  @Override
  public double level(int cell, Level level, double low, double high, double wish) {
    takenSize = 0;
    take(cells.top[cell]);
    take(cells.bottom[cell]);
    Levels there = traffic.levels(cell);
    for (int k = there.size() - 1; k >= 0 && takenSize < MOST; k--) {
      if (there.isNear(k, level)) {
        take(there.y(k));
      }
    }
    double y = choose(low, high, wish, at -> takenSize < MOST ? there.crossings(at, level) : 0);
    trace.addLevel(cell, y, level);
    return y;
  }

  /** Where a link goes on beside a box; straight on if it leaves it up or down. */
  private static double beside(Exit exit, double x) {
    return exit.level() ? exit.outside() : x;
  }

  private void take(double at) {
    if (takenSize == taken.length) {
      taken = Arrays.copyOf(taken, takenSize * 2);
    }
    taken[takenSize++] = at;
  }

  /** The place that is near the wish and clear of what is taken, or in the widest gap nearby. */
  private double choose(double low, double high, double wish, DoubleToIntFunction crossings) {
    double start = Math.clamp(wish, low, high);
    Arrays.sort(taken, 0, takenSize);
    double best = start;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= takenSize; i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : taken[i - 1];
      double to = i == takenSize ? Double.POSITIVE_INFINITY : taken[i];
      double l = Math.max(low, from);
      double h = Math.min(high, to);
      if (l > h) {
        continue;
      }
      double at = within(l, h, from, to, start);
      double clear = Math.min(Gaps.LANE, Math.min(at - from, to - at));
      double cost = Math.abs(at - start) + (Gaps.LANE - clear) * CROWDING;
      cost += clear < LEAST ? OVERLAP * (1 - clear / LEAST) : 0;
      cost += crossing * crossings.applyAsInt(at);
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    return Frame.round(best);
  }

  /** The place in a gap nearest to a wish that keeps clear of the gap's neighbours. */
  private static double within(double low, double high, double from, double to, double wish) {
    if (to - from >= 2 * Gaps.LANE) {
      double l = Math.clamp(from + Gaps.LANE, low, high);
      return Math.clamp(wish, l, Math.max(l, Math.clamp(to - Gaps.LANE, low, high)));
    }
    return Math.clamp((from + to) / 2, low, high);
  }
}
