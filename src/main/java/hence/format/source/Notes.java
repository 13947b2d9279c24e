package hence.format.source;

import hence.lesson.tour.Note;
import org.commonmark.parser.Parser;

/** Reads the short Markdown of a tour's notes. */
public final class Notes {
  private static final int MAX_NESTING = 20;

  private Notes() {}

  /** Paragraphs, lists, emphasis and links; all else is taken for the words it holds. */
  public static Note read(String markdown) {
    NoteVisitor visitor = new NoteVisitor();
    Parser.builder().maxOpenBlockParsers(MAX_NESTING).build().parse(markdown).accept(visitor);
    return visitor.note();
  }
}
