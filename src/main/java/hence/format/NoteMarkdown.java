package hence.format;

import hence.lesson.Note;
import org.commonmark.parser.Parser;

/** Reads the short Markdown of a tour's notes. */
public final class NoteMarkdown {
  private static final int MAX_NESTING = 100;

  private NoteMarkdown() {}

  /** The note; Markdown cannot be wrong, so what is no markup is taken for words. */
  public static Note read(String markdown) {
    try {
      NoteVisitor visitor = new NoteVisitor();
      Parser.builder().maxOpenBlockParsers(MAX_NESTING).build().parse(markdown).accept(visitor);
      return visitor.note();
    } catch (StackOverflowError e) {
      // Emphasis in emphasis has no limit of its own.
      return NoteVisitor.plain(markdown);
    }
  }
}
