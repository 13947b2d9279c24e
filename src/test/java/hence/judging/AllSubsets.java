package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Stance;
import java.util.ArrayList;
import java.util.List;

/** Brute force: judges a map with every subset of its unmarked assumptions rejected. */
final class AllSubsets {
  final List<String> assumptions;
  private final boolean[] topples;

  AllSubsets(ArgumentMap map, Opinions opinions, String claim) {
    assumptions =
        map.claims().stream()
            .map(Claim::id)
            .filter(id -> opinions.of(id).isEmpty())
            .filter(id -> map.reasonsOn(id).stream().noneMatch(r -> r.stance() == Stance.FOR))
            .sorted()
            .toList();
    topples = new boolean[1 << assumptions.size()];
    for (int set = 0; set < topples.length; set++) {
      Opinions supposed = opinions.rejecting(named(set));
      topples[set] = Judgement.of(map, Lens.GROUNDED, supposed).status(claim) != Status.IN;
    }
  }

  boolean isIn() {
    return !topples[0];
  }

  /** Whether rejecting more never brings the claim back. */
  boolean isMonotone() {
    for (int set = 0; set < topples.length; set++) {
      for (int more = 0; more < assumptions.size(); more++) {
        if (topples[set] && !topples[set | 1 << more]) {
          return false;
        }
      }
    }
    return true;
  }

  List<List<String>> cutSets(int mostClaims) {
    List<List<String>> minimal = new ArrayList<>();
    for (int set = 0; set < topples.length; set++) {
      if (Integer.bitCount(set) <= mostClaims && topples[set] && !partTopples(set)) {
        minimal.add(named(set));
      }
    }
    return CutSets.inOrder(minimal);
  }

  /** The minimal sets of which every toppling set has a claim: what suffices, by definition. */
  List<List<String>> supportSets() {
    boolean[] suffices = new boolean[topples.length];
    for (int set = 0; set < topples.length; set++) {
      int others = topples.length - 1 & ~set;
      suffices[set] = !topples[others] && !partTopples(others);
    }
    List<List<String>> minimal = new ArrayList<>();
    for (int set = 0; set < topples.length; set++) {
      boolean least = suffices[set];
      for (int one = 0; one < assumptions.size(); one++) {
        least &= (set >> one & 1) == 0 || !suffices[set & ~(1 << one)];
      }
      if (least) {
        minimal.add(named(set));
      }
    }
    return CutSets.inOrder(minimal);
  }

  private boolean partTopples(int set) {
    for (int part = (set - 1) & set; set > 0; part = (part - 1) & set) {
      if (topples[part]) {
        return true;
      }
      if (part == 0) {
        return false;
      }
    }
    return false;
  }

  private List<String> named(int set) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < assumptions.size(); i++) {
      if ((set >> i & 1) == 1) {
        ids.add(assumptions.get(i));
      }
    }
    return ids;
  }
}
