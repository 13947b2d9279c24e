package hence.layout.parts;

import java.util.Arrays;

/**
 * The links of a map by number: reason r's own link has the number of r among the reasons, the
 * links of premises follow, reason by reason. Each has its way as x, y, x, y ... once routed.
 */
public final class Links {
  public final int reasons;
  public final int size;
  public final int[] from;
  public final int[] to;
  public final double[][] way;

  /** The first premise link of each reason. */
  private final int[] firstPremise;

  public Links(PartTable parts) {
    reasons = parts.size - parts.claims;
    firstPremise = new int[reasons + 1];
    firstPremise[0] = reasons;
    for (int r = 0; r < reasons; r++) {
      firstPremise[r + 1] = firstPremise[r] + parts.premises(parts.claims + r).length;
    }
    size = firstPremise[reasons];
    from = new int[size];
    to = new int[size];
    way = new double[size][];
    for (int r = 0; r < reasons; r++) {
      from[r] = parts.claims + r;
      to[r] = parts.target(parts.claims + r);
      int[] premises = parts.premises(parts.claims + r);
      for (int i = 0; i < premises.length; i++) {
        from[firstPremise[r] + i] = premises[i];
        to[firstPremise[r] + i] = parts.claims + r;
      }
    }
  }

  /** The number of a premise's link, by the reason's place among the reasons. */
  public int premise(int reason, int i) {
    return firstPremise[reason] + i;
  }

  /** The links not yet routed, those first whose ends are near each other. */
  public int[] open(Plan plan) {
    long[] keys = new long[size];
    int n = 0;
    for (int link = 0; link < size; link++) {
      if (way[link] == null) {
        double x = plan.centerX(from[link]) - plan.centerX(to[link]);
        double y = plan.centerY(from[link]) - plan.centerY(to[link]);
        keys[n++] = Math.round(Math.abs(x) + Math.abs(y)) << 24 | link;
      }
    }
    Arrays.sort(keys, 0, n);
    int[] open = new int[n];
    for (int i = 0; i < n; i++) {
      open[i] = (int) keys[i] & 0xffffff;
    }
    return open;
  }
}
