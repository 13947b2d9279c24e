package hence.lesson.portion;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a map into portions to practise on, with nothing for a teacher to prepare.
 *
 * <p>What bears on one claim stays together, with the undercuts and rebuttals that answer it. Small
 * pieces then join what they bear on, as long as no portion grows beyond {@link #MOST} claims; only
 * a reason that is larger by itself is. Every reason is in one portion, every claim that takes part
 * in a reason in at least one: where a premise of one portion is the top of another, in both.
 */
public final class Portions {
  /** A student can keep so many claims before the eye at once. */
  public static final int MOST = 9;

  private final ArgumentMap map;
  private final Answers answers;

  /** The place of each part in reading order. */
  private final Map<String, Integer> places = new HashMap<>();

  private Portions(ArgumentMap map) {
    this.map = map;
    map.claims().forEach(claim -> places.put(claim.id(), places.size()));
    map.reasons().forEach(reason -> places.put(reason.id(), places.size()));
    answers = new Answers(map, places);
  }

  /** The portions of a map, the easiest first; a small map is one portion. */
  public static List<Portion> of(ArgumentMap map) {
    if (map.claims().size() <= MOST || map.reasons().isEmpty()) {
      return List.of(new Portion(map));
    }
    return new Portions(map).cut();
  }

  /** The first portion about a claim or with it, if there is one. */
  public static Optional<Portion> about(List<Portion> portions, String part) {
    return portions.stream()
        .filter(portion -> portion.top().equals(part))
        .findFirst()
        .or(() -> portions.stream().filter(portion -> portion.holds(part)).findFirst());
  }

  private List<Portion> cut() {
    return new Joining(packed(byTop(groups())))
        .joined().stream()
            .map(this::portion)
            .map(portion -> new Ranked(portion, difficulty(portion)))
            .sorted(Comparator.comparingInt(Ranked::difficulty))
            .map(Ranked::portion)
            .toList();
  }

  private record Ranked(Portion portion, int difficulty) {}

  /** With their rebuttals, unless a debate is so long that it must be cut between them. */
  private List<Set<Reason>> groups() {
    List<Set<Reason>> all = new ArrayList<>();
    for (Set<Reason> group : answers.groups(true)) {
      if (Piece.of(answers.top(group), group).claims().size() <= MOST) {
        all.add(group);
      } else {
        all.addAll(answers.groupsWithoutRebuttals(group));
      }
    }
    return all;
  }

  private Map<String, List<Piece>> byTop(List<Set<Reason>> groups) {
    Map<String, List<Piece>> byTop = new LinkedHashMap<>();
    for (Set<Reason> group : groups) {
      String top = answers.top(group);
      byTop.computeIfAbsent(top, _ -> new ArrayList<>()).add(Piece.of(top, group));
    }
    return byTop;
  }

  /** All that bears on a claim in one piece, or in as few as hold it in reading order. */
  private static List<Piece> packed(Map<String, List<Piece>> byTop) {
    List<Piece> packed = new ArrayList<>();
    for (List<Piece> pieces : byTop.values()) {
      Piece open = pieces.getFirst();
      for (Piece next : pieces.subList(1, pieces.size())) {
        if (open.takes(next)) {
          open = open.with(next);
        } else {
          packed.add(open);
          open = next;
        }
      }
      packed.add(open);
    }
    return packed;
  }

  private Portion portion(Piece piece) {
    // What an undercut alone in its piece aims at is a reason, and no claim to practise on.
    List<Claim> claims =
        piece.claims().stream()
            .sorted(Comparator.comparing(places::get))
            .map(id -> map.part(id).orElseThrow())
            .filter(Claim.class::isInstance)
            .map(Claim.class::cast)
            .toList();
    List<Reason> reasons =
        piece.reasons().stream()
            .sorted(Comparator.comparing(reason -> places.get(reason.id())))
            .toList();
    return new Portion(
        new ArgumentMap(map.title(), piece.top(), map.sources(), claims, reasons, Extras.NONE));
  }

  /** Many claims are harder than few, long chains harder than short ones, debates hardest. */
  static int difficulty(Portion portion) {
    ArgumentMap map = portion.map();
    int difficulty = portion.size() + 2 * depth(map);
    for (Reason reason : map.reasons()) {
      difficulty +=
          switch (map.role(reason)) {
            case SUPPORT -> 0;
            case OBJECTION -> 1;
            case REBUTTAL, UNDERCUT -> 2;
          };
    }
    return difficulty;
  }

  /** How many steps the longest chain of reasons has that does not run in a circle. */
  private static int depth(ArgumentMap map) {
    Map<String, Integer> steps = new HashMap<>();
    List<String> open = new ArrayList<>(List.of(map.contention()));
    steps.put(map.contention(), 0);
    for (int next = 0; next < open.size(); next++) {
      int at = steps.get(open.get(next));
      for (Reason reason : map.reasonsOn(open.get(next))) {
        List<String> further = new ArrayList<>(reason.premises());
        further.add(reason.id());
        for (String part : further) {
          if (steps.putIfAbsent(part, at + 1) == null) {
            open.add(part);
          }
        }
      }
    }
    return steps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
