package hence.lesson.portion;

import hence.map.ArgumentMap;
import hence.map.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Picks claims from elsewhere in a map, to be told apart from those that belong to a portion. */
public final class Strangers {
  /** So many that they must be looked for, and so few that the portion stays the main thing. */
  private static final int MOST = 3;

  private Strangers() {}

  /** Up to three claims of the whole map that the portion does not have; the same ones a seed. */
  public static List<Claim> of(ArgumentMap portion, ArgumentMap whole, long seed) {
    List<Claim> others = new ArrayList<>(whole.claims());
    others.removeIf(claim -> portion.part(claim.id()).isPresent());
    // The whole map's point would give away that it is no part of the portion.
    others.removeIf(claim -> claim.id().equals(whole.contention()));
    Collections.shuffle(others, new Random(seed));
    return List.copyOf(others.subList(0, Math.min(MOST, others.size())));
  }
}
