package hence.editing;

import hence.judging.Judgement;
import hence.judging.WhatChanged;
import hence.judging.WhatChanged.Change;
import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.List;
import java.util.Optional;

/**
 * What a what-if brings about, in short.
 *
 * @param weightiest the change to tell: the contention's if it changes, else that of the first
 *     claim
 * @param others how many claims change besides it and besides those that are marked
 */
public record Consequence(Change weightiest, int others) {

  /** What the reader's opinions change; empty if nothing else hangs on them. */
  public static Optional<Consequence> of(Judgement asSaid, Judgement judgement, String language) {
    ArgumentMap map = judgement.map();
    List<Change> changes =
        WhatChanged.between(asSaid, judgement, language).stream()
            .filter(change -> map.part(change.partId()).orElseThrow() instanceof Claim)
            .filter(change -> judgement.opinions().of(change.partId()).isEmpty())
            .toList();
    return changes.stream()
        .filter(change -> change.partId().equals(map.contention()))
        .findFirst()
        .or(() -> changes.stream().findFirst())
        .map(change -> new Consequence(change, changes.size() - 1));
  }
}
