package hence.layout;

import java.util.List;

/**
 * The way of a link: from a premise to its reason's bracket, or from a bracket to its target.
 *
 * @param points at least two, from the edge of {@code from} to the edge of {@code to}; straight
 *     upright or level pieces between them
 */
public record Route(String from, String to, List<Spot> points) {
  public Route {
    points = List.copyOf(points);
  }
}
