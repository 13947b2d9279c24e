package hence.lesson;

import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the claims whose rejection makes a question: where all that hangs on the claim falls,
 * where the fall is stopped half way, where nothing falls.
 */
final class Rejections {
  private static final int MOST = 5;

  /** A fall that is stopped is harder to foresee than one that goes through. */
  private static final int STOPPED = 3;

  private Rejections() {}

  /**
   * A claim to reject.
   *
   * @param falls what falls with it
   * @param stands what it serves that stands all the same
   */
  private record Candidate(String claim, List<String> falls, List<String> stands) {
    private int difficulty() {
      return falls.size() + stands.size() + (stands.isEmpty() ? 0 : STOPPED);
    }
  }

  /** The claims to reject, the easiest question first. */
  static List<String> of(ArgumentMap map) {
    Judgement before = Judgement.of(map, Lens.GROUNDED, Opinions.NONE);
    Map<Object, Candidate> unlike = new LinkedHashMap<>();
    for (Claim claim : map.claims()) {
      String id = claim.id();
      boolean served = !map.reasonsUsing(id).isEmpty();
      if (served && before.status(id) == Status.IN) {
        List<String> falls = falls(map, id);
        Candidate next = new Candidate(id, falls, stands(map, before, id, falls));
        // Of claims whose rejection has the same consequences one is enough.
        unlike.putIfAbsent(List.of(next.falls(), next.stands()), next);
      }
    }
    List<Candidate> sorted = new ArrayList<>(unlike.values());
    sorted.removeIf(one -> one.falls().isEmpty() && one.stands().isEmpty());
    sorted.sort(Comparator.comparingInt(Candidate::difficulty));
    return spread(sorted).stream().map(Candidate::claim).toList();
  }

  /** The claims that stood and do not stand any more when one is rejected, that one aside. */
  static List<String> falls(ArgumentMap map, String rejected) {
    Judgement before = Judgement.of(map, Lens.GROUNDED, Opinions.NONE);
    Judgement after =
        Judgement.of(map, Lens.GROUNDED, Opinions.NONE.with(rejected, Opinion.REJECTED));
    return map.claims().stream()
        .map(Claim::id)
        .filter(id -> !id.equals(rejected))
        .filter(id -> before.status(id) == Status.IN && after.status(id) != Status.IN)
        .toList();
  }

  private static List<String> stands(
      ArgumentMap map, Judgement before, String claim, List<String> falls) {
    return map.claims().stream()
        .map(Claim::id)
        .filter(id -> !id.equals(claim) && before.status(id) == Status.IN)
        .filter(id -> !falls.contains(id) && Misplacement.serves(map, claim, id))
        .toList();
  }

  /** No more than make a sitting, from the easiest to the hardest. */
  private static List<Candidate> spread(List<Candidate> sorted) {
    if (sorted.size() <= MOST) {
      return sorted;
    }
    List<Candidate> some = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      some.add(sorted.get(i * (sorted.size() - 1) / (MOST - 1)));
    }
    return some;
  }
}
