package hence.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditTest {
  /** c1 and c2 together for c0; c3 for c1; c4 against the step of the first reason. */
  private static final ArgumentMap MAP =
      map(
          new Reason("a", Stance.FOR, List.of("c1", "c2"), "c0"),
          new Reason("b", Stance.FOR, List.of("c3"), "c1"),
          new Reason("u", Stance.AGAINST, List.of("c4"), "a"));

  private static ArgumentMap map(Reason... reasons) {
    List<Claim> claims =
        Stream.of("c0", "c1", "c2", "c3", "c4", "c5")
            .map(id -> new Claim(id, Text.of(id + " is so.")))
            .toList();
    return new ArgumentMap(Text.of("T"), "c0", List.of(), claims, List.of(reasons), Extras.NONE);
  }

  private static void assertReasons(Edit edit, Reason... expected) {
    assertEquals(List.of(expected), edit.on(MAP).reasons());
  }

  private static void assertRefused(Refusal why, Edit edit) {
    assertEquals(Optional.of(why), edit.refusal(MAP));
    assertThrows(IllegalArgumentException.class, () -> edit.on(MAP));
  }

  private static final Reason A = MAP.reason("a");
  private static final Reason B = MAP.reason("b");
  private static final Reason U = MAP.reason("u");

  @Test
  void aClaimIsLinkedForAgainstOrAtAStep() {
    assertReasons(
        new Edit.Link("c5", Stance.FOR, "c2"),
        A,
        B,
        U,
        new Reason("r1", Stance.FOR, List.of("c5"), "c2"));
    assertReasons(
        new Edit.Link("c5", Stance.AGAINST, "b"),
        A,
        B,
        U,
        new Reason("r1", Stance.AGAINST, List.of("c5"), "b"));
  }

  @Test
  void aClaimJoinsThePremisesOfAReason() {
    assertReasons(
        new Edit.Join("c5", "b"), A, new Reason("b", Stance.FOR, List.of("c3", "c5"), "c1"), U);
  }

  @Test
  void aMovedCoPremiseLeavesTheOthersBehind() {
    assertReasons(
        new Edit.Move(new Edit.Link("c1", Stance.AGAINST, "c0"), "a"),
        new Reason("a", Stance.FOR, List.of("c2"), "c0"),
        B,
        U,
        new Reason("r1", Stance.AGAINST, List.of("c1"), "c0"));
  }

  @Test
  void aPremiseThatStandsAloneTakesItsReasonAlong() {
    assertReasons(
        new Edit.Move(new Edit.Link("c3", Stance.AGAINST, "c2"), "b"),
        A,
        new Reason("b", Stance.AGAINST, List.of("c3"), "c2"),
        U);
    assertReasons(
        new Edit.Move(new Edit.Link("c3", Stance.AGAINST, "c1"), "b"),
        A,
        new Reason("b", Stance.AGAINST, List.of("c3"), "c1"),
        U);
  }

  @Test
  void whatWasAimedAtAReasonGoesAlongWhenItJoinsAnother() {
    ArgumentMap apart =
        map(
            new Reason("a", Stance.FOR, List.of("c1"), "c0"),
            new Reason("b", Stance.FOR, List.of("c2"), "c0"),
            new Reason("u", Stance.AGAINST, List.of("c4"), "b"));
    assertEquals(
        List.of(
            new Reason("a", Stance.FOR, List.of("c1", "c2"), "c0"),
            new Reason("u", Stance.AGAINST, List.of("c4"), "a")),
        new Edit.Move(new Edit.Join("c2", "a"), "b").on(apart).reasons());
    assertEquals(
        Optional.of(Refusal.ITSELF), new Edit.Move(new Edit.Join("c2", "u"), "b").refusal(apart));
  }

  @Test
  void aReasonIsAimedElsewhereOrFlipped() {
    assertReasons(
        new Edit.Aim("u", Stance.AGAINST, "c3"),
        A,
        B,
        new Reason("u", Stance.AGAINST, List.of("c4"), "c3"));
    assertReasons(new Edit.Flip("b"), A, new Reason("b", Stance.AGAINST, List.of("c3"), "c1"), U);
  }

  @Test
  void theLastPremiseTakesTheReasonAlongAndWhatIsAimedAtIt() {
    assertReasons(
        new Edit.Unlink("c2", "a"), new Reason("a", Stance.FOR, List.of("c1"), "c0"), B, U);
    ArgumentMap one = new Edit.Unlink("c2", "a").on(MAP);
    assertEquals(List.of(B), new Edit.Unlink("c1", "a").on(one).reasons());
  }

  @Test
  void nothingBearsOnItself() {
    assertRefused(Refusal.ITSELF, new Edit.Link("c5", Stance.FOR, "c5"));
    assertRefused(Refusal.ITSELF, new Edit.Join("c1", "b"));
    assertRefused(Refusal.ITSELF, new Edit.Aim("a", Stance.FOR, "c2"));
    assertRefused(Refusal.ITSELF, new Edit.Aim("a", Stance.AGAINST, "a"));
    assertRefused(Refusal.ITSELF, new Edit.Move(new Edit.Link("c3", Stance.AGAINST, "b"), "b"));
  }

  @Test
  void nothingGoesInCircles() {
    assertRefused(Refusal.CIRCLE, new Edit.Link("c0", Stance.FOR, "c3"));
    assertRefused(Refusal.CIRCLE, new Edit.Move(new Edit.Link("c1", Stance.FOR, "c3"), "a"));
    assertRefused(Refusal.CIRCLE, new Edit.Join("c0", "u"));
    assertRefused(Refusal.CIRCLE, new Edit.Aim("a", Stance.AGAINST, "u"));
    assertRefused(Refusal.CIRCLE, new Edit.Aim("a", Stance.AGAINST, "c4"));
  }

  @Test
  void nothingIsSaidTwice() {
    assertRefused(Refusal.TWICE, new Edit.Link("c3", Stance.FOR, "c1"));
    assertRefused(Refusal.TWICE, new Edit.Link("c3", Stance.AGAINST, "c1"));
    assertRefused(Refusal.TWICE, new Edit.Join("c2", "a"));
    assertRefused(Refusal.TWICE, new Edit.Move(new Edit.Join("c2", "a"), "a"));
    assertRefused(Refusal.TWICE, new Edit.Move(new Edit.Link("c3", Stance.FOR, "c1"), "b"));
    assertRefused(Refusal.TWICE, new Edit.Aim("u", Stance.AGAINST, "a"));
  }

  @Test
  void aStepIsNotSpokenForAndWhatIsGoneStaysGone() {
    assertRefused(Refusal.FOR_A_STEP, new Edit.Link("c5", Stance.FOR, "a"));
    assertRefused(Refusal.FOR_A_STEP, new Edit.Flip("u"));
    assertRefused(Refusal.GONE, new Edit.Link("nothing", Stance.FOR, "c0"));
    assertRefused(Refusal.GONE, new Edit.Unlink("c5", "a"));
  }

  @Test
  void everyRefusalIsASentenceInBothLanguages() {
    for (Refusal refusal : Refusal.values()) {
      assertNotEquals(refusal.in("en"), refusal.in("zh-Hant"));
    }
  }
}
