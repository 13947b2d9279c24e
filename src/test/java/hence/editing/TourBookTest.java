package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing tours: order, undo, and what happens when the file changes meanwhile. */
class TourBookTest {
  private static final List<String> LANGUAGES = List.of("en", "zh-Hant");

  private Desk desk;
  private TourBook book;

  @BeforeEach
  void begin() {
    desk = new Desk(SmallMap.map(), Optional.empty(), View.of("en", Theme.LIGHT));
    book = new TourBook(desk);
    List.of("a", "b", "c").forEach(this::record);
  }

  @Test
  void stepsAreRecordedMovedAndRemovedAndAllOfItUndone() {
    assertEquals("abc", order());
    assertEquals(2, book.draft().step(), "the new step is in hand");
    book.edit(draft -> draft.moved(2, 0));
    assertEquals("cab", order());
    assertEquals(0, book.draft().step());
    record("d");
    assertEquals("cdab", order(), "after the step in hand");
    book.edit(TourDraft::removed);
    assertEquals("cab", order());
    book.edit(draft -> draft.moved(0, -1));
    assertEquals("cab", order(), "nothing above the first");
    for (int i = 0; i < 6; i++) {
      assertEquals(book.draft().tours(), Tours.of(desk.map()), "the map has what the book has");
      book.undo();
    }
    assertEquals(List.of(), book.draft().tours());
    assertFalse(book.canUndo());
    assertFalse(book.isUnsaved());
    for (int i = 0; i < 6; i++) {
      book.redo();
    }
    assertEquals("cab", order());
    assertFalse(book.canRedo());
  }

  @Test
  void everyMoveOfFourStepsIsTheMoveOfAList() {
    record("d");
    for (int from = 0; from < 4; from++) {
      for (int to = 0; to < 4; to++) {
        StringBuilder expected = new StringBuilder("abcd");
        char moved = expected.charAt(from);
        expected.deleteCharAt(from).insert(to, moved);
        TourDraft draft = book.draft().moved(from, to);
        assertEquals(expected.toString(), order(draft));
        assertEquals(from == to ? 3 : to, draft.step(), "what is moved is in hand");
      }
    }
  }

  @Test
  void theLettersOfOneTitleAreOneChange() {
    write("title en 0 2", "en", "N");
    write("title en 0 2", "en", "Ne");
    write("title en 0 2", "en", "New");
    write("title zh-Hant 0 2", "zh-Hant", "新");
    assertEquals(Map.of("en", "New", "zh-Hant", "新"), title().byLanguage());
    book.undo();
    assertEquals("New", title().in("en"));
    assertEquals("about c", title().in("zh-Hant"));
    book.undo();
    assertEquals(Text.of("about c"), title());
    assertTrue(book.canUndo());
  }

  @Test
  void withItsLastStepATourGoesAndAnotherGetsAnIdOfItsOwn() {
    book.edit(draft -> draft.begun(PresentationTest.step(List.of("f")), Text.of("Other")));
    assertEquals(List.of("tour", "tour-2"), ids());
    assertEquals(1, book.draft().tour());
    book.edit(TourDraft::removed);
    assertEquals(List.of("tour"), ids());
    assertEquals(-1, book.draft().step());
    book.edit(TourDraft::withoutTour);
    assertFalse(desk.map().extras().fields().containsKey("tours"));
  }

  @Test
  void whatIsUnsavedOutlivesANewerFileAndWhatIsSavedDoesNot() {
    ArgumentMap newer = SmallMap.map();
    desk.replace(newer);
    assertEquals("abc", order(), "still here");
    assertEquals(book.draft().tours(), Tours.of(desk.map()));
    assertTrue(book.isUnsaved());
    book.saved();
    assertFalse(book.isUnsaved());
    Tour theirs = new Tour("x", Text.of("X"), List.of(PresentationTest.step(List.of("t"))));
    desk.replace(Tours.with(newer, List.of(theirs)));
    assertEquals(List.of(theirs), book.draft().tours());
    assertFalse(book.isUnsaved());
  }

  @Test
  void anotherMapBringsItsOwnTours() {
    book.leaving(() -> desk.open(SmallMap.map(), Optional.empty()));
    assertEquals(List.of(), book.draft().tours());
    assertFalse(book.isUnsaved());
    assertFalse(book.canUndo());
  }

  @Test
  void aWordingIsWrittenWithoutTouchingTheOthers() {
    Text both = new Text(Map.of("en", "One", "zh-Hant", "一"));
    assertEquals("一", Wording.in(both, "zh-Hant"));
    assertEquals("", Wording.in(new Text(Map.of("en", "One")), "zh-Hant"));
    assertEquals(Map.of("en", "Two", "zh-Hant", "一"), with(both, "en", "Two"));
    assertEquals(Map.of("zh-Hant", "一"), with(both, "en", " "));
    assertEquals(Map.of("en", "For all", "zh-Hant", "二"), with(Text.of("For all"), "zh-Hant", "二"));
    assertEquals(Map.of("", ""), with(new Text(Map.of("en", "One")), "en", ""));
  }

  private static Map<String, String> with(Text text, String language, String words) {
    return Wording.with(text, language, words, LANGUAGES).byLanguage();
  }

  private void record(String claim) {
    TourStep step = PresentationTest.step(List.of(claim)).withTitle(Text.of("about " + claim));
    book.edit(draft -> draft.recorded(step, Text.of("Tour")));
  }

  private void write(String place, String language, String words) {
    book.edit(
        place,
        draft -> {
          TourStep step = draft.currentStep().orElseThrow();
          return draft.changed(
              step.withTitle(Wording.with(step.title(), language, words, LANGUAGES)));
        });
  }

  private Text title() {
    return book.draft().currentStep().orElseThrow().title();
  }

  private String order() {
    return order(book.draft());
  }

  private static String order(TourDraft draft) {
    StringBuilder order = new StringBuilder();
    draft.current().orElseThrow().steps().forEach(step -> order.append(step.focus().getFirst()));
    return order.toString();
  }

  private List<String> ids() {
    return book.draft().tours().stream().map(Tour::id).toList();
  }
}
