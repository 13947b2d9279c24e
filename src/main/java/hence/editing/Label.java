package hence.editing;

import hence.layout.typesetting.Weight;
import java.util.List;

/**
 * A claim's few words, as large as they can be read from where the camera is.
 *
 * @param lines from top to bottom
 * @param x of the lines' left ends, in map units
 * @param baseline of the first line, in map units
 * @param size of the em, in px on the screen
 * @param lineHeight from one baseline to the next, in px on the screen
 */
public record Label(
    List<String> lines, double x, double baseline, double size, double lineHeight, Weight weight) {
  public Label {
    lines = List.copyOf(lines);
  }
}
