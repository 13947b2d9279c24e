package hence.layout;

import java.util.List;

/**
 * Where every part of a map stands and how the links run.
 *
 * @param placed every part of the map once, claims and reasons in the map's order
 * @param routes every link once: for each reason its own to its target, then its premises' to it
 * @param bounds the smallest rectangle around all boxes, brackets and routes
 * @param arrangement for a later layout of nearly the same map; of some engines only
 */
public record Layout(
    List<Placed> placed,
    List<Route> routes,
    Rect bounds,
    Direction direction,
    Arrangement arrangement) {
  public Layout {
    placed = List.copyOf(placed);
    routes = List.copyOf(routes);
  }

  public Layout(List<Placed> placed, List<Route> routes, Rect bounds, Direction direction) {
    this(placed, routes, bounds, direction, Arrangement.NONE);
  }

  public Layout with(Arrangement other) {
    return new Layout(placed, routes, bounds, direction, other);
  }
}
