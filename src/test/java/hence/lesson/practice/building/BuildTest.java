package hence.lesson.practice.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.lesson.grading.FindingKind;
import hence.lesson.grading.Grading;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.portion.Sketches;
import hence.lesson.portion.Strangers;
import hence.lesson.practice.exercise.Progress;
import hence.lesson.practice.exercise.Remark;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Edit;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuildTest {
  private static final ArgumentMap SMALL =
      new ArgumentMap(
          new Text(Map.of("en", "Small")),
          "c0",
          List.of(),
          List.of(claim("c0"), claim("c1"), claim("c2"), claim("c3")),
          List.of(
              new Reason("a", Stance.FOR, List.of("c1", "c2"), "c0"),
              new Reason("u", Stance.AGAINST, List.of("c3"), "a")),
          Extras.NONE);

  private static Claim claim(String id) {
    return new Claim(id, Text.of("That " + id + " is so."));
  }

  @Test
  void allIsScatteredButTheContention() {
    Build build = Build.of(SMALL, 7);
    assertEquals(Set.of("c1", "c2", "c3"), Set.copyOf(build.loose()));
    assertEquals(build.scattered(), Build.of(SMALL, 7).scattered(), "the same seed, the same mess");
    assertEquals(List.of("c0"), build.linked().claims().stream().map(Claim::id).toList());
    assertEquals("Small (attempt)", build.built().title().in("en"));
    assertEquals(0, build.placed());
    assertEquals(3, build.total());
  }

  /** Paragraphs would tell what belongs together, and which of the cards come from elsewhere. */
  @Test
  void theCardsDoNotTellWhereTheyAreCitedFrom() {
    ArgumentMap essay = BundledMap.essay("en");
    for (Portion portion : Portions.of(essay)) {
      List<Claim> strangers = Strangers.of(portion.map(), essay, 5);
      assertTrue(portion.map().claims().stream().anyMatch(claim -> !claim.cites().isEmpty()));
      Build build = Build.of(portion.map(), strangers, 5);
      build.built().claims().forEach(claim -> assertEquals(List.of(), claim.cites(), claim.id()));
      assertEquals(portion.map(), build.reference(), "the author's map keeps them");
    }
  }

  /** The student's reason may hold a premise that belongs elsewhere; nobody says it belongs. */
  @Test
  void whatBelongsTogetherIsSaidWithoutTheGuestsAmongIt() {
    ArgumentMap four =
        Sketches.map(
            List.of("c0", "c1", "c2", "c3", "c4"),
            List.of(
                new Reason("a", Stance.FOR, List.of("c1", "c2", "c3"), "c0"),
                new Reason("b", Stance.FOR, List.of("c4"), "c1")));
    Build build =
        Build.of(four, 1)
            .after(new Edit.Link("c1", Stance.FOR, "c0"))
            .after(new Edit.Join("c4", "r1"))
            .after(new Edit.Link("c2", Stance.FOR, "c0"))
            .after(new Edit.Link("c3", Stance.FOR, "c0"))
            .checked();
    while (build.finding().orElseThrow().kind() != FindingKind.LINKED_AS_SEPARATE) {
      build = build.checked();
    }
    String kind = build.checked().remark("en").words();
    assertTrue(
        kind.contains("that c1\", \"It is so that c2\" and \"It is so that c3\" only"), kind);
    assertFalse(kind.contains("c4"), kind);
    String author = build.checked().checked().remark("en").words();
    assertFalse(author.contains("c4"), author);
  }

  @Test
  void whatServesTheContentionNoMoreFallsApart() {
    Build build =
        Build.of(SMALL, 1)
            .after(new Edit.Link("c1", Stance.FOR, "c0"))
            .after(new Edit.Link("c2", Stance.FOR, "c1"))
            .after(new Edit.Link("c3", Stance.AGAINST, "r2"));
    assertTrue(build.isComplete());
    Build off = build.after(new Edit.Unlink("c1", "r1"));
    assertEquals(build.cleared(), off);
  }

  @Test
  void strangersLieAboutAndCountOnlyWhenTheyAreUsed() {
    Build build = Build.of(SMALL, List.of(claim("x")), 3);
    assertTrue(build.loose().contains("x"));
    assertEquals(3, build.total());
    assertTrue(build.graded().part("x").isEmpty());
    Build used = build.after(new Edit.Link("x", Stance.FOR, "c0"));
    assertTrue(used.graded().part("x").isPresent());
    assertEquals(0, used.placed());
    assertEquals(List.of(claim("x")), AttemptFile.strangers(used.attempt()));
  }

  @Test
  void aSavedAttemptIsTakenUpAsFarAsItsPartsAreStillThere() {
    Build build = Build.of(SMALL, 1).after(new Edit.Link("c1", Stance.AGAINST, "c0"));
    assertEquals(build, AttemptFile.resumed(Build.of(SMALL, 1), build.graded()));
    Build more =
        Build.of(SMALL, List.of(claim("x")), 1)
            .after(new Edit.Link("x", Stance.FOR, "c0"))
            .after(new Edit.Link("c1", Stance.FOR, "x"))
            .after(new Edit.Link("c2", Stance.AGAINST, "r2"))
            .after(new Edit.Link("c3", Stance.AGAINST, "c0"));
    Build taken = AttemptFile.resumed(Build.of(SMALL, 1), more.graded());
    assertEquals(List.of("r4"), taken.built().reasons().stream().map(Reason::id).toList());
  }

  @Test
  void theAttemptSaysWhichPartOfTheMapItIsAbout() {
    List<Claim> more = new ArrayList<>(SMALL.claims());
    more.add(claim("top"));
    List<Reason> reasons = new ArrayList<>(SMALL.reasons());
    reasons.add(new Reason("t", Stance.FOR, List.of("c0"), "top"));
    ArgumentMap whole =
        new ArgumentMap(SMALL.title(), "top", List.of(), more, reasons, Extras.NONE);
    ArgumentMap attempt = AnyBuildTest.built(SMALL, 3).graded();
    assertEquals(SMALL, AttemptFile.task(whole, attempt));
    assertEquals(1, Grading.grade(AttemptFile.task(whole, attempt), attempt).score());
    assertEquals(whole, AttemptFile.task(whole, SMALL), "no attempt of ours");
    ArgumentMap other = whole.withReasons(List.of(reasons.getLast()));
    assertEquals(other, AttemptFile.task(other, attempt), "another map");
  }

  @Test
  void toldInStagesAndOnlyWhatIsNew() {
    Build wrong = Build.of(SMALL, 1).after(new Edit.Link("c1", Stance.AGAINST, "c0"));
    assertEquals("check", wrong.action());
    Build told = wrong.checked();
    assertEquals("kind", told.action());
    assertEquals("author", told.checked().action());
    Build all = told.checked().checked();
    assertEquals(Remark.Tone.SHOWN, all.remark("en").tone());
    Build undone = wrong.remembering(all);
    assertTrue(undone.finding().isEmpty());
    Build again = undone.checked();
    assertEquals(all.finding(), again.finding());
    assertEquals("SHOWN", again.remark("en").tone().name(), "the help does not begin anew");
    Build right = Build.of(SMALL, 1).after(new Edit.Link("c3", Stance.FOR, "c0")).cleared();
    assertTrue(right.score().isEmpty());
  }

  @Test
  void whatIsRightSoFarIsPraisedBeforeWhatIsMissing() {
    Build half =
        Build.of(SMALL, 1)
            .after(new Edit.Link("c1", Stance.FOR, "c0"))
            .after(new Edit.Join("c2", "r1"))
            .checked();
    assertEquals(Remark.Tone.RIGHT, half.remark("en").tone());
    assertTrue(half.finding().isEmpty());
    assertEquals("hint", half.action());
    assertEquals(FindingKind.MISSING_REASON, half.checked().finding().orElseThrow().kind());
    Build done = half.after(new Edit.Link("c3", Stance.AGAINST, "r1")).checked();
    assertEquals(new Progress(3, 3, true), done.progress());
    Build resumed = AttemptFile.resumed(Build.of(SMALL, 1), done.attempt());
    assertTrue(resumed.progress().finished());
  }

  @Test
  void saysWhatItWillBe() {
    ArgumentMap map =
        Build.of(SMALL, 1)
            .after(new Edit.Link("c1", Stance.FOR, "c0"))
            .after(new Edit.Link("c2", Stance.AGAINST, "c1"))
            .built();
    WillBe will = new WillBe(map, "en");
    assertEquals("A reason for: That c1 is so.", will.say(new Edit.Link("c3", Stance.FOR, "c1")));
    assertEquals(
        "An objection to: That c1 is so.", will.say(new Edit.Link("c3", Stance.AGAINST, "c1")));
    assertEquals(
        "An answer to the objection: That c2 is so.",
        will.say(new Edit.Link("c3", Stance.AGAINST, "c2")));
    assertEquals("Together with: That c1 is so.", will.say(new Edit.Join("c3", "r1")));
    WillBe more = new WillBe(new Edit.Join("c3", "r1").on(map), "en");
    assertEquals(
        "Together with: That c1 is so + That c3 is so.", more.say(new Edit.Join("c2", "r1")));
    assertEquals(
        "Against the step from \"That c1 is so\" to \"That c0 is so\"",
        will.say(new Edit.Link("c3", Stance.AGAINST, "r1")));
    assertEquals(
        "一起組成理由，連同：That c1 is so.", new WillBe(map, "zh-Hant").say(new Edit.Join("c3", "r1")));
  }
}
