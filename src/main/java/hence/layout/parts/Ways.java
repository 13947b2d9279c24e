package hence.layout.parts;

import java.util.Arrays;

/** Ways as x, y, x, y ... without points that change nothing. */
public final class Ways {
  private Ways() {}

  /** One way and then the other. */
  public static double[] join(double[] one, double[] other) {
    double[] way = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, way, one.length, other.length);
    return way;
  }

  /** A way without repeated points and points in the middle of straight pieces. */
  public static double[] tidy(double[] points) {
    double[] way = points.clone();
    int kept = 0;
    for (int i = 0; i < way.length; i += 2) {
      if (kept > 0 && way[kept - 2] == way[i] && way[kept - 1] == way[i + 1]) {
        continue;
      }
      boolean straight =
          kept > 2
              && (way[kept - 2] == way[i] && way[kept - 4] == way[i]
                  || way[kept - 1] == way[i + 1] && way[kept - 3] == way[i + 1]);
      if (straight) {
        kept -= 2;
      }
      way[kept] = way[i];
      way[kept + 1] = way[i + 1];
      kept += 2;
    }
    return Arrays.copyOf(way, kept);
  }
}
