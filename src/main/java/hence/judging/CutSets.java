package hence.judging;

import hence.map.ArgumentMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What topples a claim: the sets of unmarked assumptions whose joint rejection makes it no longer
 * in under grounded, and no smaller part of which does.
 *
 * <p>An assumption is a claim with no reason for it. Rejecting is not always harm: it may also fell
 * an objection, so a set that contains a cut set need not topple; "minimal" looks at parts only.
 *
 * @param of the claim asked about
 * @param status its status now; only a claim that is in can be toppled
 * @param maxSize the size asked for
 * @param completeSize every cut set up to this size is here, and none larger
 * @param cuts ids, sorted within each set; the sets by size, then by ids
 */
public record CutSets(
    String of, Status status, int maxSize, int completeSize, List<List<String>> cuts) {
  /** The size up to which a reader can still take in what topples a claim. */
  public static final int USUAL_SIZE = 3;

  public CutSets {
    cuts = cuts.stream().map(List::copyOf).toList();
  }

  /** The cut sets of the contention, of usual size. */
  public static CutSets of(ArgumentMap map, Opinions opinions) {
    return of(map, opinions, map.contention(), USUAL_SIZE);
  }

  /** The cut sets of a claim up to a size. */
  public static CutSets of(ArgumentMap map, Opinions opinions, String claimId, int maxSize) {
    map.claim(claimId);
    Wiring wiring = Wiring.of(map);
    Opinion[] marked = wiring.opinions(opinions);
    Status status = Judgement.status(Grounded.label(wiring, marked)[wiring.number(claimId)]);
    CutSearch.Found found =
        CutSearch.sizeBySize(
            wiring,
            marked,
            wiring.number(claimId),
            claim -> wiring.isAssumption(claim) && marked[claim] == null,
            _ -> false,
            maxSize);
    return new CutSets(claimId, status, maxSize, found.size(), named(wiring, found.ways()));
  }

  /** Whether all cut sets up to the size asked for were found. */
  public boolean complete() {
    return completeSize == maxSize;
  }

  private static List<List<String>> named(Wiring wiring, Ways ways) {
    return inOrder(
        IntStream.range(0, ways.count())
            .mapToObj(way -> Arrays.stream(ways.way(way)).mapToObj(wiring::id).sorted().toList())
            .toList());
  }

  /** Sets by size, then by ids. */
  static List<List<String>> inOrder(List<List<String>> sets) {
    return sets.stream()
        .sorted(Comparator.<List<String>>comparingInt(List::size).thenComparing(CutSets::compare))
        .toList();
  }

  private static int compare(List<String> left, List<String> right) {
    return Arrays.compare(left.toArray(String[]::new), right.toArray(String[]::new));
  }

  /** Two sets without a common number as one, ascending. */
  static int[] merged(int[] left, int[] right) {
    return IntStream.concat(Arrays.stream(left), Arrays.stream(right)).sorted().toArray();
  }
}
