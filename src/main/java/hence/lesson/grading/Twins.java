package hence.lesson.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the reasons of two maps that say exactly the same. Where several do, those find each other
 * that most of the same bears on; an equal id breaks ties, then order.
 */
final class Twins {
  private static final int NONE = -1;

  private final List<Bond> reference;
  private final List<Bond> attempt;
  private final int[] own;
  private final int[] theirs;
  private final Map<Integer, List<Integer>> onOwn;
  private final Map<Integer, List<Integer>> onTheirs;
  private final int[] twins;

  private Twins(List<Bond> reference, List<Bond> attempt) {
    this.reference = reference;
    this.attempt = attempt;
    Contents contents = new Contents();
    own = contents.of(reference);
    theirs = contents.of(attempt);
    onOwn = onReasons(reference, own);
    onTheirs = onReasons(attempt, theirs);
    twins = new int[own.length];
    Arrays.fill(twins, NONE);
  }

  /** The reason of the attempt that is the twin of each of the reference, or -1. */
  static int[] of(List<Bond> reference, List<Bond> attempt) {
    Twins twins = new Twins(reference, attempt);
    Map<Integer, List<Integer>> asking = saying(twins.own);
    Map<Integer, List<Integer>> answering = saying(twins.theirs);
    asking.forEach(
        (content, askers) -> twins.pair(askers, answering.getOrDefault(content, List.of())));
    return twins.twins;
  }

  private static Map<Integer, List<Integer>> saying(int[] contents) {
    Map<Integer, List<Integer>> saying = new HashMap<>();
    for (int i = 0; i < contents.length; i++) {
      saying.computeIfAbsent(contents[i], _ -> new ArrayList<>()).add(i);
    }
    return saying;
  }

  /** The contents of what bears on a reason. */
  private static Map<Integer, List<Integer>> onReasons(List<Bond> bonds, int[] contents) {
    Map<Integer, List<Integer>> on = new HashMap<>();
    for (int i = 0; i < contents.length; i++) {
      if (bonds.get(i).isOnReason()) {
        on.computeIfAbsent(bonds.get(i).targetReason(), _ -> new ArrayList<>()).add(contents[i]);
      }
    }
    return on;
  }

  private record Pair(int author, int made) {}

  private void pair(List<Integer> authors, List<Integer> tries) {
    List<Pair> pairs = new ArrayList<>();
    authors.forEach(author -> tries.forEach(made -> pairs.add(new Pair(author, made))));
    if (pairs.size() > 1) {
      pairs.sort(Comparator.comparingInt(this::difference).thenComparing(this::hasOtherId));
    }
    boolean[] taken = new boolean[attempt.size()];
    for (Pair pair : pairs) {
      if (twins[pair.author] == NONE && !taken[pair.made]) {
        twins[pair.author] = pair.made;
        taken[pair.made] = true;
      }
    }
  }

  /** How much bears on one of the two alone. */
  private int difference(Pair pair) {
    List<Integer> left = new ArrayList<>(onTheirs.getOrDefault(pair.made, List.of()));
    int lacking = 0;
    for (Integer content : onOwn.getOrDefault(pair.author, List.of())) {
      lacking += left.remove(content) ? 0 : 1;
    }
    return lacking + left.size();
  }

  private boolean hasOtherId(Pair pair) {
    return !attempt.get(pair.made).id().equals(reference.get(pair.author).id());
  }
}
