package hence.judging;

import java.util.ArrayList;
import java.util.List;

/** What is judged otherwise after a change of opinions: the parts whose status differs. */
public final class WhatChanged {
  private WhatChanged() {}

  /**
   * A part that is judged otherwise.
   *
   * @param why the reason for the new status, in one sentence
   */
  public record Change(String partId, Status before, Status after, String why) {}

  /** The changes in reading order, the claims before the reasons; both judge the same map. */
  public static List<Change> between(Judgement before, Judgement after, String language) {
    List<Change> changes = new ArrayList<>();
    for (String id : after.parts()) {
      Status was = before.status(id);
      Status is = after.status(id);
      if (was != is) {
        changes.add(new Change(id, was, is, after.why(id, language)));
      }
    }
    return changes;
  }
}
