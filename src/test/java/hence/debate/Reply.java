package hence.debate;

import hence.map.Stance;
import java.util.List;

/**
 * One reply in a debate: claims, by their numbers, that bear together on a claim or on an earlier
 * reply.
 *
 * @param target the number of the claim, or of the reply if this one undercuts it
 * @param fresh how many of the premises, at the end, are first said here
 */
record Reply(Stance stance, List<Integer> premises, int target, boolean undercuts, int fresh) {
  Reply {
    premises = List.copyOf(premises);
  }
}
