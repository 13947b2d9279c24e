package hence.drawing;

import hence.layout.Rect;
import java.util.List;

/**
 * A whole picture.
 *
 * @param title of the map, in the picture's language
 * @param language BCP 47 tag of the words
 * @param bounds all that is painted, with its margin, in map units
 * @param background {@link Ink#NONE} for a transparent picture
 * @param marks from the hindmost to the foremost
 */
public record Drawing(
    String title, String language, Rect bounds, Ink background, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /** The same drawing on another ground; on {@link Ink#NONE}, on whatever it is laid. */
  public Drawing withBackground(Ink other) {
    return new Drawing(title, language, bounds, other, marks);
  }

  /** The parts of the map alone, without the lines above them that tell how it is judged. */
  public Drawing partsOnly() {
    List<Mark> parts = marks.stream().filter(Mark.Cluster.class::isInstance).toList();
    return new Drawing(title, language, bounds, background, parts);
  }

  /** The size of the smallest words, in map units; infinite if there are none. */
  public double smallestWords() {
    return smallestWords(marks);
  }

  private static double smallestWords(List<Mark> marks) {
    double smallest = Double.POSITIVE_INFINITY;
    for (Mark mark : marks) {
      double size =
          switch (mark) {
            case Mark.Words words -> words.size();
            case Mark.Cluster cluster -> smallestWords(cluster.marks());
            case Mark.Panel _, Mark.Line _, Mark.Blade _ -> Double.POSITIVE_INFINITY;
          };
      smallest = Math.min(smallest, size);
    }
    return smallest;
  }
}
