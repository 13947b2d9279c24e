package hence.format.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.lesson.tour.Note;
import hence.lesson.tour.Note.Block;
import hence.lesson.tour.Note.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Markdown of notes, taken apart. */
class NotesTest {
  @Test
  void wordsKeepTheirLooks() {
    assertEquals(
        List.of(
            new Block(
                "",
                0,
                List.of(
                    plain("One "),
                    new Run("strong", true, false, ""),
                    plain(" and "),
                    new Run("soft", false, true, ""),
                    plain(" word, "),
                    new Run("a link", false, false, "https://example.org/"),
                    plain(".")))),
        Notes.read("One **strong** and *soft* word, [a link](https://example.org/).").blocks());
  }

  @Test
  void paragraphsAndListsAreBlocks() {
    Note note = Notes.read("First.\n\n- a\n- b\n  1. c\n  2. d\n\nLast.");
    assertEquals("First.\n• a\n• b\n1. c\n2. d\nLast.", note.plain());
    assertEquals(List.of(0, 1, 1, 2, 2, 0), note.blocks().stream().map(Block::depth).toList());
  }

  @Test
  void aLineBreakIsASpaceSaveInChinese() {
    assertEquals("one two", Notes.read("one\ntwo").plain());
    assertEquals("第一行，第二行", Notes.read("第一行，\n第二行").plain());
    assertEquals("one\ntwo", Notes.read("one  \ntwo").plain());
  }

  @Test
  void whatIsNoMarkdownOfNotesIsTakenForItsWords() {
    assertEquals(
        "Heading\ncode x > y\n<b>", Notes.read("# Heading\n\n`code` x > y\n\n<b>").plain());
    assertEquals(List.of(), Notes.read(" \n ").blocks());
    assertEquals(
        List.of(new Run("Heading", true, false, "")),
        Notes.read("# Heading").blocks().getFirst().runs());
  }

  private static Run plain(String words) {
    return new Run(words, false, false, "");
  }
}
