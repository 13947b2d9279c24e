package hence.layout.routing;

import hence.layout.parts.Gaps;
import java.util.Arrays;

/** The level pieces of links in one cell. */
final class Levels {
  /** Of no links. */
  static final Levels NONE = new Levels(0);

  /** So many of the newest pieces count, where counting all would be slow. */
  private final int most;

  /** Five numbers a piece: y, left end, where the link goes on from there, right end, likewise. */
  private double[] list = {};

  private int size;

  Levels(int most) {
    this.most = most;
  }

  int size() {
    return size;
  }

  void add(double y, Level level) {
    if (5 * size == list.length) {
      list = Arrays.copyOf(list, Math.max(10, size * 10));
    }
    boolean ordered = level.x1() <= level.x2();
    list[5 * size] = y;
    list[5 * size + 1] = ordered ? level.x1() : level.x2();
    list[5 * size + 2] = ordered ? level.d1() : level.d2();
    list[5 * size + 3] = ordered ? level.x2() : level.x1();
    list[5 * size + 4] = ordered ? level.d2() : level.d1();
    size++;
  }

  void remove(double y, Level level) {
    for (int i = 0; i < size; i++) {
      if (list[5 * i] == y && list[5 * i + 1] == level.left() && list[5 * i + 3] == level.right()) {
        System.arraycopy(list, 5 * i + 5, list, 5 * i, 5 * (size - i - 1));
        size--;
        return;
      }
    }
  }

  double y(int i) {
    return list[5 * i];
  }

  /** Whether piece i runs beside a new one or ends close to it. */
  boolean isNear(int i, Level level) {
    return list[5 * i + 1] < level.right() + Gaps.LANE
        && list[5 * i + 3] > level.left() - Gaps.LANE;
  }

  /** How many pieces an upright one would cross. */
  int at(double x) {
    return around(x, x);
  }

  /** How many pieces run beside a new one between two places. */
  int around(double x1, double x2) {
    double low = Math.min(x1, x2);
    double high = Math.max(x1, x2);
    int found = 0;
    for (int i = Math.max(0, size - most); i < size; i++) {
      if (list[5 * i + 1] < high && low < list[5 * i + 3]) {
        found++;
      }
    }
    return found;
  }

  /** How often a new piece at y, with the upright pieces at its ends, would cross the others. */
  int crossings(double y, Level level) {
    int found = 0;
    for (int i = Math.max(0, size - most); i < size; i++) {
      double a = list[5 * i + 1];
      double b = list[5 * i + 3];
      double side = y - list[5 * i];
      found += level.left() < a && a < level.right() && side * list[5 * i + 2] > 0 ? 1 : 0;
      found += level.left() < b && b < level.right() && side * list[5 * i + 4] > 0 ? 1 : 0;
      found += a < level.x1() && level.x1() < b && side * level.d1() < 0 ? 1 : 0;
      found += a < level.x2() && level.x2() < b && side * level.d2() < 0 ? 1 : 0;
    }
    return found;
  }
}
