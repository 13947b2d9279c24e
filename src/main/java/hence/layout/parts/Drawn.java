package hence.layout.parts;

import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Route;
import hence.layout.Spot;
import java.util.ArrayList;
import java.util.List;

/** Turns a plan and its routed links into the layout of the wanted direction. */
public final class Drawn {
  private Drawn() {}

  public static Layout layout(Plan plan, Links links, Direction direction) {
    Extent extent = new Extent(plan, links);
    Frame frame = new Frame(direction, Frame.round(extent.bottom() - extent.top()));
    List<Placed> placed = new ArrayList<>(plan.parts.size);
    for (int p = 0; p < plan.parts.size; p++) {
      double x = plan.x[p] - extent.left();
      double y = plan.y[p] - extent.top();
      placed.add(new Placed(plan.parts.ids[p], frame.turn(x, y, plan.width[p], plan.height[p])));
    }
    List<Route> routes = new ArrayList<>(links.size);
    for (int r = 0; r < links.reasons; r++) {
      routes.add(route(plan, links, r, extent, frame));
      for (int link = links.premise(r, 0); link < links.premise(r + 1, 0); link++) {
        routes.add(route(plan, links, link, extent, frame));
      }
    }
    Rect bounds = frame.turn(0, 0, extent.right() - extent.left(), extent.bottom() - extent.top());
    return new Layout(placed, routes, bounds, direction);
  }

  private static Route route(Plan plan, Links links, int link, Extent extent, Frame frame) {
    double[] way = links.way[link];
    List<Spot> points = new ArrayList<>(way.length / 2);
    for (int i = 0; i < way.length; i += 2) {
      points.add(frame.turn(way[i] - extent.left(), way[i + 1] - extent.top()));
    }
    String[] ids = plan.parts.ids;
    return new Route(ids[links.from[link]], ids[links.to[link]], points);
  }
}
