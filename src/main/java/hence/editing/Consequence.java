package hence.editing;

import hence.judging.Judgement;
import hence.judging.Status;
import hence.judging.WhatChanged;
import hence.judging.WhatChanged.Change;
import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a what-if brings about, in short: the claims whose status changes, besides those that are
 * marked.
 *
 * @param byStatus their ids by the new status, in reading order with the contention last, since
 *     everything leads to it; the status that the contention has now comes last too
 */
public record Consequence(Map<Status, List<String>> byStatus) {

  /** What the reader's opinions change. */
  public static Consequence of(Judgement asSaid, Judgement judgement, String language) {
    ArgumentMap map = judgement.map();
    List<Change> changes = new ArrayList<>();
    for (Change change : WhatChanged.between(asSaid, judgement, language)) {
      String id = change.partId();
      if (map.part(id).orElseThrow() instanceof Claim && judgement.opinions().of(id).isEmpty()) {
        changes.add(change);
      }
    }
    // A stable sort, which moves nothing but the contention.
    changes.sort((a, b) ->
        Boolean.compare(a.partId().equals(map.contention()), b.partId().equals(map.contention())));
    Map<Status, List<String>> byStatus = new LinkedHashMap<>();
    for (Change change : changes) {
      List<String> alike = byStatus.remove(change.after());
      List<String> more = alike == null ? new ArrayList<>() : alike;
      more.add(change.partId());
      byStatus.put(change.after(), more);
    }
    return new Consequence(byStatus);
  }

  /** Whether nothing hangs on what is marked. */
  public boolean isEmpty() {
    return byStatus.isEmpty();
  }
}
