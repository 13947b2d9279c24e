package hence.layout.routing;

import hence.layout.parts.Gaps;
import hence.layout.parts.Ways;
import java.util.Arrays;

/** Draws the way of a link: upright runs, and level pieces where it turns sideways. */
final class Passage {
  /** Lanes keep off the edges of cells, where the next cell's lanes may run. */
  private static final double INSET = 0.6;

  private final Cells cells;
  private final Lanes lanes;
  private final Way way;
  private final Runs runs;
  private final double[] points;
  private int size;

  Passage(Cells cells, Lanes lanes, Way way) {
    this.cells = cells;
    this.lanes = lanes;
    this.way = way;
    runs = new Runs(cells, way);
    points = new double[4 * runs.size + 8];
  }

  double[] draw() {
    for (int r = 0; r < runs.size; r++) {
      runs.at[r] = lanes.upright(way, runs, r);
    }
    double y = way.start.edge();
    if (way.start.level()) {
      int on = way.length > 0 ? runs.direction(0) : boxDirection(way.end);
      y = levelAtBox(way.cell[0], way.start, runs.at[0], on);
      put(way.start.edge(), y);
    }
    put(runs.at[0], y);
    for (int r = 0; r + 1 < runs.size; r++) {
      y = levelBetween(r);
      put(runs.at[r], y);
      put(runs.at[r + 1], y);
    }
    finish();
    for (int r = 0; r < runs.size; r++) {
      for (int i = runs.first[r]; i <= runs.last[r]; i++) {
        lanes.pass(way.cell[i], runs.at[r]);
      }
    }
    return Ways.tidy(Arrays.copyOf(points, size));
  }

  private void finish() {
    double end = runs.at[runs.size - 1];
    double y = way.end.edge();
    if (way.end.level()) {
      int back = way.length > 0 ? -runs.direction(way.length - 1) : boxDirection(way.start);
      y = levelAtBox(way.cell[way.length], way.end, end, back);
    }
    put(end, y);
    if (way.end.level()) {
      put(way.end.edge(), y);
    }
  }

  private void put(double px, double py) {
    points[size++] = px;
    points[size++] = py;
  }

  private static int boxDirection(Exit exit) {
    return exit.level() ? 0 : Runs.boxSide(exit);
  }

  private double levelAtBox(int cell, Exit exit, double to, int direction) {
    double inset = inset(cell);
    double lo = Math.max(exit.low(), cells.top[cell] + inset);
    double hi = Math.max(lo, Math.min(exit.high(), cells.bottom[cell] - inset));
    return lanes.level(cell, new Level(exit.edge(), 0, to, direction), lo, hi, exit.middle());
  }

  private double inset(int cell) {
    return Math.min(INSET, (cells.bottom[cell] - cells.top[cell]) / 3);
  }

  private double levelBetween(int run) {
    int at = runs.last[run];
    int cell = way.cell[at];
    double inset = inset(cell);
    double lo = cells.top[cell] + inset;
    double hi = cells.bottom[cell] - inset;
    int back = at > 0 ? -runs.direction(at - 1) : Runs.boxSide(way.start);
    int on = at < way.length ? runs.direction(at) : Runs.boxSide(way.end);
    double wish = (lo + hi) / 2;
    if (runs.isTurn(at)) {
      double edge = Math.min(Gaps.LANE, (hi - lo) / 2);
      wish = on < 0 ? lo + edge : hi - edge;
    }
    return lanes.level(cell, new Level(runs.at[run], back, runs.at[run + 1], on), lo, hi, wish);
  }
}
