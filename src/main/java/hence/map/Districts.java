package hence.map;

import java.util.Arrays;

/**
 * A map divided into districts, one in another: that of a claim holds all claims that rest on it,
 * but a claim that several rest on lies where it is met first, from the contention down level by
 * level. Claims go by their numbers in the map.
 */
public final class Districts {
  private static final int NONE = -1;
  private static final int UNMET = -2;

  private final Footing footing;
  private final int claims;

  /** The part that each part was met under. */
  private final int[] above;

  private final int[] sizes;

  /** The parts that are met already, each after the one that it was met under. */
  private final int[] order;

  private int met;

  private Districts(ArgumentMap map) {
    footing = map.footing();
    claims = map.claims().size();
    above = new int[footing.size()];
    sizes = new int[footing.size()];
    order = new int[footing.size()];
    Arrays.fill(above, UNMET);
    meetAll(map);
    for (int i = met - 1; i >= 0; i--) {
      int part = order[i];
      sizes[part] += footing.isClaim(part) ? 1 : 0;
      if (above[part] != NONE) {
        sizes[above[part]] += sizes[part];
      }
    }
  }

  public static Districts of(ArgumentMap map) {
    return new Districts(map);
  }

  /** How many claims a claim's district holds, itself included. */
  public int size(int claim) {
    return sizes[claim];
  }

  /** The claim in whose district a claim's lies next; -1 if it lies in none. */
  public int around(int claim) {
    int part = above[claim];
    while (part != NONE && !footing.isClaim(part)) {
      part = above[part];
    }
    return part;
  }

  /** The contention, those that serve nothing, and then all, for what is left is a circle. */
  private void meetAll(ArgumentMap map) {
    for (int claim = 0; claim < claims; claim++) {
      if (map.claims().get(claim).id().equals(map.contention())) {
        meetBelow(claim);
      }
    }
    for (int claim = 0; claim < claims; claim++) {
      if (!footing.serves(claim, _ -> true)) {
        meetBelow(claim);
      }
    }
    for (int part = 0; part < footing.size(); part++) {
      meetBelow(part);
    }
  }

  private void meetBelow(int root) {
    int next = met;
    meet(root, NONE);
    for (; next < met; next++) {
      int part = order[next];
      footing.under(part, lower -> meet(lower, part));
    }
  }

  private void meet(int part, int under) {
    if (above[part] == UNMET) {
      above[part] = under;
      order[met++] = part;
    }
  }
}
