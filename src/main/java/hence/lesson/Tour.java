package hence.lesson;

import hence.map.Text;
import java.util.List;

/**
 * A way through a map, told step by step; kept in the map file's field {@code tours}.
 *
 * @param id unique among the tours of a map
 */
public record Tour(String id, Text title, List<TourStep> steps) {
  public Tour {
    steps = List.copyOf(steps);
  }

  /** The same tour with other steps. */
  public Tour withSteps(List<TourStep> other) {
    return new Tour(id, title, other);
  }
}
