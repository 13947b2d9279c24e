package hence.lesson.practice.building;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Edit;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldTest {
  private static final ArgumentMap MAP =
      new ArgumentMap(
          Text.of("T"),
          "c0",
          List.of(),
          Stream.of("c0", "c1", "c2", "c3").map(id -> new Claim(id, Text.of(id))).toList(),
          List.of(
              new Reason("a", Stance.FOR, List.of("c1", "c2"), "c0"),
              new Reason("b", Stance.FOR, List.of("c3"), "c1")),
          Extras.NONE);

  @Test
  void whatIsTakenUpIsWhatItIsOnTheMap() {
    assertEquals(Optional.empty(), Held.of(MAP, "c0"));
    assertEquals(Optional.of(new Held.Premise("c2", "a")), Held.of(MAP, "c2"));
    assertEquals(Optional.of(new Held.Whole("a")), Held.of(MAP, "a"));
  }

  @Test
  void onlyWaysThatMakeSenseAreOffered() {
    Held card = new Held.Card("c3");
    assertEquals(List.of(Way.BECAUSE, Way.HOWEVER), card.ways(MAP, "c0"));
    assertEquals(List.of(Way.TOGETHER, Way.STEP), card.ways(MAP, "a"));
    assertEquals(List.of(Way.values()), card.ways(MAP, "c2"));
    Held premise = new Held.Premise("c1", "a");
    assertEquals(List.of(), premise.ways(MAP, "c3"), "it rests on it");
    assertEquals(List.of(), premise.ways(MAP, "b"));
    assertEquals(List.of(Way.STEP), premise.ways(MAP, "a"));
    Held whole = new Held.Whole("b");
    assertEquals(
        List.of(Way.HOWEVER, Way.TOGETHER, Way.STEP), whole.ways(MAP, "c1"), "turned, or moved");
    assertEquals(List.of(Way.HOWEVER), new Held.Whole("a").ways(MAP, "c0"));
  }

  @Test
  void aReasonOfOnePremiseJoinsAnother() {
    Edit edit = new Held.Whole("b").put(MAP, Way.TOGETHER, "a").orElseThrow();
    assertEquals(
        List.of(new Reason("a", Stance.FOR, List.of("c1", "c2", "c3"), "c0")),
        edit.on(MAP).reasons());
    assertEquals(Optional.empty(), new Held.Whole("a").put(MAP, Way.TOGETHER, "b"));
  }
}
