package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part of the map and what around it matters now; the rest fades or is hidden.
 *
 * @param links how many steps from claim to claim the neighbourhood reaches; only for {@link
 *     Reach#NEAR}
 * @param hides whether the rest is hidden; else it fades
 */
public record Focus(String part, Reach reach, int links, boolean hides) {
  /** Which way the focus reaches. */
  public enum Reach {
    /** All that the part rests on. */
    RESTS_ON,
    /** All that rests on the part. */
    SERVES,
    /** What is so many links away. */
    NEAR
  }

  public Focus(String part, Reach reach) {
    this(part, reach, 1, false);
  }

  /** The same focus with the rest hidden, or only faded. */
  public Focus hiding(boolean hide) {
    return new Focus(part, reach, links, hide);
  }

  /** Ids of the parts in focus; with every reason all its premises, for they bear together. */
  public Set<String> parts(ArgumentMap map) {
    Set<String> found =
        switch (reach) {
          case RESTS_ON -> walk(map, Integer.MAX_VALUE, true, false);
          case SERVES -> walk(map, Integer.MAX_VALUE, false, true);
          case NEAR -> walk(map, links, true, true);
        };
    for (String id : List.copyOf(found)) {
      if (map.part(id).orElseThrow() instanceof Reason reason) {
        found.addAll(reason.premises());
      }
    }
    return found;
  }

  /** The map with nothing but the parts in focus; its contention is the topmost of them. */
  public ArgumentMap only(ArgumentMap map) {
    Set<String> parts = parts(map);
    String top = top(map, parts);
    return new ArgumentMap(
        map.title(),
        top,
        map.sources(),
        map.claims().stream().filter(claim -> parts.contains(claim.id())).toList(),
        map.reasons().stream()
            .filter(r -> parts.contains(r.id()) && parts.contains(r.target()))
            .toList(),
        map.extras());
  }

  /**
   * The topmost claim. A reason alone cannot stand in a map, so what it bears on is added, with the
   * co-premises of a reason that it undercuts.
   */
  private String top(ArgumentMap map, Set<String> parts) {
    if (parts.contains(map.contention())) {
      return map.contention();
    }
    Part at = map.part(part).orElseThrow();
    while (at instanceof Reason reason) {
      parts.add(reason.id());
      parts.addAll(reason.premises());
      at = map.part(reason.target()).orElseThrow();
    }
    parts.add(at.id());
    Set<String> asked = reach == Reach.RESTS_ON ? Set.of(at.id()) : parts;
    return map.claims().stream().map(Claim::id).filter(asked::contains).findFirst().orElseThrow();
  }

  /** Breadth first; a step from a reason to its premises or target is counted, one to it is not. */
  private Set<String> walk(ArgumentMap map, int most, boolean down, boolean up) {
    Map<String, Integer> steps = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    steps.put(part, 0);
    open.add(part);
    while (!open.isEmpty()) {
      String id = open.poll();
      int own = steps.get(id);
      Part at = map.part(id).orElseThrow();
      int next = at instanceof Claim ? own : own + 1;
      if (at instanceof Claim && own >= most) {
        continue;
      }
      for (String other : beside(map, at, down, up)) {
        if (steps.putIfAbsent(other, next) == null) {
          open.add(other);
        }
      }
    }
    return new LinkedHashSet<>(steps.keySet());
  }

  private static Set<String> beside(ArgumentMap map, Part part, boolean down, boolean up) {
    Set<String> beside = new LinkedHashSet<>();
    if (down) {
      map.reasonsOn(part.id()).forEach(reason -> beside.add(reason.id()));
    }
    switch (part) {
      case Claim claim -> {
        if (up) {
          map.reasonsUsing(claim.id()).forEach(reason -> beside.add(reason.id()));
        }
      }
      case Reason reason -> {
        if (down) {
          beside.addAll(reason.premises());
        }
        if (up) {
          beside.add(reason.target());
        }
      }
    }
    return beside;
  }
}
