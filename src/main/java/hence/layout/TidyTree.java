package hence.layout;

import hence.map.ArgumentMap;

/**
 * The engine of every day: a tidy tree for boxes of different size that knows the whole graph, in
 * linear time.
 *
 * <p>Every part stands deeper than all that it serves ({@link Depths}); the trees that this makes
 * are moved together as far as their boxes and links let them ({@link Contours}); links of the tree
 * cross nothing ({@link TreeRoutes}), and the others are led around the boxes.
 */
public final class TidyTree implements Engine {
  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction) {
    PartTable parts = new PartTable(map, sizes, direction);
    Depths depths = new Depths(parts, new Descent(parts));
    Plan plan = new Plan(parts, depths, new Forest(parts, depths));
    Links links = new Links(parts);
    new TreeRoutes(plan, links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction);
  }
}
