package hence.drawing;

import hence.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A whole picture.
 *
 * @param title of the map, in the picture's language
 * @param language BCP 47 tag of the words
 * @param bounds all that is painted, with its margin, in map units
 * @param background {@link Ink#NONE} for a transparent picture
 * @param marks from the hindmost to the foremost
 * @param names that are laid over it where it is seen from far away
 */
public record Drawing(
    String title, String language, Rect bounds, Ink background, List<Mark> marks, Names names) {
  /** Below this scale the words of a map are dust. */
  private static final double FAR = 0.25;

  public Drawing {
    marks = List.copyOf(marks);
  }

  /** A picture without names. */
  public Drawing(String title, String language, Rect bounds, Ink background, List<Mark> marks) {
    this(title, language, bounds, background, marks, _ -> List.of());
  }

  /** Names follow from what else is drawn, so they are not compared. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Drawing drawing
        && title.equals(drawing.title)
        && language.equals(drawing.language)
        && bounds.equals(drawing.bounds)
        && background.equals(drawing.background)
        && marks.equals(drawing.marks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, language, bounds, background, marks);
  }

  /** Makes names that can be read at a scale. */
  public interface Names {
    /**
     * @param scale pixels for a map unit
     */
    List<Mark> at(double scale);
  }

  /** The drawing as it is painted at a scale: with its names, if nothing else can be read. */
  public Drawing seenAt(double scale) {
    if (scale >= FAR) {
      return this;
    }
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(names.at(scale));
    return new Drawing(title, language, bounds, background, all);
  }

  /** The same drawing on another ground; on {@link Ink#NONE}, on whatever it is laid. */
  public Drawing withBackground(Ink other) {
    return new Drawing(title, language, bounds, other, marks, names);
  }

  /** The parts of the map alone, without the lines above them that tell how it is judged. */
  public Drawing partsOnly() {
    List<Mark> parts = marks.stream().filter(Mark.Cluster.class::isInstance).toList();
    return new Drawing(title, language, bounds, background, parts, names);
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
