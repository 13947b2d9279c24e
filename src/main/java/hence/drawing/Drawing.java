package hence.drawing;

import hence.layout.Rect;
import java.util.List;

/**
 * A whole picture.
 *
 * @param title of the map, in the picture's language
 * @param language BCP 47 tag of the words
 * @param bounds all that is painted, with its margin, in map units
 * @param marks from the hindmost to the foremost
 */
public record Drawing(
    String title, String language, Rect bounds, Ink background, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }
}
