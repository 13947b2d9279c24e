package hence.lesson.portion;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  private Portions(ArgumentMap map) {
    this.map = map;
  }

  /** A piece on its way to become a portion. */
  private record Piece(String top, Set<Reason> reasons, Set<String> claims) {
    private static Piece of(String top, Set<Reason> reasons) {
      Set<String> claims = new LinkedHashSet<>(Set.of(top));
      for (Reason reason : reasons) {
        claims.addAll(reason.premises());
        if (reasons.stream().noneMatch(other -> other.id().equals(reason.target()))) {
          claims.add(reason.target());
        }
      }
      return new Piece(top, reasons, claims);
    }

    private Piece with(Piece other) {
      Set<Reason> all = new LinkedHashSet<>(reasons);
      all.addAll(other.reasons);
      return of(top, all);
    }

    private boolean takes(Piece other) {
      Set<String> all = new LinkedHashSet<>(claims);
      all.addAll(other.claims);
      return all.size() <= MOST;
    }
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
    List<Piece> pieces = packed(byTop(groups()));
    join(pieces);
    return pieces.stream()
        .map(this::portion)
        .sorted(Comparator.comparingInt(Portions::difficulty))
        .toList();
  }

  /** With their rebuttals, unless a debate is so long that it must be cut between them. */
  private List<Set<Reason>> groups() {
    Answers answers = new Answers(map);
    List<Set<Reason>> all = new ArrayList<>();
    for (Set<Reason> group : answers.groups(true)) {
      if (Piece.of(answers.top(group), group).claims().size() <= MOST) {
        all.add(group);
      } else {
        answers.groups(false).stream().filter(group::containsAll).forEach(all::add);
      }
    }
    return all;
  }

  private Map<String, List<Piece>> byTop(List<Set<Reason>> groups) {
    Answers answers = new Answers(map);
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

  /** Joins pieces to those they bear on, the smallest first, until no two fit together. */
  private static void join(List<Piece> pieces) {
    List<Piece> small =
        new ArrayList<>(
            pieces.stream().sorted(Comparator.comparingInt(p -> p.claims().size())).toList());
    while (!small.isEmpty()) {
      Piece piece = small.removeFirst();
      Optional<Piece> host =
          pieces.stream()
              .filter(other -> other != piece && other.claims().contains(piece.top()))
              .filter(other -> !other.top().equals(piece.top()))
              .filter(other -> other.takes(piece))
              .min(Comparator.comparingInt(other -> other.claims().size()));
      if (host.isPresent()) {
        Piece joined = host.get().with(piece);
        pieces.set(pieces.indexOf(host.get()), joined);
        pieces.remove(piece);
        small.remove(host.get());
        small.add(joined);
        small.sort(Comparator.comparingInt(p -> p.claims().size()));
      }
    }
  }

  private Portion portion(Piece piece) {
    List<Claim> claims =
        map.claims().stream().filter(claim -> piece.claims().contains(claim.id())).toList();
    List<Reason> reasons = map.reasons().stream().filter(piece.reasons()::contains).toList();
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
