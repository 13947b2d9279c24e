package hence.lesson.grading;

import hence.map.Stance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Numbers the contents of reasons: two reasons that say the same of the same have one number. */
final class Contents {
  private static final int OPEN = -1;

  /** What a reason says; a target that is a reason counts by its own content. */
  private record Content(
      Stance stance, SortedSet<Integer> premises, boolean onReason, int target) {}

  private final Map<Content, Integer> numbers = new HashMap<>();

  /** The content of each reason of one map. */
  int[] of(List<Bond> bonds) {
    int[] found = new int[bonds.size()];
    Arrays.fill(found, OPEN - 1);
    for (int i = 0; i < found.length; i++) {
      find(i, bonds, found);
    }
    return found;
  }

  private int find(int reason, List<Bond> bonds, int[] found) {
    if (found[reason] >= OPEN) {
      // A ring of undercuts meets itself here and counts as open.
      return found[reason];
    }
    found[reason] = OPEN;
    Bond bond = bonds.get(reason);
    int target = bond.isOnReason() ? find(bond.targetReason(), bonds, found) : bond.target();
    Content content = new Content(bond.stance(), bond.premises(), bond.isOnReason(), target);
    found[reason] = numbers.computeIfAbsent(content, _ -> numbers.size());
    return found[reason];
  }
}
