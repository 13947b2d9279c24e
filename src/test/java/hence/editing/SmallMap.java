package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.List;

/**
 * A small map for tests: t rests on r1 (a with b) and r2 (c); b rests on r3 (d); r4 (d with e)
 * undercuts r2; r5 (f) is an objection to t.
 */
final class SmallMap {
  private SmallMap() {}

  static ArgumentMap map() {
    return new ArgumentMap(
        Text.of("Small"),
        "t",
        List.of(),
        List.of("t", "a", "b", "c", "d", "e", "f").stream()
            .map(id -> new Claim(id, Text.of("Claim " + id + " holds.")))
            .toList(),
        List.of(
            new Reason("r1", Stance.FOR, List.of("a", "b"), "t"),
            new Reason("r2", Stance.FOR, List.of("c"), "t"),
            new Reason("r3", Stance.FOR, List.of("d"), "b"),
            new Reason("r4", Stance.AGAINST, List.of("d", "e"), "r2"),
            new Reason("r5", Stance.AGAINST, List.of("f"), "t")),
        Extras.NONE);
  }
}
