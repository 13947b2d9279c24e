package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.judging.Opinions;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Stance;
import hence.map.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Whatever a map says stays words: on the map, in the card, in the outline and in the notes. */
class LessonSafetyTest {
  private static final List<String> WORDS =
      List.of(
          "</script><script>window.harmed = 1</script> ends a script.",
          "<img src=\"https://example.org/x.png\" onerror=\"window.harmed = 2\"> shows a picture.",
          "He said \"it's & isn't\" <!-- so --> ${1+1} {0} `so`.",
          "Emoji \ud83d\udc69\u200d\ud83d\udcbb and \u0627\u0644\u0639\u0631\u0628\u064a\u0629 and \u2028 break \ud869\uded6 nothing.",
          "javascript:alert(1)");

  /** Words that objects of JavaScript know by themselves. */
  private static final List<String> IDS =
      List.of("__proto__", "constructor", "a\"]b'c", "toString", "data");

  private static final String NOTE =
      """
      # Head

      *Stress*, **more**, `code` and [a link](https://example.org), [bad](javascript:alert(1)).

      <script>window.harmed = 3</script> <b onclick="window.harmed = 4">raw</b>
      ![a picture](https://example.org/picture.png)
      """;

  @TempDir static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(folder, "en");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void wordsStayWords() throws IOException {
    chromium.requests();
    chromium.complaints();
    ArgumentMap map = map();
    Path file = chromium.open(map, "--fold", "99");
    for (int i = 0; i < IDS.size(); i++) {
      chromium.ask("document.getElementById('outline').hidden = true");
      String shown = chromium.part(IDS.get(i)).getText().replaceAll("\\s+", "");
      String wanted = WORDS.get(i).replaceAll("\\s+", "").replace("\u2028", "");
      assertTrue(shown.startsWith(wanted), shown + " for " + wanted);
      String listed =
          chromium.ask(
              "return [...document.querySelectorAll('#outline li')].find((li) => li.dataset.id === arguments[0])"
                  + ".querySelector('p').textContent",
              IDS.get(i));
      assertTrue(listed.contains(WORDS.get(i)), listed);
    }
    // Reject everything in turn, so that every sentence of a card is said.
    chromium.press(Keys.ARROW_UP);
    chromium.press("r", Keys.ARROW_DOWN, "r", Keys.ARROW_RIGHT, "a", Keys.ARROW_DOWN, "d");
    chromium.press("t");
    assertEquals("no", chromium.<String>ask("return String(window.harmed ?? 'no')"));
    assertEquals(Set.of(file.toUri().toString()), chromium.requests());
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void notesAreMarkdownAndNothingElse() throws IOException {
    chromium.open(map());
    chromium.press("t");
    String note = chromium.ask("return document.querySelector('#tour .note').innerHTML");
    assertTrue(note.contains("<em>Stress</em>, <strong>more</strong>, <code>code</code>"), note);
    assertTrue(note.contains("href=\"https://example.org\""), note);
    assertFalse(note.contains("javascript:"), note);
    assertFalse(note.contains("<img"), note);
    assertTrue(note.contains("a picture"), note);
    assertTrue(chromium.find("#tour .note").getText().contains("<script>window.harmed"), note);
  }

  private static ArgumentMap map() {
    List<Claim> claims =
        java.util.stream.IntStream.range(0, IDS.size())
            .mapToObj(i -> new Claim(IDS.get(i), Text.of(WORDS.get(i))))
            .toList();
    List<Reason> reasons =
        List.of(
            new Reason("r<1>", Stance.FOR, List.of(IDS.get(1), IDS.get(2)), IDS.get(0)),
            new Reason("r&2", Stance.AGAINST, List.of(IDS.get(3)), IDS.get(1)),
            new Reason("valueOf", Stance.AGAINST, List.of(IDS.get(4)), "r<1>"),
            // Undercuts that turn in a circle.
            new Reason("hasOwnProperty", Stance.AGAINST, List.of(IDS.get(3)), "valueOf"),
            new Reason("r5", Stance.AGAINST, List.of(IDS.get(4)), "hasOwnProperty"));
    ArgumentMap map =
        new ArgumentMap(
            Text.of("Title </title> & \"more\""),
            IDS.getFirst(),
            List.<Source>of(),
            claims,
            reasons,
            Extras.NONE);
    TourStep step =
        new TourStep(
            Text.of("Step <1>"),
            Text.of(NOTE),
            List.of(IDS.get(1)),
            Optional.empty(),
            OptionalInt.empty(),
            Opinions.NONE);
    return Tours.with(map, List.of(new Tour("tour", Text.of("Tour </h2>"), List.of(step))));
  }
}
