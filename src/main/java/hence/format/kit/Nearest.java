package hence.format.kit;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody who mistyped a name meant. */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** The candidate that was probably meant: a third of the letters may differ. */
  public static Optional<String> suggestion(String name, Collection<String> candidates) {
    return Optional.ofNullable(to(name, candidates));
  }

  /** The nearest candidate, or null if none is near: a third of the letters may differ. */
  public static String to(String name, Collection<String> candidates) {
    return within(name, candidates, Math.max(1, Math.min(name.length() / 3, 4)));
  }

  /** The nearest candidate that is at most so many typing mistakes away; the first of equals. */
  public static String within(String name, Collection<String> candidates, int most) {
    if (name.length() > LONGEST) {
      return null;
    }
    String best = null;
    int limit = most;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - name.length()) <= limit) {
        int distance = distance(name, candidate);
        if (distance <= limit) {
          best = candidate;
          // Only a nearer one can replace it.
          limit = distance - 1;
        }
      }
    }
    return best;
  }

  /**
   * Letters to insert, delete, change or swap with a neighbour (optimal string alignment). A letter
   * of the other case is as good as the same.
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private static boolean same(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
  }
}
