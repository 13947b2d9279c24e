package hence.layout.parts;

import hence.layout.Direction;
import hence.layout.Size;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a map by number, claims first and then reasons, with their sizes. */
public final class PartTable {
  public final int claims;
  public final int size;
  public final String[] ids;
  public final double[] width;
  public final double[] height;

  /** The numbers of the premises of each reason, by the reason's place among the reasons. */
  private final int[][] premises;

  private final int[] target;
  private final boolean[] isAgainst;

  /** The reasons on part p are {@code on[onStart[p]]} to {@code on[onStart[p + 1] - 1]}. */
  private final int[] onStart;

  private final int[] on;
  public final int contention;

  public PartTable(ArgumentMap map, Sizes sizes, Direction direction) {
    claims = map.claims().size();
    size = claims + map.reasons().size();
    ids = new String[size];
    width = new double[size];
    height = new double[size];
    premises = new int[size - claims][];
    target = new int[size - claims];
    isAgainst = new boolean[size - claims];
    onStart = new int[size + 1];
    on = new int[size - claims];
    Map<String, Integer> numbers = number(map, sizes, direction);
    contention = numbers.get(map.contention());
    link(map.reasons(), numbers);
  }

  private Map<String, Integer> number(ArgumentMap map, Sizes sizes, Direction direction) {
    Map<String, Integer> numbers = HashMap.newHashMap(size);
    int next = 0;
    for (Claim claim : map.claims()) {
      put(numbers, next++, claim.id(), Frame.down(sizes.claim(claim.id()), direction));
    }
    Size bracket = Frame.down(sizes.bracket(), direction);
    for (Reason reason : map.reasons()) {
      put(numbers, next++, reason.id(), bracket);
    }
    return numbers;
  }

  private void put(Map<String, Integer> numbers, int number, String id, Size own) {
    numbers.put(id, number);
    ids[number] = id;
    width[number] = own.width();
    height[number] = own.height();
  }

  private void link(List<Reason> reasons, Map<String, Integer> numbers) {
    for (int r = 0; r < reasons.size(); r++) {
      Reason reason = reasons.get(r);
      premises[r] = new int[reason.premises().size()];
      for (int i = 0; i < premises[r].length; i++) {
        premises[r][i] = numbers.get(reason.premises().get(i));
      }
      target[r] = numbers.get(reason.target());
      isAgainst[r] = reason.stance() == Stance.AGAINST;
      onStart[target[r] + 1]++;
    }
    for (int p = 0; p < size; p++) {
      onStart[p + 1] += onStart[p];
    }
    int[] next = onStart.clone();
    for (int r = 0; r < reasons.size(); r++) {
      on[next[target[r]]++] = claims + r;
    }
  }

  public boolean isClaim(int part) {
    return part < claims;
  }

  public int[] premises(int reason) {
    return premises[reason - claims];
  }

  int target(int reason) {
    return target[reason - claims];
  }

  public boolean isAgainst(int reason) {
    return isAgainst[reason - claims];
  }

  public int reasonCount(int part) {
    return onStart[part + 1] - onStart[part];
  }

  public int reasonOn(int part, int i) {
    return on[onStart[part] + i];
  }

  /** How many parts rest directly on a part: a reason's premises and undercuts, or reasons. */
  int belowCount(int part) {
    return reasonCount(part) + (isClaim(part) ? 0 : premises(part).length);
  }

  /** The parts directly below in reading order: premises first, then what aims at the part. */
  int below(int part, int i) {
    int own = isClaim(part) ? 0 : premises(part).length;
    return i < own ? premises(part)[i] : reasonOn(part, i - own);
  }
}
