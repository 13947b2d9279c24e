package hence.judging;

import java.util.Arrays;
import java.util.List;

/**
 * The ways to derive a fact: sets of suppositions, none within another. A supposition is twice a
 * claim's number for "it stands", one more for "it is rejected".
 *
 * @param sets the suppositions of each, ascending; the sets by size, then by suppositions
 * @param cut whether sets were left out because they were too many
 */
record Proofs(List<int[]> sets, boolean cut) {
  static final Proofs NEVER = new Proofs(List.of(), false);
  static final Proofs ALREADY = new Proofs(List.of(new int[0]), false);

  static Proofs by(int supposition) {
    return new Proofs(List.of(new int[] {supposition}), false);
  }

  boolean isNever() {
    return sets.isEmpty();
  }

  boolean isAlready() {
    return sets.size() == 1 && sets.getFirst().length == 0;
  }

  boolean sameAs(Proofs other) {
    return sets.size() == other.sets.size() && Arrays.deepEquals(array(), other.array());
  }

  private int[][] array() {
    return sets.toArray(int[][]::new);
  }
}
