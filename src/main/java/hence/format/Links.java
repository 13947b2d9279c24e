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
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What rests on what in a file, as far as it is sound. A link whose id is mistyped is kept as
 * guessed, so that one typing mistake is not reported again as a branch that hangs on nothing.
 */
final class Links {
  private static final Text NO_WORDS = Text.of("?");

  // Blank, since no id of a sound file is; a blank id of the file itself is left out of the parts.
  private static final String NO_PREMISE = "";
  private static final String NO_TARGET = " ";

  /** What a link says; what is guessed is not to be told as a circle. */
  private enum Kind {
    TARGET,
    PREMISE,
    GUESS
  }

  private record Link(Kind kind, Entry upper, Entry lower) {}

  private final Parts parts;
  private final List<Link> links = new ArrayList<>();

  /** What may be under anything. */
  private final List<Entry> loose = new ArrayList<>();

  Links(Parts parts) {
    this.parts = parts;
  }

  void target(Entry reason, Entry target) {
    if (isFirst(reason)) {
      links.add(new Link(Kind.TARGET, target, reason));
    }
  }

  void premise(Entry reason, Entry premise) {
    if (isFirst(reason)) {
      links.add(new Link(Kind.PREMISE, reason, premise));
    } else {
      loose.add(premise);
    }
  }

  /** The target cannot be made out: whatever it is may be under the contention. */
  void lostTarget(Entry reason) {
    if (isFirst(reason)) {
      loose.add(reason);
    }
  }

  void guessedTarget(Entry reason, String near) {
    if (near == null || !isFirst(reason)) {
      lostTarget(reason);
    } else {
      links.add(new Link(Kind.GUESS, parts.find(near), reason));
    }
  }

  void guessedPremise(Entry reason, String near) {
    if (near != null && isFirst(reason)) {
      links.add(new Link(Kind.GUESS, reason, parts.find(near)));
    } else if (near != null) {
      loose.add(parts.find(near));
    }
  }

  /** A second reason of the same id, or one without, has no links of its own. */
  private boolean isFirst(Entry reason) {
    return reason.id() != null && parts.find(reason.id()) == reason;
  }

  /** All links, ordered by what they lead down from; asked for once all are known. */
  Below below() {
    return new Below(this);
  }

  /** What rests right on each part, by number. */
  static final class Below {
    private final List<Entry> loose;
    private final int parts;

    /** What rests on part p is {@code lower[starts[p]]} to {@code lower[starts[p + 1] - 1]}. */
    private final int[] starts;

    private final int[] lower;

    private Below(Links links) {
      loose = links.loose;
      parts = links.parts.count();
      starts = new int[parts + 1];
      links.links.forEach(link -> starts[link.upper.number() + 1]++);
      for (int part = 0; part < parts; part++) {
        starts[part + 1] += starts[part];
      }
      int[] next = starts.clone();
      lower = new int[links.links.size()];
      links.links.forEach(link -> lower[next[link.upper.number()]++] = link.lower.number());
    }

    /** The numbers of the parts under one, itself included, and under whatever hangs loose. */
    BitSet under(Entry top) {
      BitSet reached = new BitSet(parts);
      Deque<Integer> open = new ArrayDeque<>();
      open.add(top.number());
      loose.forEach(entry -> open.add(entry.number()));
      while (!open.isEmpty()) {
        int part = open.poll();
        if (!reached.get(part)) {
          reached.set(part);
          IntStream.range(starts[part], starts[part + 1]).forEach(i -> open.add(lower[i]));
        }
      }
      return reached;
    }

    /** Whether anything rests on itself; quick, and without the graph that finds where. */
    boolean hasCycle() {
      int[] above = new int[parts];
      for (int part : lower) {
        above[part]++;
      }
      Deque<Integer> open = new ArrayDeque<>();
      IntStream.range(0, parts).filter(part -> above[part] == 0).forEach(open::add);
      int seen = 0;
      while (!open.isEmpty()) {
        int part = open.poll();
        seen++;
        for (int i = starts[part]; i < starts[part + 1]; i++) {
          if (--above[lower[i]] == 0) {
            open.add(lower[i]);
          }
        }
      }
      return seen < parts;
    }
  }

  /**
   * A map of the sound links alone, its words left out. A reason that lost its premises or its
   * target gets a stand-in from which, or to which, nothing else leads: that makes no cycle.
   */
  ArgumentMap skeleton() {
    Map<String, List<String>> premises = new HashMap<>();
    Map<String, String> targets = new HashMap<>();
    for (Link link : links) {
      switch (link.kind) {
        case TARGET -> targets.put(link.lower.id(), link.upper.id());
        case PREMISE ->
            premises.computeIfAbsent(link.upper.id(), _ -> new ArrayList<>()).add(link.lower.id());
        case GUESS -> {}
      }
    }
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
