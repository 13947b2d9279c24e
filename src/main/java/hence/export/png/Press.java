package hence.export.png;

import hence.drawing.Ink;
import hence.layout.Rect;
import java.util.Arrays;

/** Presses stamps and bars into the pixels of a patch. */
final class Press {
  private static final int RED_AND_BLUE = 0xff00ff;
  private static final int SOLID = 0xff000000;

  /** Pixels that are quickly filled one by one. */
  private static final int FEW = 16;

  private final int[] pixels;
  private final Patch patch;
  private final boolean clear;
  private int rgb;
  private int alpha;

  /**
   * @param pixels of the patch, row by row, as 0xAARRGGBB
   * @param clear whether pixels may be less than solid; else their alpha says nothing
   */
  Press(int[] pixels, Patch patch, boolean clear) {
    this.pixels = pixels;
    this.patch = patch;
    this.clear = clear;
  }

  void take(Ink ink) {
    rgb = ink.rgb();
    alpha = (int) Math.round(ink.alpha() * 255);
  }

  /** Presses a stamp into a pixel of the picture. */
  void press(Stamp stamp, long x, long y) {
    long left = x + stamp.left() - patch.x();
    long top = y + stamp.top() - patch.y();
    int from = (int) Math.max(0, -left);
    int to = (int) Math.min(stamp.width(), patch.width() - left);
    int last = (int) Math.min(stamp.height(), patch.height() - top);
    for (int row = (int) Math.max(0, -top); row < last; row++) {
      int at = (int) ((top + row) * patch.width() + left);
      row(stamp.cover(), row * stamp.width(), from, to, at);
    }
  }

  /** Fills a rectangle of the picture, whose edges may cover pixels in part. */
  void fill(Rect rect) {
    double left = Math.max(0, rect.x() - patch.x());
    double right = Math.min(patch.width(), rect.right() - patch.x());
    double top = Math.max(0, rect.y() - patch.y());
    double bottom = Math.min(patch.height(), rect.bottom() - patch.y());
    if (left >= right) {
      return;
    }
    int first = (int) left;
    int last = (int) Math.ceil(right) - 1;
    double before = 0;
    int atFirst = 0;
    int between = 0;
    int atLast = 0;
    for (int row = (int) top; row < bottom; row++) {
      double high = Math.min(bottom, row + 1) - Math.max(top, row);
      if (high != before) {
        atFirst = weight(high * (Math.min(right, first + 1) - left));
        between = weight(high);
        atLast = last > first ? weight(high * (right - last)) : 0;
        before = high;
      }
      dot(row, first, atFirst);
      run(row, first + 1, last, between);
      dot(row, last, atLast);
    }
  }

  /** How solid the ink is, from 0 to 255, where it covers a pixel in part. */
  int weight(double cover) {
    return (int) (alpha * cover + 0.5);
  }

  private void dot(int row, int column, int weight) {
    if (weight > 0) {
      int at = row * patch.width() + column;
      pixels[at] = over(pixels[at], weight);
    }
  }

  /** The ink over pixels of a row of the patch, all alike. */
  void run(int row, int from, int to, int weight) {
    int first = row * patch.width() + from;
    int last = row * patch.width() + to;
    if (weight == 0 || first >= last) {
      return;
    }
    if (weight == 255) {
      solid(first, last);
      return;
    }
    int under = pixels[first];
    int mixed = over(under, weight);
    for (int at = first; at < last; at++) {
      if (pixels[at] != under) {
        under = pixels[at];
        mixed = over(under, weight);
      }
      pixels[at] = mixed;
    }
  }

  /** What is there already is copied, twice as much each time, which is quicker than to fill. */
  private void solid(int first, int last) {
    int done = Math.min(FEW, last - first);
    Arrays.fill(pixels, first, first + done, SOLID | rgb);
    for (int at = first + done; at < last; at += done) {
      done = Math.min(at - first, last - at);
      System.arraycopy(pixels, first, pixels, at, done);
    }
  }

  /** The ink over pixels of a row of the patch, with the weights from one to another. */
  void each(int row, int column, int[] weights, int from, int to) {
    int at = row * patch.width() + column - from;
    for (int i = from; i < to; i++) {
      if (weights[i] > 0) {
        pixels[at + i] = over(pixels[at + i], weights[i]);
      }
    }
  }

  private void row(byte[] cover, int row, int from, int to, int at) {
    for (int column = from; column < to; column++) {
      int covered = cover[row + column] & 0xff;
      int weight = alpha == 255 ? covered : divided(covered * alpha);
      if (weight != 0) {
        pixels[at + column] = over(pixels[at + column], weight);
      }
    }
  }

  /** The ink, so solid from 0 to 255, over a pixel. */
  private int over(int under, int weight) {
    int solid = clear ? under >>> 24 : 255;
    return solid == 255
        ? under & 0xff000000 | overSolid(under, weight)
        : overClear(under, solid, weight);
  }

  /** Red and blue are mixed at once: each has room for its product. */
  private int overSolid(int under, int weight) {
    int rest = 255 - weight;
    int redBlue = (rgb & RED_AND_BLUE) * weight + (under & RED_AND_BLUE) * rest + 0x800080;
    redBlue = redBlue + (redBlue >>> 8 & RED_AND_BLUE) >>> 8 & RED_AND_BLUE;
    int green = divided((rgb >> 8 & 0xff) * weight + (under >> 8 & 0xff) * rest);
    return redBlue | green << 8;
  }

  private int overClear(int under, int solid, int weight) {
    int mine = weight * 255;
    int its = solid * (255 - weight);
    int all = mine + its;
    int mixed = divided(all) << 24;
    for (int shift = 0; shift < 24; shift += 8) {
      int sum = (rgb >> shift & 0xff) * mine + (under >> shift & 0xff) * its;
      mixed |= (sum + all / 2) / all << shift;
    }
    return mixed;
  }

  /** By 255, rounded. */
  private static int divided(int product) {
    int half = product + 128;
    return half + (half >> 8) >> 8;
  }
}
