package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.drawing.Theme;
import hence.format.BundledMap;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps made from what is on the screen. */
class RecordingTest {
  private static final View PLAIN = View.of("en", Theme.LIGHT);

  @Test
  void aStepThatIsShownAndRecordedShowsTheSame() {
    ArgumentMap map = SmallMap.map();
    List<String> ids = ids(map);
    for (List<String> focus : pairs(ids)) {
      for (Set<String> fold :
          List.of(Set.<String>of(), Set.of("t"), Set.of("b"), Set.of("t", "b"))) {
        TourStep step =
            new TourStep(
                Text.of("x"),
                Text.of(""),
                focus,
                Optional.of(List.copyOf(fold)),
                OptionalInt.empty(),
                Opinions.NONE.with("d", Opinion.DOUBTED));
        same(map, step);
      }
    }
  }

  @Test
  void theStepsOfTheEssaysTourShowTheSameWhenTheyAreRecorded() {
    ArgumentMap map = BundledMap.essay("en");
    for (Tour tour : Tours.of(map)) {
      tour.steps().forEach(step -> same(map, step));
    }
  }

  private static void same(ArgumentMap map, TourStep step) {
    View shown = TourView.of(map, step, PLAIN);
    TourStep recorded = Recording.of(map, shown, ids(Fold.of(map, shown).seen()));
    assertEquals(shown, TourView.of(map, recorded, PLAIN), step.focus() + " " + step.fold());
  }

  @Test
  void whatStandsOutIsInFocus() {
    ArgumentMap map = SmallMap.map();
    List<String> none = List.of();
    List<String> all = ids(map);
    assertEquals(List.of(), Recording.of(map, PLAIN, all).focus(), "the whole map");
    assertEquals(List.of("a", "b"), Recording.of(map, PLAIN, List.of("b", "a")).focus());
    View selected = PLAIN.select(Optional.of("c"));
    assertEquals(List.of("c"), Recording.of(map, selected, all).focus());
    View lit = selected.withLit(Set.of("b", "a"));
    assertEquals(List.of("a", "b", "c"), Recording.of(map, lit, all).focus());
    Focus rests = new Focus("b", Focus.Reach.RESTS_ON);
    View focused = selected.withFocus(Optional.of(rests));
    assertEquals(List.of("b", "r3"), Recording.of(map, focused, none).focus(), "d goes with r3");
  }

  @Test
  void aClaimThatIsMarkedIsShownWithWhatFollows() {
    ArgumentMap map = SmallMap.map();
    View tried =
        PLAIN
            .withOpinions(Opinions.NONE.with("d", Opinion.REJECTED).with("f", Opinion.REJECTED))
            .select(Optional.of("d"));
    assertEquals(List.of("t", "b", "d", "f"), Recording.of(map, tried, ids(map)).focus());
    assertEquals(List.of("b", "d"), Recording.of(map, tried, List.of("a", "b", "d")).focus());
    assertEquals(List.of("a"), Recording.of(map, tried.select(Optional.of("a")), ids(map)).focus());
    assertEquals(tried.opinions(), Recording.of(map, tried, List.of()).whatIf());
  }

  @Test
  void wordsAndParagraphComeFromTheClaims() {
    ArgumentMap map = BundledMap.essay("en");
    Claim claim = map.claim("no-more-for-more");
    TourStep step = Recording.of(map, PLAIN.select(Optional.of(claim.id())), List.of());
    assertEquals(claim.shortText(), step.title());
    assertEquals(OptionalInt.of(19), step.paragraph());
    assertEquals(Text.of(""), step.note());
    TourStep two = Recording.of(map, PLAIN.select(Optional.of("people-first")), List.of());
    assertEquals(OptionalInt.empty(), two.paragraph(), "cited from two paragraphs");
    TourStep reason = Recording.of(map, PLAIN.select(Optional.of("r-scarce")), List.of());
    assertEquals(OptionalInt.of(1), reason.paragraph());
    TourStep again = Recording.again(step, map, PLAIN.select(Optional.of("gates")), List.of());
    assertEquals(step.title(), again.title());
    assertEquals(List.of("gates"), again.focus());
  }

  private static List<String> ids(ArgumentMap map) {
    return Stream.concat(map.claims().stream(), map.reasons().stream()).map(Part::id).toList();
  }

  private static List<List<String>> pairs(List<String> ids) {
    List<List<String>> pairs = new ArrayList<>();
    pairs.add(List.of());
    for (String one : ids) {
      pairs.add(List.of(one));
      ids.stream().filter(other -> !other.equals(one)).forEach(o -> pairs.add(List.of(one, o)));
    }
    return pairs;
  }
}
