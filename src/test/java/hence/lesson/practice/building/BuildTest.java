package hence.lesson.practice.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.RandomMaps;
import hence.lesson.grading.FindingKind;
import hence.lesson.grading.Grade;
import hence.lesson.grading.Grading;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.portion.Sketches;
import hence.lesson.portion.Strangers;
import hence.lesson.practice.exercise.Progress;
import hence.lesson.practice.exercise.Remark;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Cycles;
import hence.map.Edit;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    ArgumentMap attempt = built(SMALL, 3).graded();
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

  @Property(tries = 300)
  void whateverIsDoneTheAttemptIsSoundAndServesTheContention(@ForAll long seed) {
    Random random = new Random(seed);
    ArgumentMap reference = RandomMaps.map(Math.floorMod(seed, 1000L), 9);
    Build build = Build.of(reference, seed);
    for (int i = 0; i < 60; i++) {
      Edit edit = anyEdit(build.built(), random);
      if (build.refusal(edit).isEmpty()) {
        build = build.after(edit);
        assertEquals(List.of(), Cycles.of(build.built()), () -> edit.toString());
        assertEquals(
            build.total() - build.placed() + 1 + linkedClaims(build).size(),
            reference.claims().size());
        assertEquals(reference.claims(), build.built().claims());
        build.linked();
      }
    }
    Build again = AttemptFile.resumed(Build.of(reference, seed), build.graded());
    assertEquals(build, again);
  }

  private static Set<String> linkedClaims(Build build) {
    Set<String> linked = new HashSet<>();
    build.built().reasons().forEach(reason -> linked.addAll(reason.premises()));
    return linked;
  }

  private static Edit anyEdit(ArgumentMap map, Random random) {
    String claim = map.claims().get(random.nextInt(map.claims().size())).id();
    List<String> parts = new ArrayList<>(map.claims().stream().map(Claim::id).toList());
    map.reasons().forEach(reason -> parts.add(reason.id()));
    String part = parts.get(random.nextInt(parts.size()));
    Stance stance = random.nextBoolean() ? Stance.FOR : Stance.AGAINST;
    Edit.Link link = new Edit.Link(claim, stance, part);
    if (map.reasons().isEmpty()) {
      return link;
    }
    Reason reason = map.reasons().get(random.nextInt(map.reasons().size()));
    Reason other = map.reasons().get(random.nextInt(map.reasons().size()));
    String premise = reason.premises().get(random.nextInt(reason.premises().size()));
    return switch (random.nextInt(8)) {
      case 0 -> new Edit.Join(claim, reason.id());
      case 1 -> new Edit.Move(new Edit.Link(premise, stance, part), reason.id());
      case 2 -> new Edit.Move(new Edit.Join(premise, other.id()), reason.id());
      case 3 -> new Edit.Aim(reason.id(), stance, part);
      case 4 -> new Edit.Flip(reason.id());
      case 5 -> new Edit.Unlink(premise, reason.id());
      default -> link;
    };
  }

  @Property(tries = 300)
  void theReferenceCanAlwaysBeBuilt(@ForAll long seed) {
    ArgumentMap reference = buildable(RandomMaps.map(3 * Math.floorMod(seed, 1000L), 9));
    Build build = built(reference, seed);
    assertEquals(said(reference), said(build.built()));
    assertEquals(reference.reasons().size(), build.built().reasons().size());
    assertNotEquals(List.of(), build.scattered());
    Grade grade = Grading.grade(reference, build.graded());
    if (grade.score() == 1) {
      assertTrue(build.checked().progress().finished());
    }
    assertEquals(new Grade(1, List.of()), grade);
  }

  /** Links the claims from the contention down as the reference has them. */
  static Build built(ArgumentMap reference, long seed) {
    Build build = Build.of(reference, seed);
    Map<String, String> places = new HashMap<>();
    reference.claims().forEach(claim -> places.put(claim.id(), claim.id()));
    List<String> open = new ArrayList<>(List.of(reference.contention()));
    Set<String> done = new HashSet<>();
    while (!open.isEmpty()) {
      String part = open.removeFirst();
      for (Reason reason : reference.reasonsOn(part)) {
        if (done.add(reason.id())) {
          build =
              build.after(
                  new Edit.Link(
                      reason.premises().getFirst(), reason.stance(), places.get(reason.target())));
          String id = build.built().reasons().getLast().id();
          places.put(reason.id(), id);
          for (String premise : reason.premises().subList(1, reason.premises().size())) {
            build = build.after(new Edit.Join(premise, id));
          }
          open.add(reason.id());
          open.addAll(reason.premises());
        }
      }
    }
    return build;
  }

  /** Without what cannot be built: links to nowhere, doubles, and reasons for a step. */
  static ArgumentMap buildable(ArgumentMap map) {
    List<Reason> reasons = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Reason reason : map.reasons()) {
      boolean step = map.part(reason.target()).orElseThrow() instanceof Reason;
      // One reason for each pair of parts at most, so that no order of building meets a double.
      boolean fresh =
          reason.premises().stream().allMatch(p -> seen.add(List.of(p, reason.target())));
      if (fresh) {
        reasons.add(step ? reason.aimed(Stance.AGAINST, reason.target()) : reason);
      }
    }
    return connected(map, reasons);
  }

  /** Without the reasons whose targets are gone or do not lead to the contention. */
  private static ArgumentMap connected(ArgumentMap map, List<Reason> reasons) {
    Set<String> serving = new HashSet<>(Set.of(map.contention()));
    List<Reason> kept = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Reason reason : reasons) {
        if (!kept.contains(reason) && serving.contains(reason.target())) {
          kept.add(reason);
          serving.add(reason.id());
          serving.addAll(reason.premises());
          more = true;
        }
      }
    }
    return map.withReasons(kept);
  }

  private static Set<String> said(ArgumentMap map) {
    return map.reasons().stream().map(reason -> said(map, reason)).collect(Collectors.toSet());
  }

  private static String said(ArgumentMap map, Reason reason) {
    String target =
        map.part(reason.target()).orElseThrow() instanceof Reason step
            ? said(map, step)
            : reason.target();
    return reason.stance()
        + Set.copyOf(reason.premises()).stream().sorted().toList().toString()
        + "->("
        + target
        + ")";
  }
}
