package hence.drawing;

import hence.layout.Rect;
import hence.layout.Spot;
import hence.layout.typesetting.Weight;
import java.util.List;

/** Something to be painted: geometry only, in map units, never meaning. */
public sealed interface Mark {
  /** A rectangle with rounded corners. */
  record Panel(Rect rect, double radius, Ink fill, Ink edge, double edgeWidth, Dash dash)
      implements Mark {}

  /** A line of one or more strokes, without filling. */
  record Line(List<Step> steps, Ink ink, double width, Dash dash) implements Mark {
    public Line {
      steps = List.copyOf(steps);
    }
  }

  /** A closed shape with straight sides. */
  record Blade(List<Spot> corners, Ink fill, Ink edge, double edgeWidth) implements Mark {
    public Blade {
      corners = List.copyOf(corners);
    }
  }

  /**
   * One line of words.
   *
   * @param x of the end that the anchor names
   * @param width as measured, so that a surface with another font can fit the words in
   */
  record Words(
      String text,
      double x,
      double baseline,
      double width,
      double size,
      Weight weight,
      Ink ink,
      Anchor anchor)
      implements Mark {}

  /**
   * The marks that together draw one part.
   *
   * @param bounds the smallest rectangle around the marks
   * @param title what a reader of the picture is told about the part
   */
  record Cluster(String partId, Rect bounds, String title, List<Mark> marks) implements Mark {
    public Cluster {
      marks = List.copyOf(marks);
    }
  }
}
