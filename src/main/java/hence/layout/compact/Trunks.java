package hence.layout.compact;

import java.util.List;

/**
 * Which links of a run share a lane: of more than the eye can follow, neighbours of one stance that
 * lead to one target. They still cross nothing.
 *
 * @param lane of each link of the run
 * @param size how many lanes there are
 */
record Trunks(int[] lane, int size) {
  static Trunks of(List<Integer> run, Steps steps) {
    int[] lane = new int[run.size()];
    boolean isCrowded = run.size() > Bundle.MOST_APART;
    for (int i = 1; i < lane.length; i++) {
      boolean isShared = isCrowded && areAlike(run.get(i - 1), run.get(i), steps);
      lane[i] = lane[i - 1] + (isShared ? 0 : 1);
    }
    return new Trunks(lane, lane.length == 0 ? 0 : lane[lane.length - 1] + 1);
  }

  private static boolean areAlike(int one, int other, Steps steps) {
    return steps.parent[one] == steps.parent[other]
        && steps.slot[one] == steps.slot[other]
        && steps.parts.isAgainst(steps.reason[one]) == steps.parts.isAgainst(steps.reason[other]);
  }

  /** How many lanes so many links from the first on take. */
  int before(int links) {
    return links == lane.length ? size : lane[links];
  }

  /** The lane of a link, counted from the last one. */
  int back(int link) {
    return size - 1 - lane[link];
  }
}
