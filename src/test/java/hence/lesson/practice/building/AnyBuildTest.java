package hence.lesson.practice.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.judging.RandomMaps;
import hence.lesson.grading.Grade;
import hence.lesson.grading.Grading;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Cycles;
import hence.map.Edit;
import hence.map.Reason;
import hence.map.Stance;
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

/** What holds of every map and whatever is done to an attempt. */
class AnyBuildTest {
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
