package hence.lesson.portion;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;

/** Small maps with every construct that exercises ask about. */
public final class Sketches {
  private Sketches() {}

  /**
   * Two co-premises, one of them with a reason; an undercut of theirs; a reason apart; an objection
   * and its rebuttal.
   */
  public static ArgumentMap british() {
    return map(
        List.of("british", "born", "law", "register", "diplomats", "accent", "oath", "never"),
        List.of(
            new Reason("r-born", Stance.FOR, List.of("born", "law"), "british"),
            new Reason("r-register", Stance.FOR, List.of("register"), "born"),
            new Reason("r-diplomats", Stance.AGAINST, List.of("diplomats"), "r-born"),
            new Reason("r-accent", Stance.FOR, List.of("accent"), "british"),
            new Reason("r-oath", Stance.AGAINST, List.of("oath"), "british"),
            new Reason("r-never", Stance.AGAINST, List.of("never"), "oath")));
  }

  public static ArgumentMap map(List<String> ids, List<Reason> reasons) {
    List<Claim> claims = new ArrayList<>();
    ids.forEach(id -> claims.add(new Claim(id, Text.of("It is so that " + id + "."))));
    return new ArgumentMap(
        Text.of("Sketch"), ids.getFirst(), List.of(), claims, reasons, Extras.NONE);
  }
}
