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
import java.util.stream.Stream;

/**
 * Sets a map for the wanted page and, if it is small and its links cross, for wider and narrower
 * ones as well: of all that need hardly a larger page than the smallest, the one is taken whose
 * links cross the least.
 */
final class Drafts {
  /** By how much a page is wider than the next narrower one. */
  private static final double STEP = 0.05;

  /** How much larger a page may be for the sake of fewer crossings. */
  private static final double LEEWAY = 1.2;

  /** What is left of a map's height once it is compacted, as a rule. */
  private static final double COMPACTED = 0.96;

  private final PartTable parts;
  private final double ratio;
  private final Effort effort;
  private final Comparator<Draft> smallest;

  /** The shapes that the first try began with; the others begin much like it. */
  private Shapes first;

  Drafts(PartTable parts, double ratio) {
    this.parts = parts;
    this.ratio = ratio;
    effort = Effort.of(parts.claims);
    smallest =
        Comparator.comparing((Draft draft) -> !draft.settled().isBelow())
            .thenComparingDouble(draft -> draft.page(ratio));
  }

  /** Sets what was set before as it was. */
  Draft again(Arrangement before) {
    Settled settled = new Settling(parts, depths(), page(0)).again(before);
    Draft draft = before.isRoomy() ? Draft.roomy(settled, parts) : Draft.of(settled, parts);
    return effort.pages() == 0 ? draft.finish() : draft.finishThoroughly();
  }

  /** Sets all anew. */
  Draft best() {
    List<Draft> wanted = tries(0, effort.tries());
    Draft smallestOne = wanted.stream().min(smallest).orElseThrow();
    if (effort.pages() == 0) {
      return smallestOne.finish();
    }
    Draft first = smallestOne.finishThoroughly();
    if (first.crossings() == 0) {
      return first;
    }
    List<Draft> others =
        IntStream.rangeClosed(-effort.pages(), effort.pages())
            .parallel()
            .mapToObj(page -> page == 0 ? wanted : tries(page, 1))
            .flatMap(List::stream)
            .flatMap(this::alsoRoomy)
            .filter(draft -> draft != smallestOne)
            .sorted(smallest)
            .toList();
    Stream<Draft> finished =
        nearlyAsSmall(others, smallestOne).parallelStream().map(Draft::finishThoroughly);
    return Stream.concat(Stream.of(first), finished)
        .min(Comparator.comparingInt(Draft::crossings))
        .orElseThrow();
  }

  /** Sets all several times for a page; the next time what is shared hangs as it did the last. */
  private List<Draft> tries(int page, int most) {
    Depths depths = depths();
    List<Draft> tries = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int[] start = depths.hangsFrom.clone();
      Settling settling = new Settling(parts, depths, page(page), first);
      Settled next = settling.anew();
      first = first == null ? settling.first() : first;
      tries.add(Draft.of(next, parts));
      if (Arrays.equals(start, next.depths().hangsFrom)) {
        break;
      }
    }
    return tries;
  }

  /** The ratio of the wanted page, or of one so many steps wider, before all is compacted. */
  private double page(int wider) {
    return ratio * COMPACTED * (1 + STEP * wider);
  }

  private Stream<Draft> alsoRoomy(Draft draft) {
    return effort.isRoomyTried()
        ? Stream.of(draft, Draft.roomy(draft.settled(), parts))
        : Stream.of(draft);
  }

  /** Those that need hardly a larger page than one of them, each once. */
  private List<Draft> nearlyAsSmall(List<Draft> sorted, Draft one) {
    List<Draft> some = new ArrayList<>();
    double largest = one.page(ratio) * LEEWAY;
    double last = one.page(ratio);
    for (Draft next : sorted) {
      double page = next.page(ratio);
      if (next.settled().isBelow() == one.settled().isBelow() && page <= largest && page != last) {
        some.add(next);
      }
      last = page;
    }
    return some;
  }

  private Depths depths() {
    return new Depths(parts, new Descent(parts));
  }
}
