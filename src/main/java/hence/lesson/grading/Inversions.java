package hence.lesson.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the reasons of an attempt that stand on their heads, and sets them upright, so that the
 * rest can be compared as if they had been right.
 *
 * <p>Only reasons without a twin come into question, and only if the attempt does not argue from
 * the premise to the conclusion as well. What hangs on either of two swapped claims may have stayed
 * with its claim or have changed places with it; whichever fits the reference is no mistake of its
 * own. The swap that explains most goes first.
 */
final class Inversions {
  /** Whoever swaps more claims than these does not do it throughout. */
  private static final int THOROUGH = 20;

  private final List<Bond> reference;
  private final List<Bond> attempt;
  private final List<Inversion> found = new ArrayList<>();

  /** What was done to each reason of the attempt to set it upright, in order. */
  private List<List<Inversion>> turns = new ArrayList<>();

  /** The reasons without twins that touch a claim. */
  private final Map<Integer, Set<Integer>> openAuthors = new HashMap<>();

  private final Map<Integer, Set<Integer>> openTries = new HashMap<>();

  Inversions(List<Bond> reference, List<Bond> attempt) {
    this.reference = reference;
    this.attempt = new ArrayList<>(attempt);
    attempt.forEach(_ -> turns.add(List.of()));
    int[] twins = Twins.of(reference, attempt);
    boolean[] twinned = new boolean[attempt.size()];
    for (int author = 0; author < twins.length; author++) {
      if (twins[author] >= 0) {
        twinned[twins[author]] = true;
      } else {
        enter(openAuthors, author, reference.get(author));
      }
    }
    IntStream.range(0, twinned.length)
        .filter(made -> !twinned[made])
        .forEach(made -> enter(openTries, made, attempt.get(made)));
    List<Inversion> candidates = candidates();
    for (Inversion each : candidates) {
      if (stands(each)) {
        set(each, candidates);
      }
    }
  }

  /**
   * Sets one reason upright and lets its neighbours follow. Or has the attempt changed the places
   * of the two claims throughout? Then more of it becomes the author's that way.
   */
  private void set(Inversion each, List<Inversion> candidates) {
    List<Bond> throughout =
        attempt.stream().map(bond -> bond.swapped(each.premise(), each.conclusion())).toList();
    List<Inversion> alike =
        candidates.stream().filter(other -> other.swapsAs(each) && stands(other)).toList();
    List<List<Inversion>> turnedThroughout = turns.stream().map(all -> and(all, each)).toList();
    found.add(each);
    swap(each.made(), each);
    settleNeighbours(each);
    if (found.size() <= THOROUGH && twins(throughout) > twins(attempt)) {
      attempt.clear();
      attempt.addAll(throughout);
      turns = new ArrayList<>(turnedThroughout);
      triesAround(each).forEach(made -> enter(openTries, made, attempt.get(made)));
      alike.stream()
          .filter(other ->
              found.stream()
                  .noneMatch(one -> one.author() == other.author() || one.made() == other.made()))
          .forEach(found::add);
    }
  }

  private static List<Inversion> and(List<Inversion> turns, Inversion next) {
    List<Inversion> more = new ArrayList<>(turns);
    more.add(next);
    return more;
  }

  private long twins(List<Bond> bonds) {
    return Arrays.stream(Twins.of(reference, bonds)).filter(twin -> twin >= 0).count();
  }

  private static void enter(Map<Integer, Set<Integer>> open, int reason, Bond bond) {
    bond.premises().forEach(claim -> touching(open, claim).add(reason));
    touching(open, bond.target()).add(reason);
  }

  private static Set<Integer> touching(Map<Integer, Set<Integer>> open, int claim) {
    return open.computeIfAbsent(claim, _ -> new LinkedHashSet<>());
  }

  List<Inversion> found() {
    return found;
  }

  /** The attempt's reasons, set upright. */
  List<Bond> attempt() {
    return attempt;
  }

  /** The claim that stands in a reason as it was made where an upright one has that claim. */
  int asMade(int made, int claim) {
    int found = claim;
    for (Inversion turn : turns.get(made).reversed()) {
      found = Bond.swap(found, turn.premise(), turn.conclusion());
    }
    return found;
  }

  private List<Inversion> candidates() {
    List<Inversion> candidates = new ArrayList<>();
    for (int author = 0; author < reference.size(); author++) {
      Bond right = reference.get(author);
      if (right.isOnReason() || !touching(openAuthors, right.target()).contains(author)) {
        continue;
      }
      for (int premise : right.premises()) {
        if (!argues(premise, right.target())) {
          for (int made : touching(openTries, premise)) {
            Inversion each = new Inversion(author, made, premise, right.target());
            if (stands(each)) {
              candidates.add(each);
            }
          }
        }
      }
    }
    Map<Inversion, Integer> explained = new HashMap<>();
    candidates.forEach(each -> explained.put(each, explained(each)));
    candidates.sort(
        Comparator.<Inversion>comparingInt(explained::get)
            .thenComparingLong(each -> alike(reference.get(each.author()), turned(each)))
            .reversed()
            .thenComparingInt(Inversion::author)
            .thenComparingInt(Inversion::made));
    return candidates;
  }

  private boolean argues(int premise, int conclusion) {
    return touching(openTries, conclusion).stream()
        .map(attempt::get)
        .anyMatch(bond -> bond.target() == conclusion && bond.premises().contains(premise));
  }

  private static boolean leads(Bond bond, int from, int to) {
    return bond.target() == to && bond.premises().contains(from) && !bond.premises().contains(to);
  }

  /** Whether the reason of the attempt (still) argues from the conclusion to the premise. */
  private boolean stands(Inversion each) {
    return leads(attempt.get(each.made()), each.conclusion(), each.premise())
        && found.stream().noneMatch(other -> other.author() == each.author());
  }

  private Bond turned(Inversion each) {
    return attempt.get(each.made()).swapped(each.premise(), each.conclusion());
  }

  private void swap(int made, Inversion each) {
    Bond swapped = attempt.get(made).swapped(each.premise(), each.conclusion());
    attempt.set(made, swapped);
    turns.set(made, and(turns.get(made), each));
    enter(openTries, made, swapped);
  }

  /** How many reasons would be the author's, were the two claims swapped throughout. */
  private int explained(Inversion each) {
    List<Bond> open = openAround(each);
    int explained = 0;
    for (int made : triesAround(each)) {
      Bond bond = attempt.get(made);
      if (!isAmong(open, bond) && isAmong(open, bond.swapped(each.premise(), each.conclusion()))) {
        explained++;
      }
    }
    return explained;
  }

  private static boolean isAmong(List<Bond> open, Bond bond) {
    return open.stream()
        .anyMatch(right ->
            right.premises().equals(bond.premises())
                && right.stance() == bond.stance()
                && sameTarget(right, bond));
  }

  /** Lets what hangs on two swapped claims change places if that fits the reference better. */
  private void settleNeighbours(Inversion each) {
    List<Bond> open = openAround(each);
    for (int made : triesAround(each)) {
      Bond bond = attempt.get(made);
      // One that is inverted alike has its own turn.
      if (made != each.made() && !leads(bond, each.conclusion(), each.premise())) {
        if (best(open, bond.swapped(each.premise(), each.conclusion())) > best(open, bond)) {
          swap(made, each);
        }
      }
    }
  }

  private List<Bond> openAround(Inversion each) {
    Set<Integer> around = new LinkedHashSet<>(touching(openAuthors, each.premise()));
    around.addAll(touching(openAuthors, each.conclusion()));
    return around.stream().map(reference::get).toList();
  }

  private Set<Integer> triesAround(Inversion each) {
    Set<Integer> around = new LinkedHashSet<>(touching(openTries, each.premise()));
    around.addAll(touching(openTries, each.conclusion()));
    return around;
  }

  private static long best(List<Bond> open, Bond bond) {
    return open.stream().mapToLong(right -> alike(right, bond)).max().orElse(0);
  }

  private static boolean sameTarget(Bond right, Bond bond) {
    return right.isOnReason() ? bond.isOnReason() : right.target() == bond.target();
  }

  private static long alike(Bond right, Bond bond) {
    return bond.alike(right, sameTarget(right, bond) ? 1 : 0);
  }
}
