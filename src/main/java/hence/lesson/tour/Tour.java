package hence.lesson.tour;

import hence.map.Text;
import java.util.ArrayList;
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

  /** The same tour with a step more, which stands at that index. */
  public Tour inserted(int at, TourStep step) {
    List<TourStep> changed = new ArrayList<>(steps);
    changed.add(at, step);
    return withSteps(changed);
  }

  /** The same tour with another step in place of that one. */
  public Tour changed(int at, TourStep step) {
    List<TourStep> changed = new ArrayList<>(steps);
    changed.set(at, step);
    return withSteps(changed);
  }

  /** The same tour without that step. */
  public Tour removed(int at) {
    List<TourStep> changed = new ArrayList<>(steps);
    changed.remove(at);
    return withSteps(changed);
  }

  /** The same tour with a step moved, so that it stands at the other index. */
  public Tour moved(int from, int to) {
    List<TourStep> changed = new ArrayList<>(steps);
    changed.add(to, changed.remove(from));
    return withSteps(changed);
  }
}
