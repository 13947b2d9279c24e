package hence.lesson.practice.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.BundledMap;
import hence.judging.RandomMaps;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.portion.Sketches;
import hence.lesson.practice.exercise.Remark;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Placing claims: right answers are accepted, each wrong one is found and named. */
class PlaceTest {
  private static final Portion BRITISH = new Portion(Sketches.british());

  @Test
  void theAuthorsOwnPlacesAreRightOnEveryPortion() {
    List<ArgumentMap> maps = new ArrayList<>(List.of(BundledMap.essay("en"), Sketches.british()));
    for (long seed = 0; seed < 60; seed++) {
      maps.add(RandomMaps.map(seed, 25));
    }
    for (ArgumentMap map : maps) {
      for (Portion portion : Portions.of(map)) {
        Place place = solved(Place.of(portion, 1, 7));
        assertTrue(place.check().progress().finished(), portion.top());
        assertEquals(Remark.Tone.DONE, place.check().remark("en").tone());
      }
    }
  }

  /** Every permutation of small maps, against the structure that it makes. */
  @Test
  void anAnswerIsRightIfAndOnlyIfItMakesTheSameArgument() {
    int right = 0;
    for (long seed = 0; seed < 40; seed++) {
      Portion portion = new Portion(RandomMaps.map(seed, 5));
      Place start = Place.of(portion, 1, seed);
      for (List<String> order : permutations(start.boxes())) {
        Map<String, String> filled = new HashMap<>();
        Place place = start;
        for (int i = 0; i < order.size(); i++) {
          place = place.put(order.get(i), start.boxes().get(i));
          filled.put(start.boxes().get(i), order.get(i));
        }
        boolean same =
            Shapes.terms(PlaceMap.filled(portion.map(), filled))
                .equals(Shapes.terms(portion.map()));
        assertEquals(same, place.check().progress().finished(), seed + ": " + filled);
        right += same ? 1 : 0;
      }
    }
    assertTrue(right > 40, "some boxes look alike");
  }

  /** What is wanted is a right answer that keeps all that is right, whatever is placed. */
  @Test
  void followingTheHintsAlwaysLeadsToTheEnd() {
    for (long seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Portion portion = new Portion(RandomMaps.map(seed, 9));
      Place place = Place.of(portion, random.nextDouble(), seed);
      List<String> bank = new ArrayList<>(place.bank());
      Collections.shuffle(bank, random);
      for (int i = 0; i < place.boxes().size(); i++) {
        place = place.put(bank.get(i), place.boxes().get(i));
      }
      int checks = 0;
      while (!place.progress().finished()) {
        place = place.check();
        assertTrue(checks++ < 200, "seed " + seed);
        for (String claim : place.left()) {
          for (String box : place.boxes()) {
            if (place.in(box).isEmpty() && place.boxOf(claim).isEmpty()) {
              place = place.put(claim, box);
            }
          }
        }
      }
      assertEquals(portion.size(), new java.util.HashSet<>(place.wanted().values()).size());
    }
  }

  @Test
  void twoPremisesThatLookAlikeMayBeExchanged() {
    ArgumentMap map =
        Sketches.map(
            List.of("top", "a", "b"),
            List.of(new hence.map.Reason("r", hence.map.Stance.FOR, List.of("a", "b"), "top")));
    Place place = Place.of(new Portion(map), 1, 1).put("a", "b").check();
    assertEquals(Remark.Tone.RIGHT, place.remark("en").tone());
    assertTrue(place.put("b", "a").put("top", "top").check().progress().finished());
  }

  @Test
  void aBoxThatWasNeverEmptyKeepsItsClaim() {
    ArgumentMap map =
        Sketches.map(
            List.of("top", "a", "b", "a1", "b1"),
            List.of(
                new hence.map.Reason("ra", hence.map.Stance.FOR, List.of("a"), "top"),
                new hence.map.Reason("rb", hence.map.Stance.FOR, List.of("b"), "top"),
                new hence.map.Reason("ra1", hence.map.Stance.FOR, List.of("a1"), "a"),
                new hence.map.Reason("rb1", hence.map.Stance.FOR, List.of("b1"), "b")));
    Place place =
        new Place(
            new Portion(map),
            List.of("a1", "b1"),
            List.of("a1", "b1"),
            Map.of("a1", "b1", "b1", "a1"),
            Map.of(),
            Set.of(),
            Set.of(),
            Optional.empty());
    assertEquals(Set.of("a1", "b1"), place.check().wrong());
  }

  @Test
  void everySingleExchangeIsFoundAndNamed() {
    ArgumentMap map = Sketches.british();
    assertEquals(Misplacement.NOT_THE_CONTENTION, Misplacement.of(map, "born", "british"));
    assertEquals(Misplacement.CONCLUSION, Misplacement.of(map, "british", "born"));
    assertEquals(Misplacement.CONCLUSION, Misplacement.of(map, "born", "register"));
    assertEquals(Misplacement.PREMISE, Misplacement.of(map, "register", "born"));
    assertEquals(Misplacement.AGAINST_NOT_FOR, Misplacement.of(map, "oath", "accent"));
    assertEquals(Misplacement.FOR_NOT_AGAINST, Misplacement.of(map, "accent", "oath"));
    assertEquals(Misplacement.UNDERCUT, Misplacement.of(map, "diplomats", "oath"));
    assertEquals(Misplacement.OBJECTION, Misplacement.of(map, "oath", "diplomats"));
    assertEquals(Misplacement.SAME_REASON, Misplacement.of(map, "law", "born"));
    assertEquals(Misplacement.OTHER_REASON, Misplacement.of(map, "accent", "law"));
    assertEquals(Misplacement.SKIPPED_STEP, Misplacement.of(map, "register", "law"));
    assertEquals(Misplacement.FURTHER_UP, Misplacement.of(map, "accent", "register"));
    assertEquals(Misplacement.OTHER_TARGET, Misplacement.of(map, "register", "never"));
    for (Claim one : map.claims()) {
      for (Claim other : map.claims()) {
        if (!one.equals(other)) {
          exchanged(one.id(), other.id());
        }
      }
    }
  }

  private static void exchanged(String one, String other) {
    Place place = solved(Place.of(BRITISH, 1, 3)).put(one, other).check();
    assertEquals(Set.of(one, other), place.wrong());
    Place.Slip slip = place.slip().orElseThrow();
    assertTrue(Set.of(one, other).contains(slip.box()));
    assertEquals(1, slip.others());
    assertEquals(slip.box(), slip.wanted());
  }

  @Test
  void theHelpComesInStages() {
    Place place = solved(Place.of(BRITISH, 1, 3)).put("register", "born");
    Place first = place.check();
    String box = first.slip().orElseThrow().box();
    assertEquals(1, first.slip().orElseThrow().stage());
    Place second = first.check();
    assertEquals(2, second.slip().orElseThrow().stage());
    assertFalse(second.remark("en").words().equals(first.remark("en").words()));
    Place third = second.check();
    assertEquals(Remark.Tone.SHOWN, third.remark("en").tone());
    assertEquals(Optional.of(box), third.in(box));
    assertTrue(third.right().contains(box));
  }

  @Test
  void theHelpForEveryBoxBeginsWithItsFirstStage() {
    Place place = solved(Place.of(BRITISH, 1, 3)).put("register", "born").put("oath", "diplomats");
    Set<String> seen = new java.util.HashSet<>();
    int shown = 0;
    for (int stage = 1; place.wrong().size() > 0 || stage == 1; stage = stage % 3 + 1) {
      place = place.check();
      if (place.slip().isEmpty()) {
        break;
      }
      Place.Slip slip = place.slip().get();
      assertEquals(stage, slip.stage(), slip.box());
      assertTrue(stage > 1 || seen.add(slip.box()), slip.box() + " begins once");
      shown += stage == 3 ? 1 : 0;
    }
    assertTrue(shown >= 2, shown + " boxes were helped with");
  }

  @Test
  void undoTakesBackWhatWasDoneAndNotWhatWasSaid() {
    Place before = Place.of(BRITISH, 1, 3);
    Place after = before.put("law", "british").check();
    Place undone = before.remembering(after);
    assertEquals(1, undone.put("law", "british").tries().get("british"));
    assertEquals(2, undone.put("law", "british").check().slip().orElseThrow().stage());
    assertTrue(undone.placed().isEmpty());
  }

  @Test
  void puttingAClaimOnAnotherExchangesThem() {
    Place place = Place.of(BRITISH, 1, 3).put("law", "born").put("accent", "oath");
    Place swapped = place.put("law", "oath");
    assertEquals(Optional.of("law"), swapped.in("oath"));
    assertEquals(Optional.of("accent"), swapped.in("born"));
    Place replaced = place.put("never", "born");
    assertTrue(replaced.left().contains("law"), "back in the bank");
  }

  @Test
  void theBanksOrderSaysNothingAndIsTheSameForTheSameSeed() {
    Portion portion = Portions.of(BundledMap.essay("en")).getLast();
    assertEquals(Place.of(portion, 1, 5), Place.of(portion, 1, 5));
    assertFalse(Place.of(portion, 1, 5).bank().equals(Place.of(portion, 1, 6).bank()));
    assertEquals(3, Place.of(portion, 0, 5).boxes().size());
    assertEquals(portion.size(), Place.of(portion, 1, 5).boxes().size());
  }

  @Test
  void anAttemptIsAnOrdinaryMapAndComesBack() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Portion portion = new Portion(RandomMaps.map(seed, 9));
      Place place = Place.of(portion, 1, seed);
      for (String claim : place.bank()) {
        if (random.nextBoolean()) {
          place = place.put(claim, place.boxes().get(random.nextInt(place.boxes().size())));
        }
      }
      assertEquals(Optional.of(place), Place.resume(portion, place.attempt()));
      assertEquals(portion.map().reasons().size(), place.attempt().reasons().size());
      for (Claim claim : place.attempt().claims()) {
        boolean placed = portion.holds(claim.id());
        assertTrue(placed || claim.text().in("en").startsWith("Box "), claim.toString());
      }
    }
    assertTrue(Place.resume(BRITISH, BundledMap.essay("en")).isEmpty());
  }

  @Test
  void everyMisconceptionHasItsSentence() {
    for (String language : Words.LANGUAGES) {
      Words words = Words.of(Place.class, language);
      for (Misplacement kind : Misplacement.values()) {
        assertTrue(words.say("place.kind." + kind.key(), 3, "oath").contains("oath"), kind.key());
      }
    }
  }

  private static Place solved(Place place) {
    Place solved = place;
    for (String box : place.boxes()) {
      solved = solved.put(box, box);
    }
    return solved;
  }

  private static List<List<String>> permutations(List<String> of) {
    if (of.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> all = new ArrayList<>();
    for (String first : of) {
      List<String> rest = new ArrayList<>(of);
      rest.remove(first);
      for (List<String> tail : permutations(rest)) {
        List<String> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
