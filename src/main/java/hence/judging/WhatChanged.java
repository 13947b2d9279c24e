package hence.judging;

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
    return parts(before, after).stream().map(id -> of(id, before, after, language)).toList();
  }

  /** The ids of the parts that are judged otherwise, in that order. */
  public static List<String> parts(Judgement before, Judgement after) {
    return after.parts().stream().filter(id -> before.status(id) != after.status(id)).toList();
  }

  /** What has changed for a part. */
  public static Change of(String id, Judgement before, Judgement after, String language) {
    return new Change(id, before.status(id), after.status(id), after.why(id, language));
  }
}
