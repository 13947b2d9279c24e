package hence.layout.compact;

import hence.layout.Arrangement;
import hence.layout.compact.Settling.Settled;
import hence.layout.parts.Depths;
import hence.layout.parts.Descent;
import hence.layout.parts.PartTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets a map for the wanted page and, if it is small and its links cross, for wider and narrower
 * ones as well: of all that need hardly a larger page than the smallest, the one is taken whose
 * links cross the least.
 */
final class Drafts {
  /** By how much a page is wider than the next narrower one. */
  private static final double STEP = 0.05;

  /** How much larger a page may be for the sake of fewer crossings. */
  private static final double LEEWAY = 1.15;

  private final PartTable parts;
  private final double ratio;
  private final Effort effort;
  private final Comparator<Settled> smallest;

  Drafts(PartTable parts, double ratio) {
    this.parts = parts;
    this.ratio = ratio;
    effort = Effort.of(parts.claims);
    smallest =
        Comparator.comparing((Settled set) -> !set.isBelow())
            .thenComparingDouble(set -> set.page(ratio));
  }

  /** Sets what was set before as it was. */
  Draft again(Arrangement before) {
    return draft(new Settling(parts, depths(), ratio).again(before));
  }

  /** Sets all anew. */
  Draft best() {
    List<Settled> wanted = tries(ratio, effort.tries());
    Draft draft = draft(wanted.stream().min(smallest).orElseThrow());
    if (effort.pages() == 0 || draft.crossings() == 0) {
      return draft;
    }
    List<Settled> all =
        IntStream.rangeClosed(-effort.pages(), effort.pages())
            .parallel()
            .mapToObj(page -> page == 0 ? wanted : tries(ratio * (1 + STEP * page), 1))
            .flatMap(List::stream)
            .sorted(smallest)
            .toList();
    return nearlySmallest(all).parallelStream()
        .map(this::draft)
        .min(Comparator.comparingInt(Draft::crossings))
        .orElseThrow();
  }

  /** Sets all several times for a page; the next time what is shared hangs as it did the last. */
  private List<Settled> tries(double page, int most) {
    Depths depths = depths();
    List<Settled> tries = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int[] start = depths.hangsFrom.clone();
      Settled next = new Settling(parts, depths, page).anew();
      tries.add(next);
      if (Arrays.equals(start, next.depths().hangsFrom)) {
        break;
      }
    }
    return tries;
  }

  /** Those that need hardly a larger page than the first, each once. */
  private List<Settled> nearlySmallest(List<Settled> all) {
    List<Settled> some = new ArrayList<>();
    double largest = all.getFirst().page(ratio) * LEEWAY;
    double last = 0;
    for (Settled next : all) {
      double page = next.page(ratio);
      if (next.isBelow() == all.getFirst().isBelow() && page <= largest && page != last) {
        some.add(next);
      }
      last = page;
    }
    return some;
  }

  private Draft draft(Settled settled) {
    boolean isSmall = effort.pages() > 0;
    return isSmall ? Draft.thoroughly(settled, parts) : Draft.of(settled, parts);
  }

  private Depths depths() {
    return new Depths(parts, new Descent(parts));
  }
}
