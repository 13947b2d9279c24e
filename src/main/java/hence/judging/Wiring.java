package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A map as numbers, so that judging it costs no look-up by id. Parts are numbered in the map's
 * order: the claims from 0, then the reasons from {@link #claims}.
 *
 * <p>A reason FOR a reason is on no list: only undercuts act on reasons.
 */
final class Wiring {
  final ArgumentMap map;
  final int claims;
  final int parts;

  /** By reason, counted from 0: the claims that are its premises. */
  final int[][] premises;

  /** By reason, counted from 0: the part it acts on, or -1 for a reason FOR a reason. */
  private final int[] targets;

  /** By part: the reasons FOR it; none for a reason. */
  final int[][] supports;

  /** By part: the objections to a claim, the undercuts of a reason. */
  final int[][] attacks;

  /** By claim: the reasons that use it as a premise. */
  final int[][] uses;

  private final Map<String, Integer> numbers = new HashMap<>();

  private Wiring(ArgumentMap map) {
    this.map = map;
    claims = map.claims().size();
    parts = claims + map.reasons().size();
    map.claims().forEach(claim -> numbers.put(claim.id(), numbers.size()));
    map.reasons().forEach(reason -> numbers.put(reason.id(), numbers.size()));
    premises = new int[parts - claims][];
    targets = new int[parts - claims];
    List<List<Integer>> fors = lists(parts);
    List<List<Integer>> againsts = lists(parts);
    List<List<Integer>> users = lists(claims);
    for (Reason reason : map.reasons()) {
      int number = numbers.get(reason.id());
      int target = numbers.get(reason.target());
      premises[number - claims] = reason.premises().stream().mapToInt(numbers::get).toArray();
      Arrays.stream(premises[number - claims]).forEach(p -> users.get(p).add(number));
      boolean against = reason.stance() == Stance.AGAINST;
      targets[number - claims] = against || target < claims ? target : -1;
      if (against) {
        againsts.get(target).add(number);
      } else if (target < claims) {
        fors.get(target).add(number);
      }
    }
    supports = arrays(fors);
    attacks = arrays(againsts);
    uses = arrays(users);
  }

  static Wiring of(ArgumentMap map) {
    return new Wiring(map);
  }

  /**
   * @throws IllegalArgumentException if no part has that id
   */
  int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no part has the id " + id);
    }
    return number;
  }

  boolean isClaim(int part) {
    return part < claims;
  }

  /** A claim that rests on no reason FOR it. */
  boolean isAssumption(int part) {
    return part < claims && supports[part].length == 0;
  }

  int[] premisesOf(int reason) {
    return premises[reason - claims];
  }

  Claim claim(int claim) {
    return map.claims().get(claim);
  }

  Reason reason(int reason) {
    return map.reasons().get(reason - claims);
  }

  String id(int part) {
    return part < claims ? claim(part).id() : reason(part).id();
  }

  /** What a part's verdict depends on: what attacks it, and its premises or the reasons for it. */
  int[] needs(int part) {
    int[] first = isClaim(part) ? supports[part] : premisesOf(part);
    int[] needs = Arrays.copyOf(first, first.length + attacks[part].length);
    System.arraycopy(attacks[part], 0, needs, first.length, attacks[part].length);
    return needs;
  }

  /** The part that the reason acts on, or -1 for a reason FOR a reason. */
  int target(int reason) {
    return targets[reason - claims];
  }

  /** The opinion of each claim, or null. */
  Opinion[] opinions(Opinions opinions) {
    Opinion[] byNumber = new Opinion[claims];
    opinions
        .byClaim()
        .forEach((id, opinion) -> {
          Integer number = numbers.get(id);
          if (number != null && number < claims) {
            byNumber[number] = opinion;
          }
        });
    return byNumber;
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
