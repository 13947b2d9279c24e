package hence.judging;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a claim can live on: the minimal sets of unmarked assumptions that suffice.
 *
 * <p>A set suffices if, as long as its assumptions are not rejected, the claim is in under grounded
 * whatever part of the other unmarked assumptions is rejected. In particular an answer to a
 * standing objection is needed: one may not hope that the objection be given up. These are the
 * minimal path sets of the fault tree (Barlow and Proschan 1975): each shares a claim with every
 * cut set, and they are the minimal sets that do.
 *
 * @param of the claim asked about
 * @param status its status now; only for a claim that is in are there sets
 * @param complete whether all sets are here; if not, each one here is still minimal, but there are
 *     more, and on a large map perhaps none was found within bounds
 * @param supports ids, sorted within each set; the sets by size, then by ids
 */
public record SupportSets(String of, Status status, boolean complete, List<List<String>> supports) {
  // Some tenths of a second's worth of joining sets on a small machine of 2026.
  private static final long STEPS = 10_000_000;

  // More than this no reader looks through.
  private static final int MOST = 1_000;

  // When there are too many to list all, a few are made minimal and shown.
  private static final int SAMPLE = 10;

  public SupportSets {
    supports = supports.stream().map(List::copyOf).toList();
  }

  /** The support sets of the contention. */
  public static SupportSets of(ArgumentMap map, Opinions opinions) {
    return of(map, opinions, map.contention());
  }

  /** The support sets of a claim. */
  public static SupportSets of(ArgumentMap map, Opinions opinions, String claimId) {
    map.claim(claimId);
    Wiring wiring = Wiring.of(map);
    Opinion[] marked = wiring.opinions(opinions);
    int claim = wiring.number(claimId);
    Status status = Judgement.status(Grounded.label(wiring, marked)[claim]);
    if (status != Status.IN) {
      return new SupportSets(claimId, status, true, List.of());
    }
    Grounds grounds = Grounds.of(wiring, marked, claim);
    Proofs found = all(grounds);
    List<int[]> sets =
        found.cut()
            ? sample(grounds, () -> new SupportCheck(wiring, marked, claim, new Budget(STEPS / 2)))
            : claims(found);
    return new SupportSets(claimId, status, !found.cut(), named(sets, wiring));
  }

  private static Proofs all(Grounds grounds) {
    try {
      return Sufficing.all(grounds, new ProofsAlgebra(MOST, new Budget(STEPS)));
    } catch (Budget.Spent spent) {
      return new Proofs(List.of(), true);
    }
  }

  private static List<int[]> sample(Grounds grounds, Supplier<SupportCheck> checks) {
    List<int[]> least = new ArrayList<>();
    for (int[] set : claims(some(grounds))) {
      try {
        int[] smaller = checks.get().least(set);
        if (least.stream().noneMatch(other -> Arrays.equals(other, smaller))) {
          least.add(smaller);
        }
      } catch (Budget.Spent spent) {
        // Not shown to be minimal within bounds; the next set may be.
      }
    }
    return least;
  }

  private static Proofs some(Grounds grounds) {
    try {
      return Sufficing.some(grounds, new ProofsAlgebra(SAMPLE, new Budget(STEPS)));
    } catch (Budget.Spent spent) {
      // One a fact takes no more joins than the map has links.
      return Sufficing.some(grounds, new ProofsAlgebra(1, new Budget(Long.MAX_VALUE)));
    }
  }

  private static List<int[]> claims(Proofs proofs) {
    return proofs.sets().stream()
        .map(set -> Arrays.stream(set).map(supposition -> supposition / 2).toArray())
        .toList();
  }

  private static List<List<String>> named(List<int[]> sets, Wiring wiring) {
    return CutSets.inOrder(
        sets.stream()
            .map(set -> Arrays.stream(set).mapToObj(wiring::id).sorted().toList())
            .toList());
  }
}
