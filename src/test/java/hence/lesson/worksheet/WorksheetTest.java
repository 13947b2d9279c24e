package hence.lesson.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.RandomMaps;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.worksheet.Worksheet.Blank;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which claims are to be found, and in what order they are given. */
class WorksheetTest {
  /** a <- (b + c), b <- d, c <- (e), a <- against f; all in the wrong order. */
  private static final ArgumentMap MAP =
      map(
          List.of("f", "e", "d", "c", "b", "a"),
          List.of(
              new Reason("r1", Stance.FOR, List.of("b", "c"), "a"),
              new Reason("r2", Stance.AGAINST, List.of("f"), "a"),
              new Reason("r3", Stance.FOR, List.of("d"), "b"),
              new Reason("r4", Stance.FOR, List.of("e"), "c")));

  @Test
  void boxesAreNumberedLevelByLevelAndTheContentionIsGiven() {
    Worksheet sheet = Worksheet.of(new Portion(MAP), Blank.STRUCTURE, "A");
    assertEquals(List.of("b", "c", "f", "d", "e"), sheet.boxes());
    assertEquals(1, sheet.number("b"));
    assertFalse(sheet.isBlank("a"));
  }

  @Test
  void largerPortionsGiveTheClaimsThatMostHangsOn() {
    Worksheet sheet = Worksheet.of(new Portion(MAP), Blank.CLAIMS, "A");
    assertEquals(List.of("c", "f", "d", "e"), sheet.boxes(), "b has reasons and comes first");
  }

  @Test
  void theSameVersionGivesTheSameOrderAndAnotherOneAnother() {
    Portion portion = new Portion(MAP);
    List<String> order = Worksheet.of(portion, Blank.STRUCTURE, "A").bank();
    assertEquals(List.of("c", "e", "f", "b", "d"), order, "on every machine");
    assertNotEquals(order, Worksheet.of(portion, Blank.STRUCTURE, "B").bank());
  }

  @Test
  void theBankNeverFollowsTheBoxes() {
    ArgumentMap two =
        map(List.of("a", "b", "c"), List.of(new Reason("r", Stance.FOR, List.of("b", "c"), "a")));
    for (int version = 0; version < 50; version++) {
      Worksheet sheet = Worksheet.of(new Portion(two), Blank.CLAIMS, "v" + version);
      assertEquals(List.of("c", "b"), sheet.bank());
    }
  }

  @Test
  void lettersGoOnAfterZ() {
    List<String> ids = IntStream.range(0, 60).mapToObj(i -> "c" + i).toList();
    ArgumentMap many = map(ids, List.of(new Reason("r", Stance.FOR, ids.subList(1, 60), "c0")));
    Worksheet sheet = Worksheet.of(new Portion(many), Blank.STRUCTURE, "A");
    List<String> letters = sheet.bank().stream().map(sheet::letter).toList();
    assertEquals("A", letters.getFirst());
    assertEquals(List.of("Z", "AA"), letters.subList(25, 27));
    assertEquals(List.of("AZ", "BA"), letters.subList(51, 53));
  }

  @Test
  void everyClaimOfAnyMapIsGivenOrToBeFoundOnce() {
    for (long seed = 0; seed < 300; seed++) {
      check(RandomMaps.map(seed, 14), "seed " + seed);
    }
    check(BundledMap.essay("en"), "essay");
  }

  private static void check(ArgumentMap map, String which) {
    for (Portion portion : Portions.of(map)) {
      for (Blank blank : Blank.values()) {
        Worksheet sheet = Worksheet.of(portion, blank, which);
        Set<String> all = new TreeSet<>(portion.map().claims().stream().map(Claim::id).toList());
        assertEquals(new HashSet<>(sheet.boxes()), new HashSet<>(sheet.bank()), which);
        assertEquals(sheet.boxes().size(), new HashSet<>(sheet.boxes()).size(), which);
        assertTrue(all.containsAll(sheet.boxes()), which);
        assertFalse(sheet.isBlank(portion.top()), which);
        assertTrue(sheet.boxes().size() < 2 || !sheet.boxes().equals(sheet.bank()), which);
        int given = all.size() - sheet.boxes().size();
        assertTrue(given <= 1 + (all.size() - 2) / 4, which + ": most are to be found");
      }
    }
  }

  private static ArgumentMap map(List<String> ids, List<Reason> reasons) {
    String top = ids.contains("a") ? "a" : "c0";
    List<Claim> claims = ids.stream().map(id -> new Claim(id, Text.of(id + " holds."))).toList();
    return new ArgumentMap(Text.of("T"), top, List.of(), claims, reasons, Extras.NONE);
  }
}
