package hence.format;

import hence.format.Parts.Entry;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rests on what in a file, as far as it is sound. A link whose id is mistyped is kept as
 * guessed, so that one typing mistake is not reported again as a branch that hangs on nothing.
 */
final class Links {
  private static final Text NO_WORDS = Text.of("?");

  // Blank, since no id of a sound file is; a blank id of the file itself is left out of the parts.
  private static final String NO_PREMISE = "";
  private static final String NO_TARGET = " ";

  private final Parts parts;
  private final Map<String, List<String>> below = new HashMap<>();
  private final Map<String, List<String>> premises = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final List<String> loose = new ArrayList<>();

  Links(Parts parts) {
    this.parts = parts;
  }

  void target(Entry reason, String id) {
    if (isFirst(reason)) {
      targets.put(reason.id(), id);
      link(id, reason.id());
    }
  }

  void premise(Entry reason, String id) {
    if (isFirst(reason)) {
      premises.computeIfAbsent(reason.id(), _ -> new ArrayList<>()).add(id);
      link(reason.id(), id);
    } else {
      loose.add(id);
    }
  }

  /** The target cannot be made out: whatever it is may be under the contention. */
  void lostTarget(Entry reason) {
    if (isFirst(reason)) {
      loose.add(reason.id());
    }
  }

  void guessedTarget(Entry reason, String near) {
    if (near == null || !isFirst(reason)) {
      lostTarget(reason);
    } else {
      link(near, reason.id());
    }
  }

  void guessedPremise(Entry reason, String near) {
    if (near != null && isFirst(reason)) {
      link(reason.id(), near);
    } else if (near != null) {
      loose.add(near);
    }
  }

  /** A second reason of the same id, or one without, has no links of its own. */
  private boolean isFirst(Entry reason) {
    return reason.id() != null && parts.find(reason.id()) == reason;
  }

  private void link(String upper, String lower) {
    below.computeIfAbsent(upper, _ -> new ArrayList<>()).add(lower);
  }

  /** The parts that rest under one, itself included, and under whatever hangs loose. */
  Set<String> under(String id) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(loose);
    open.add(id);
    while (!open.isEmpty()) {
      String next = open.poll();
      if (reached.add(next)) {
        open.addAll(below.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }

  /** Whether anything rests on itself; quick, and without the graph that finds where. */
  boolean hasCycle() {
    Map<String, Integer> above = new HashMap<>();
    below.values().forEach(lower -> lower.forEach(id -> above.merge(id, 1, Integer::sum)));
    Deque<String> open = new ArrayDeque<>();
    for (String id : parts.ids()) {
      if (!above.containsKey(id)) {
        open.add(id);
      }
    }
    int seen = 0;
    while (!open.isEmpty()) {
      seen++;
      for (String id : below.getOrDefault(open.poll(), List.of())) {
        if (above.merge(id, -1, Integer::sum) == 0) {
          open.add(id);
        }
      }
    }
    return seen < parts.ids().size();
  }

  /**
   * A map of the sound links alone, its words left out. A reason that lost its premises or its
   * target gets a stand-in from which, or to which, nothing else leads: that makes no cycle.
   */
  ArgumentMap skeleton() {
    List<Claim> claims = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Entry part : parts.all()) {
      String id = part.id();
      if (part.isReason()) {
        List<String> from = premises.getOrDefault(id, List.of(NO_PREMISE));
        reasons.add(new Reason(id, Stance.AGAINST, from, targets.getOrDefault(id, NO_TARGET)));
      } else {
        claims.add(new Claim(id, NO_WORDS));
      }
    }
    claims.add(new Claim(NO_PREMISE, NO_WORDS));
    claims.add(new Claim(NO_TARGET, NO_WORDS));
    return new ArgumentMap(NO_WORDS, NO_TARGET, List.of(), claims, reasons, Extras.NONE);
  }
}
