package hence.export.pdf;

import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.layout.Rect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** All that marks say, part by part. */
  static String told(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Cluster part ? Stream.of(part.title()) : Stream.of())
        .collect(Collectors.joining("\n"));
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

  /**
   * A part of a drawing, cut off at its edges.
   *
   * @param marks all that may touch the part
   * @param part in map units
   * @param x of its left edge on the page
   * @param y of its upper edge on the page
   * @param scale points a map unit
   * @param told what a reader who does not see it is told
   */
  record Portion(
      List<Mark> marks, Ink ground, Rect part, double x, double y, double scale, String told)
      implements PageItem {
    public Portion {
      marks = List.copyOf(marks);
    }
  }
}
