package hence.layout.parts;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How deep every part stands, so that it is strictly below all that it serves (the longest path
 * down), and which of the parts it serves it hangs from in the tree (the deepest).
 */
public final class Depths {
  public static final int NONE = -1;

  /** How deep the upper edge of each part stands, in map units. */
  public final double[] top;

  /** What each part hangs from, or {@link #NONE} for the root of a tree. */
  public final int[] hangsFrom;

  private final PartTable parts;
  private final Descent descent;

  public Depths(PartTable parts, Descent descent) {
    this.parts = parts;
    this.descent = descent;
    top = new double[parts.size];
    hangsFrom = new int[parts.size];
    Arrays.fill(hangsFrom, NONE);
    for (int part : descent.order) {
      for (int i = 0; i < parts.belowCount(part); i++) {
        push(part, parts.below(part, i));
      }
    }
    for (int part : descent.order) {
      for (int i = 0; i < parts.belowCount(part); i++) {
        hang(part, parts.below(part, i));
      }
    }
  }

  private Depths(Depths other, int[] hangsFrom) {
    parts = other.parts;
    descent = other.descent;
    top = other.top;
    this.hangsFrom = hangsFrom;
  }

  /** The same, with all parts hanging from what they do now, whatever will be hung elsewhere. */
  public Depths asNow() {
    return new Depths(this, hangsFrom.clone());
  }

  public double bottom(int part) {
    return top[part] + parts.height[part];
  }

  /** Where the parts that hang from a part begin unless something else pushes them deeper. */
  public double below(int above, int below) {
    return Frame.round(bottom(above) + gap(above, below));
  }

  /** Whether a link leads down; one that does not closes a cycle. */
  public boolean holds(int above, int below) {
    return descent.holds(above, below);
  }

  /** Whether a claim is a premise of a reason that it may hang from. */
  public boolean mayHang(int claim, int reason) {
    return hangsFrom[claim] != NONE
        && holds(reason, claim)
        && Arrays.stream(parts.premises(reason)).anyMatch(premise -> premise == claim);
  }

  /** The roots of all trees: the contention, then the others in the map's order. */
  public int[] roots() {
    IntStream others =
        IntStream.range(0, parts.size)
            .filter(part -> hangsFrom[part] == NONE && part != parts.contention);
    return IntStream.concat(IntStream.of(parts.contention), others).toArray();
  }

  public boolean hangs(int below, int above) {
    return hangsFrom[below] == above;
  }

  private void push(int above, int below) {
    if (descent.holds(above, below)) {
      top[below] = Math.max(top[below], below(above, below));
    }
  }

  private void hang(int above, int below) {
    if (below == parts.contention || !descent.holds(above, below)) {
      return;
    }
    int old = hangsFrom[below];
    if (old == NONE || isNearer(above, old)) {
      hangsFrom[below] = above;
    }
  }

  /** Parts that the contention rests on first, then the deeper, then the earlier in the map. */
  private boolean isNearer(int one, int other) {
    if (descent.reached[one] != descent.reached[other]) {
      return descent.reached[one];
    }
    return top[one] > top[other] || (top[one] == top[other] && one < other);
  }

  private double gap(int above, int below) {
    if (parts.isClaim(above)) {
      return Gaps.toReasons(parts.reasonCount(above));
    }
    return parts.isClaim(below) ? Gaps.PREMISE : Gaps.UNDERCUT;
  }
}
