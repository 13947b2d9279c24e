package hence.layout.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best rows that a step may begin. */
final class Rows {
  static final Rows NONE = new Rows(List.of());

  private static final int MOST = 24;

  /** The width that other claims take which join a row, as a rule. */
  static final double JOINING = 260;

  private final List<Row> rows;

  private Rows(List<Row> rows) {
    this.rows = rows;
  }

  /** The best of some rows: those that need the smallest pages once other claims have joined. */
  static Rows best(List<Row> some) {
    if (some.isEmpty()) {
      return NONE;
    }
    Curve curve = curve(some, JOINING);
    curve.thin(MOST);
    List<Row> best = new ArrayList<>();
    for (int i = 0; i < curve.size; i++) {
      best.add(some.get(curve.one[i]));
    }
    return new Rows(best);
  }

  /**
   * The shapes of some rows, each remembered by its number.
   *
   * @param joining the width that is still to join them
   */
  static Curve curve(List<Row> rows, double joining) {
    long[] order = new long[rows.size()];
    for (int i = 0; i < order.length; i++) {
      // Positive floats are ordered like their bits.
      order[i] = (long) Float.floatToIntBits((float) rows.get(i).fullHeight()) << 32 | i;
    }
    Arrays.sort(order);
    Curve curve = new Curve();
    for (long next : order) {
      Row row = rows.get((int) next);
      double wide = Math.max(row.width() + joining, row.underWidth());
      curve.append(wide, row.fullHeight(), row.how(), (int) next, row.other());
    }
    return curve;
  }

  int size() {
    return rows.size();
  }

  Row get(int i) {
    return rows.get(i);
  }
}
