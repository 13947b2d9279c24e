package hence.judging;

import java.util.Arrays;

/**
 * Where being undecided comes from: a claim that the reader doubts, or a circle.
 *
 * @param part the doubted claim, or a part of the circle, a claim if it has one
 * @param isDoubt whether it is the reader's doubt
 * @param isOwnCircle whether the part asked about is itself in the circle
 */
record Origin(int part, boolean isDoubt, boolean isOwnCircle) {

  /** Its own circle if it is in one, else the nearest doubt, else the circle that it hangs on. */
  static Origin of(Verdicts verdicts, int part) {
    int[] cameFrom = new int[verdicts.labels().length];
    Arrays.fill(cameFrom, -1);
    int[] open = new int[cameFrom.length];
    int count = 0;
    int doubted = -1;
    open[count++] = part;
    for (int next = 0; next < count; next++) {
      int at = open[next];
      if (verdicts.wiring().isClaim(at) && verdicts.opinion(at) != null) {
        doubted = doubted < 0 ? at : doubted;
      }
      for (int need : verdicts.deciding(at)) {
        if (need == part) {
          return new Origin(nearby(verdicts.wiring(), cameFrom, at, part), false, true);
        }
        if (cameFrom[need] < 0) {
          cameFrom[need] = at;
          open[count++] = need;
        }
      }
    }
    return doubted >= 0
        ? new Origin(doubted, true, false)
        : new Origin(circle(verdicts, part), false, false);
  }

  /** On the way back from the end of a circle to its start: the claim next to the start. */
  private static int nearby(Wiring wiring, int[] cameFrom, int end, int start) {
    int found = end;
    for (int at = end; at != start; at = cameFrom[at]) {
      found = wiring.isClaim(at) || !wiring.isClaim(found) ? at : found;
    }
    return found;
  }

  /** Goes from undecided to undecided until it comes round again. */
  private static int circle(Verdicts verdicts, int part) {
    boolean[] seen = new boolean[verdicts.labels().length];
    int at = part;
    while (!seen[at]) {
      seen[at] = true;
      at = verdicts.deciding(at)[0];
    }
    int start = at;
    while (!verdicts.wiring().isClaim(at)) {
      at = verdicts.deciding(at)[0];
      if (at == start) {
        break;
      }
    }
    return at;
  }
}
