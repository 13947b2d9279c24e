package hence.layout.tidy;

import hence.layout.Direction;
import hence.layout.Engine;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.layout.parts.Depths;
import hence.layout.parts.Descent;
import hence.layout.parts.Drawn;
import hence.layout.parts.Frame;
import hence.layout.parts.Links;
import hence.layout.parts.PartTable;
import hence.layout.parts.Plan;
import hence.layout.routing.CrossLinks;
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
    Plan plan = plan(new Forest(parts, depths), parts, depths);
    Links links = new Links(parts);
    new TreeRoutes(plan, links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction);
  }

  private static Plan plan(Forest forest, PartTable parts, Depths depths) {
    double[] left = new Contours(forest).place();
    double[] x = new double[parts.size];
    double[] width = parts.width.clone();
    for (int node = 1; node < forest.size; node++) {
      switch (forest.kind(node)) {
        case CLAIM, BRACKET -> {
          x[forest.part(node)] = Frame.round(left[node]);
          width[forest.part(node)] = Frame.round(forest.width[node]);
        }
        case GROUND, CHANNEL, STEM, RISER -> {}
      }
    }
    return new Plan(parts, depths, x, depths.top, width);
  }
}
