package hence.lesson.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which reason of an attempt is which of the reference. Twins find each other first. The others are
 * given to each other so that they are most alike in all: by their premises above all, then by
 * target, stance and, for ties, id. What premises are left over are paired claim by claim, which
 * shows where premises were split off, merged or moved.
 */
final class Pairing {
  private static final int NONE = -1;

  /** What it costs that a target is lacking and another one stands in for it. */
  private static final int STANDS_IN = 10;

  /** What it costs if that is the target of an undercut: it rather fell with its step. */
  private static final int UNLIKELY = 50;

  private final List<Bond> reference;
  private final List<Bond> attempt;
  private final int[] tryOf;
  private final int[] authorsOf;
  private final boolean[] twinned;
  private final List<Bond> possible;
  private final List<Bond> known;
  private final List<List<Bond>> standIns;

  /**
   * The claims that a reason of the reference (key) has in one of the attempt (its value's key).
   */
  private final List<SortedMap<Integer, SortedSet<Integer>>> pieces = new ArrayList<>();

  private final List<SortedSet<Integer>> rows = new ArrayList<>();

  Pairing(List<Bond> reference, List<Bond> attempt, StandIns lacking) {
    this.reference = reference;
    this.attempt = attempt;
    possible = lacking.possible(reference);
    known = lacking.known(attempt);
    tryOf = Twins.of(possible, known);
    standIns = possible.stream().map(lacking::of).toList();
    authorsOf = new int[attempt.size()];
    Arrays.fill(authorsOf, NONE);
    twinned = new boolean[attempt.size()];
    List<Integer> asking = new ArrayList<>();
    for (int i = 0; i < tryOf.length; i++) {
      if (tryOf[i] == NONE) {
        asking.add(i);
      } else {
        twinned[tryOf[i]] = true;
        authorsOf[tryOf[i]] = i;
      }
    }
    // Twice, because targets that are reasons are known only after the first time.
    assign(asking);
    assign(asking);
    collectPieces();
    asking.forEach(this::absorb);
  }

  private record Pair(int author, int made) {}

  private void assign(List<Integer> asking) {
    Map<Integer, List<Integer>> using = usersBesideTwins();
    Map<Pair, Long> weights = new HashMap<>();
    for (int author : asking) {
      for (int claim : reference.get(author).premises()) {
        for (int made : using.getOrDefault(claim, List.of())) {
          weights.computeIfAbsent(new Pair(author, made), this::alike);
        }
      }
    }
    asking.forEach(author -> tryOf[author] = NONE);
    for (int i = 0; i < twinned.length; i++) {
      authorsOf[i] = twinned[i] ? authorsOf[i] : NONE;
    }
    for (List<Pair> together : components(weights.keySet())) {
      assign(together, weights);
    }
  }

  private Map<Integer, List<Integer>> usersBesideTwins() {
    Map<Integer, List<Integer>> using = new HashMap<>();
    for (int i = 0; i < twinned.length; i++) {
      if (!twinned[i]) {
        for (int claim : attempt.get(i).premises()) {
          using.computeIfAbsent(claim, _ -> new ArrayList<>()).add(i);
        }
      }
    }
    return using;
  }

  private void assign(List<Pair> together, Map<Pair, Long> weights) {
    List<Integer> authors = together.stream().map(Pair::author).distinct().sorted().toList();
    List<Integer> tries = together.stream().map(Pair::made).distinct().sorted().toList();
    long[][] table = new long[authors.size()][tries.size()];
    for (Pair pair : together) {
      int row = Collections.binarySearch(authors, pair.author);
      table[row][Collections.binarySearch(tries, pair.made)] = weights.get(pair);
    }
    int[] found = Assignment.best(table);
    for (int i = 0; i < found.length; i++) {
      if (found[i] != NONE) {
        tryOf[authors.get(i)] = tries.get(found[i]);
        authorsOf[tries.get(found[i])] = authors.get(i);
      }
    }
  }

  /** Pairs that hang together through a reason of either side. */
  private List<List<Pair>> components(Iterable<Pair> pairs) {
    Groups groups = new Groups(reference.size() + attempt.size());
    pairs.forEach(pair -> groups.join(pair.author, reference.size() + pair.made));
    Map<Integer, List<Pair>> found = new TreeMap<>();
    for (Pair pair : pairs) {
      found.computeIfAbsent(groups.of(pair.author), _ -> new ArrayList<>()).add(pair);
    }
    return List.copyOf(found.values());
  }

  /** How much alike two reasons are; an equal id breaks ties. */
  private long alike(Pair pair) {
    Bond author = possible.get(pair.author);
    Bond made = known.get(pair.made);
    long alike = author.alike(made, targets(author, made));
    for (Bond standIn : standIns.get(pair.author)) {
      long likely = standIn.alike(made, targets(standIn, made));
      alike = Math.max(alike, likely - (author.isOnReason() ? UNLIKELY : STANDS_IN));
    }
    return alike + (author.id().equals(made.id()) ? 1 : 0);
  }

  /** How much alike what two reasons bear on is, as far as it is known, from 0 to 1. */
  private double targets(Bond author, Bond made) {
    if (!author.isOnReason() || !made.isOnReason()) {
      return author.target() == made.target() ? 1 : 0;
    }
    int found = tryOf[author.targetReason()];
    if (found == made.targetReason()) {
      return 1;
    }
    // Either may be a piece of the other.
    boolean isOpen = found == NONE || authorsOf[made.targetReason()] == NONE;
    Bond aimedAt = attempt.get(made.targetReason());
    return isOpen ? aimedAt.likeness(reference.get(author.targetReason())) : 0;
  }

  private void collectPieces() {
    reference.forEach(_ -> pieces.add(new TreeMap<>()));
    attempt.forEach(_ -> rows.add(new TreeSet<>()));
    Map<Integer, List<Integer>> left = new TreeMap<>();
    for (int author = 0; author < tryOf.length; author++) {
      for (int claim : reference.get(author).premises()) {
        if (tryOf[author] != NONE && attempt.get(tryOf[author]).premises().contains(claim)) {
          add(author, tryOf[author], claim);
        } else {
          left.computeIfAbsent(claim, _ -> new ArrayList<>()).add(author);
        }
      }
    }
    Map<Integer, List<Integer>> unexplained = new HashMap<>();
    for (int made = 0; made < authorsOf.length; made++) {
      for (int claim : attempt.get(made).premises()) {
        if (authorsOf[made] == NONE || !reference.get(authorsOf[made]).premises().contains(claim)) {
          unexplained.computeIfAbsent(claim, _ -> new ArrayList<>()).add(made);
        }
      }
    }
    left.forEach(
        (claim, authors) -> pairUses(claim, authors, unexplained.getOrDefault(claim, List.of())));
  }

  /** Pairs what two maps make of one claim beyond the reasons already paired, most alike first. */
  private void pairUses(int claim, List<Integer> authors, List<Integer> tries) {
    List<Pair> pairs = new ArrayList<>();
    authors.forEach(author -> tries.forEach(made -> pairs.add(new Pair(author, made))));
    pairs.sort(Comparator.comparingLong(this::alike).reversed());
    SortedSet<Integer> open = new TreeSet<>(authors);
    SortedSet<Integer> free = new TreeSet<>(tries);
    for (Pair pair : pairs) {
      if (open.contains(pair.author) && free.contains(pair.made)) {
        open.remove(pair.author);
        free.remove(pair.made);
        add(pair.author, pair.made, claim);
      }
    }
  }

  /**
   * Adds a reason whose premises are all in a merger of others beside it: it was merged too, only
   * that nothing of it is left over.
   */
  private void absorb(int author) {
    Bond bond = reference.get(author);
    for (int made = 0; made < attempt.size() && pieces.get(author).isEmpty(); made++) {
      if (!twinned[made]
          && attempt.get(made).premises().containsAll(bond.premises())
          && rows.get(made).stream().anyMatch(each -> isBeside(reference.get(each), bond))) {
        for (int claim : bond.premises()) {
          add(author, made, claim);
        }
      }
    }
  }

  private static boolean isBeside(Bond one, Bond other) {
    return one.stance() == other.stance() && one.target() == other.target();
  }

  private void add(int author, int made, int claim) {
    pieces.get(author).computeIfAbsent(made, _ -> new TreeSet<>()).add(claim);
    rows.get(made).add(author);
  }

  /** The reasons of the attempt that hold premises of one of the reference, with those premises. */
  SortedMap<Integer, SortedSet<Integer>> piecesOf(int author) {
    return pieces.get(author);
  }

  /** The reasons of the reference whose premises one of the attempt holds. */
  SortedSet<Integer> authorsOf(int made) {
    return rows.get(made);
  }

  /** The reason of the attempt that is mainly that one of the reference, or -1. */
  int mainOf(int author) {
    return tryOf[author];
  }

  /** The reason of the reference that one of the attempt mainly is, or -1. */
  int mainAuthorOf(int made) {
    return authorsOf[made];
  }

  boolean isMade(int author) {
    return !pieces.get(author).isEmpty();
  }

  boolean isKnown(int made) {
    return !rows.get(made).isEmpty();
  }
}
