package hence.export;

import hence.drawing.Drawing;
import hence.drawing.Mark;
import hence.layout.Rect;
import java.util.List;

/** Something on a page, in points from the page's top left corner. */
public sealed interface PageItem {
  /** What an item is to a reader who has the page read aloud. */
  enum Tag {
    TITLE("H1"),
    HEADING("H2"),
    PARAGRAPH("P"),
    /** Rules and running heads, which are not read. */
    ARTIFACT("Artifact");

    private final String structure;

    Tag(String structure) {
      this.structure = structure;
    }

    /** The structure type of PDF (ISO 32000-1, 14.8.4). */
    String structure() {
      return structure;
    }
  }

  /** Words and rules that belong together. */
  record Lines(Tag tag, List<Mark> marks) implements PageItem {
    public Lines {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A drawing set into the page.
   *
   * @param x of its left edge
   * @param y of its upper edge
   * @param scale points a map unit
   * @param told what a reader who does not see it is told
   */
  record Picture(Drawing drawing, double x, double y, double scale, String told)
      implements PageItem {
    /** Where it stands on the page. */
    public Rect place() {
      Rect bounds = drawing.bounds();
      return new Rect(x, y, bounds.width() * scale, bounds.height() * scale);
    }
  }
}
