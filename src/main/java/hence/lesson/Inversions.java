package hence.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the reasons of an attempt that stand on their heads, and sets them upright, so that the
 * rest can be compared as if they had been right.
 *
 * <p>Only reasons without a twin come into question, and only if the attempt does not argue from
 * the premise to the conclusion as well. What hangs on either of two swapped claims may have stayed
 * with its claim or have changed places with it; whichever fits the reference is no mistake of its
 * own.
 */
final class Inversions {
  private final List<Bond> reference;
  private final List<Bond> attempt;
  private final List<Inversion> found = new ArrayList<>();

  Inversions(List<Bond> reference, List<Bond> attempt) {
    this.reference = reference;
    this.attempt = new ArrayList<>(attempt);
    int[] twins = Twins.of(reference, attempt);
    boolean[] twinned = twinned(twins);
    List<Inversion> candidates = candidates(twins, twinned);
    candidates.sort(
        Comparator.comparingLong(Inversion::alike)
            .reversed()
            .thenComparingInt(Inversion::author)
            .thenComparingInt(Inversion::made));
    Set<Integer> authors = new HashSet<>();
    Set<Integer> tries = new HashSet<>();
    for (Inversion each : candidates) {
      if (!authors.contains(each.author()) && !tries.contains(each.made())) {
        authors.add(each.author());
        tries.add(each.made());
        this.attempt.set(each.made(), turned(each));
        found.add(each);
      }
    }
    found.forEach(this::settleNeighbours);
  }

  List<Inversion> found() {
    return found;
  }

  /** The attempt's reasons, set upright. */
  List<Bond> attempt() {
    return attempt;
  }

  private Bond turned(Inversion each) {
    return attempt.get(each.made()).swapped(each.premise(), each.conclusion());
  }

  private boolean[] twinned(int[] twins) {
    boolean[] twinned = new boolean[attempt.size()];
    Arrays.stream(twins).filter(twin -> twin >= 0).forEach(twin -> twinned[twin] = true);
    return twinned;
  }

  private List<Inversion> candidates(int[] twins, boolean[] twinned) {
    Map<Integer, List<Integer>> on = new HashMap<>();
    for (int i = 0; i < twinned.length; i++) {
      if (!twinned[i]) {
        on.computeIfAbsent(attempt.get(i).target(), _ -> new ArrayList<>()).add(i);
      }
    }
    List<Inversion> candidates = new ArrayList<>();
    for (int author = 0; author < twins.length; author++) {
      Bond right = reference.get(author);
      if (twins[author] >= 0 || right.isOnReason()) {
        continue;
      }
      for (int premise : right.premises()) {
        if (!argues(on, premise, right.target())) {
          addCandidates(candidates, author, premise, on.getOrDefault(premise, List.of()));
        }
      }
    }
    return candidates;
  }

  private boolean argues(Map<Integer, List<Integer>> on, int premise, int conclusion) {
    return on.getOrDefault(conclusion, List.of()).stream()
        .anyMatch(made -> attempt.get(made).premises().contains(premise));
  }

  private void addCandidates(
      List<Inversion> candidates, int author, int premise, List<Integer> onPremise) {
    Bond right = reference.get(author);
    for (int made : onPremise) {
      Bond bond = attempt.get(made);
      if (bond.premises().contains(right.target()) && !bond.premises().contains(premise)) {
        long alike = alike(right, bond.swapped(premise, right.target()));
        candidates.add(new Inversion(author, made, premise, right.target(), alike));
      }
    }
  }

  /** Lets what hangs on two swapped claims change places if that fits the reference better. */
  private void settleNeighbours(Inversion each) {
    int[] twins = Twins.of(reference, attempt);
    boolean[] twinned = twinned(twins);
    List<Bond> open = new ArrayList<>();
    for (int i = 0; i < twins.length; i++) {
      if (twins[i] < 0 && touches(reference.get(i), each)) {
        open.add(reference.get(i));
      }
    }
    for (int i = 0; i < twinned.length; i++) {
      Bond bond = attempt.get(i);
      if (!twinned[i] && i != each.made() && touches(bond, each)) {
        Bond swapped = bond.swapped(each.premise(), each.conclusion());
        if (best(open, swapped) > best(open, bond)) {
          attempt.set(i, swapped);
        }
      }
    }
  }

  private static boolean touches(Bond bond, Inversion each) {
    return bond.touches(each.premise()) || bond.touches(each.conclusion());
  }

  private static long best(List<Bond> open, Bond bond) {
    return open.stream().mapToLong(right -> alike(right, bond)).max().orElse(0);
  }

  private static long alike(Bond right, Bond bond) {
    boolean sameTarget = right.isOnReason() ? bond.isOnReason() : right.target() == bond.target();
    return 1200L
            * bond.shared(right.premises())
            / (right.premises().size() + bond.premises().size())
        + (sameTarget ? 300 : 0)
        + (right.stance() == bond.stance() ? 100 : 0);
  }
}
