package hence.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyclesTest {

  private static ArgumentMap map(int claims, List<Reason> reasons) {
    List<Claim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      all.add(new Claim("c" + i, Text.of("x")));
    }
    return new ArgumentMap(Text.of("T"), "c0", List.of(), all, reasons, Extras.NONE);
  }

  private static Reason reason(String id, String premise, String target) {
    return new Reason(id, Stance.FOR, List.of(premise), target);
  }

  @Test
  void aTreeHasNone() {
    List<Reason> reasons = List.of(reason("r", "c1", "c0"), reason("s", "c2", "c0"));
    assertEquals(List.of(), Cycles.of(map(3, reasons)));
  }

  @Test
  void theShortestThroughTheFirstPartOfEachKnot() {
    List<Reason> reasons =
        List.of(
            reason("a", "c1", "c0"),
            reason("b", "c2", "c1"),
            reason("c", "c0", "c2"),
            reason("d", "c0", "c1"),
            reason("e", "c4", "c3"),
            reason("f", "c3", "c4"));
    assertEquals(
        List.of(List.of("c0", "d", "c1", "a"), List.of("c3", "f", "c4", "e")),
        Cycles.of(map(5, reasons)));
  }

  @Test
  void aVeryLongCircleIsFoundWithoutOverflow() {
    int claims = 50_000;
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      reasons.add(reason("r" + i, "c" + i, "c" + (i + 1) % claims));
    }
    assertEquals(2 * claims, Cycles.of(map(claims, reasons)).getFirst().size());
  }
}
