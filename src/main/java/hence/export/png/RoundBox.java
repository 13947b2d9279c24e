package hence.export.png;

import hence.layout.Rect;

/**
 * A box with round corners in the pixels of a patch, filled or as a ring: most of its pixels are
 * covered alike, so that only those at its edges and corners are looked at one by one.
 */
final class RoundBox {
  /** Where no edge is near. */
  private static final double FAR_INSIDE = -1e9;

  /** Boxes thinner than this have edges on both sides of a pixel, for which this is too coarse. */
  private static final double THINNEST = 4;

  /** Rings wider than this by the radius of their corners have holes with corners too tight. */
  private static final double WIDEST = 0.75;

  private final Rect rect;
  private final double radius;

  /** How far the ring reaches beyond the box's edge. */
  private final double outer;

  /** How far the ring's hole reaches beyond the box's edge, which is less than nothing. */
  private final double inner;

  /** From the box's edge to where nothing changes any more. */
  private final double rim;

  private RoundBox(Rect rect, double radius, double outer, double inner) {
    this.rect = rect;
    this.radius = radius;
    this.outer = outer;
    this.inner = inner;
    this.rim = Math.max(radius, outer + 1);
  }

  static boolean isFit(Rect rect, double radius, double edge) {
    double thin = Math.min(rect.width(), rect.height());
    return edge <= WIDEST * radius && thin >= Math.max(THINNEST, Math.max(2 * radius, edge + 2));
  }

  static RoundBox filled(Rect rect, double radius) {
    return new RoundBox(rect, radius, 0, Double.NEGATIVE_INFINITY);
  }

  static RoundBox ring(Rect rect, double radius, double edge) {
    return new RoundBox(rect, radius, edge / 2, -edge / 2);
  }

  /** Presses the box, whose coordinates are the patch's, into so many columns and rows. */
  void press(Press press, int columns, int rows) {
    int first = Math.max(0, (int) Math.floor(rect.x() - outer));
    int last = Math.min(columns, (int) Math.ceil(rect.right() + outer));
    int left = Math.clamp((int) Math.ceil(rect.x() + rim), first, Math.max(first, last));
    int right = Math.clamp((int) Math.floor(rect.right() - rim), left, Math.max(left, last));
    int lastRow = Math.min(rows, (int) Math.ceil(rect.bottom() + outer));
    int[] weights = new int[Math.max(0, last - first - (right - left))];
    double before = Double.NaN;
    int between = 0;
    for (int row = Math.max(0, (int) Math.floor(rect.y() - outer)); row < lastRow; row++) {
      double beyond = beyond(row, rect.y(), rect.bottom());
      if (beyond != before) {
        between = weight(press, FAR_INSIDE, beyond);
        for (int i = 0; i < weights.length; i++) {
          int column = first + i < left ? first + i : first + i + right - left;
          weights[i] = weight(press, beyond(column, rect.x(), rect.right()), beyond);
        }
        before = beyond;
      }
      press.each(row, first, weights, 0, left - first);
      press.run(row, left, right, between);
      press.each(row, right, weights, left - first, weights.length);
    }
  }

  /** How far the middle of a pixel is beyond where the corners begin; or far inside. */
  private double beyond(int pixel, double from, double to) {
    double middle = pixel + 0.5;
    double out = Math.max(from + radius - middle, middle - (to - radius));
    return out + rim - radius <= 0 ? FAR_INSIDE : out;
  }

  /** From 0 to how solid the ink is. */
  private int weight(Press press, double right, double down) {
    double out =
        right > 0 && down > 0 ? Math.sqrt(right * right + down * down) : Math.max(right, down);
    double inside = 0.5 + radius - out;
    return press.weight(Math.clamp(inside + outer, 0, 1) - Math.clamp(inside + inner, 0, 1));
  }
}
