package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hence.lesson.Note;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The short Markdown of notes. */
class NoteMarkdownTest {
  @Test
  void runsKeepHowTheyAreSet() {
    Note note = NoteMarkdown.read("One **strong** and *soft* [word](https://x.org).");
    assertEquals(1, note.blocks().size());
    assertEquals(
        List.of(
            new Note.Run("One ", false, false, Optional.empty()),
            new Note.Run("strong", true, false, Optional.empty()),
            new Note.Run(" and ", false, false, Optional.empty()),
            new Note.Run("soft", false, true, Optional.empty()),
            new Note.Run(" ", false, false, Optional.empty()),
            new Note.Run("word", false, false, Optional.of("https://x.org")),
            new Note.Run(".", false, false, Optional.empty())),
        note.blocks().getFirst().runs());
  }

  @Test
  void listsKeepTheirMarkersAndDepth() {
    Note note =
        NoteMarkdown.read("Three:\n\n- one\n\n  more of one\n- two\n\n  3. three\n  4. four\n");
    assertEquals(
        List.of("0 Three:", "1•one", "1 more of one", "1•two", "2 3. three", "2 4. four"),
        note.blocks().stream()
            .map(block ->
                block.depth()
                    + (block.marker().equals("•")
                        ? "•"
                        : " " + (block.marker().isEmpty() ? "" : block.marker() + " "))
                    + block.words())
            .toList());
  }

  @Test
  void chineseLinesJoinWithoutASpaceAndOthersWithOne() {
    assertEquals("一行，又一行", NoteMarkdown.read("一行，\n又一行").blocks().getFirst().words());
    assertEquals(
        "one two\nthree", NoteMarkdown.read("one\ntwo  \nthree").blocks().getFirst().words());
  }

  @Test
  void everythingElseIsItsWords() {
    assertEquals(
        List.of("Title", "said", "code", "<b>x</b>", "a & b"),
        NoteMarkdown.read("# Title\n\n> said\n\n```\ncode\n```\n\n<b>x</b>\n\n---\n\na &amp; b")
            .blocks()
            .stream()
            .map(Note.Block::words)
            .toList());
    assertEquals(Note.EMPTY, NoteMarkdown.read("  \n"));
  }

  @Test
  void markupWithoutEndIsStillANote() {
    assertFalse(NoteMarkdown.read("*a **b ".repeat(40_000)).blocks().isEmpty());
  }
}
