package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.judging.RandomMaps;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineRowTest {
  @Test
  void aLonePremiseSharesTheLineOfItsReason() {
    ArgumentMap map = map(reason("r1", Stance.FOR, "top", "a"), reason("r2", Stance.FOR, "a", "b"));
    assertEquals("top(r1:a(r2:b))", outline(map));
  }

  @Test
  void coPremisesStandTogetherUnderTheirReason() {
    assertEquals("top(r1(a b))", outline(map(reason("r1", Stance.FOR, "top", "a", "b"))));
  }

  @Test
  void anUndercutStandsUnderTheReasonThatItUndercuts() {
    ArgumentMap map =
        map(reason("r1", Stance.FOR, "top", "a"), reason("u", Stance.AGAINST, "r1", "c"));
    assertEquals("top(r1(a u:c))", outline(map));
  }

  @Test
  void aSharedPremiseIsUnfoldedOnce() {
    ArgumentMap map =
        map(
            reason("r1", Stance.FOR, "top", "a"),
            reason("r2", Stance.AGAINST, "top", "a"),
            reason("r3", Stance.FOR, "a", "b"));
    assertEquals("top(r1:a(r3:b) r2:a↑)", outline(map));
  }

  @Test
  void aCircleEndsWhereItBegan() {
    ArgumentMap map =
        map(reason("r1", Stance.FOR, "top", "a"), reason("r2", Stance.FOR, "a", "top"));
    assertEquals("top(r1:a(r2:top↑))", outline(map));
  }

  @Test
  void everyPartOfAnyMapHasOneLineOfItsOwn() {
    for (long seed = 0; seed < 2_000; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 9);
      Contents contents = Contents.of(map);
      List<String> own = new ArrayList<>();
      Deque<OutlineRow> open = new ArrayDeque<>(OutlineRow.roots(contents));
      while (!open.isEmpty()) {
        OutlineRow row = open.pop();
        assertEquals(row.hasUnder(contents), !row.under(contents).isEmpty());
        if (!row.again()) {
          row.claim().ifPresent(own::add);
        }
        row.reason().filter(_ -> row.opens()).ifPresent(own::add);
        open.addAll(row.under(contents));
      }
      Set<String> all = new HashSet<>(own);
      assertEquals(own.size(), all.size(), "no part twice, map " + seed);
      assertEquals(map.claims().size() + map.reasons().size(), all.size(), "map " + seed);
      map.claims().forEach(claim -> assertTrue(all.contains(claim.id())));
    }
  }

  private static String outline(ArgumentMap map) {
    Contents contents = Contents.of(map);
    return lines(OutlineRow.roots(contents), contents);
  }

  private static String lines(List<OutlineRow> rows, Contents contents) {
    return String.join(" ", rows.stream().map(row -> line(row, contents)).toList());
  }

  private static String line(OutlineRow row, Contents contents) {
    String reason = row.opens() ? row.reason().orElseThrow() : "";
    String claim = row.claim().orElse("");
    String said = reason + (reason.isEmpty() || claim.isEmpty() ? "" : ":") + claim;
    String under = lines(row.under(contents), contents);
    return said + (row.again() ? "↑" : "") + (under.isEmpty() ? "" : "(" + under + ")");
  }

  private static Reason reason(String id, Stance stance, String target, String... premises) {
    return new Reason(id, stance, List.of(premises), target);
  }

  private static ArgumentMap map(Reason... reasons) {
    List<Claim> claims =
        Stream.concat(
                Stream.of("top"), Stream.of(reasons).flatMap(reason -> reason.premises().stream()))
            .distinct()
            .map(id -> new Claim(id, Text.of(id + ".")))
            .toList();
    return new ArgumentMap(Text.of("m"), "top", List.of(), claims, List.of(reasons), Extras.NONE);
  }
}
