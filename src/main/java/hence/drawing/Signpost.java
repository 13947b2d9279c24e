package hence.drawing;

import hence.layout.Rect;
import java.util.List;

/**
 * The name of a district, laid over the map where its claim stands.
 *
 * @param claim its id
 * @param rect in map units, like the marks
 */
public record Signpost(String claim, Rect rect, List<Mark> marks) {
  public Signpost {
    marks = List.copyOf(marks);
  }
}
