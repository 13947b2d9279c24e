package hence.layout.layered;

import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Route;
import hence.layout.Spot;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;

/** Reads a layout off a graph that the Eclipse Layout Kernel has placed. */
final class ElkReading {
  private static final double DUST = 1e-6;

  private final ArgumentMap map;
  private final Map<String, ElkNode> nodes;
  private final Iterator<ElkEdge> edges;
  private final Direction direction;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();

  /**
   * @param edges in the order of {@link Layout#routes}
   */
  ElkReading(
      ArgumentMap map, Map<String, ElkNode> nodes, List<ElkEdge> edges, Direction direction) {
    this.map = map;
    this.nodes = nodes;
    this.edges = edges.iterator();
    this.direction = direction;
  }

  Layout layout() {
    map.claims().stream().map(Claim::id).forEach(this::readNode);
    map.reasons().stream().map(Reason::id).forEach(this::readNode);
    for (Reason reason : map.reasons()) {
      readEdge(reason.id(), reason.target());
      reason.premises().forEach(premise -> readEdge(premise, reason.id()));
    }
    return new Layout(placed, routes, bounds(), direction);
  }

  private void readNode(String id) {
    ElkNode node = nodes.get(id);
    Rect rect = new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    placed.add(new Placed(id, rect));
  }

  private void readEdge(String from, String to) {
    ElkEdgeSection section = edges.next().getSections().getFirst();
    List<Spot> spots = new ArrayList<>();
    spots.add(new Spot(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(bend -> spots.add(new Spot(bend.getX(), bend.getY())));
    spots.add(new Spot(section.getEndX(), section.getEndY()));
    // The kernel's edges run against the links.
    Collections.reverse(spots);
    routes.add(new Route(from, to, straightened(spots)));
  }

  /** Without the dust of its sums, which would leave pieces not quite upright or level. */
  private static List<Spot> straightened(List<Spot> spots) {
    List<Spot> straight = new ArrayList<>();
    straight.add(spots.getFirst());
    for (Spot spot : spots.subList(1, spots.size())) {
      Spot last = straight.getLast();
      double x = Math.abs(spot.x() - last.x()) < DUST ? last.x() : spot.x();
      double y = Math.abs(spot.y() - last.y()) < DUST ? last.y() : spot.y();
      straight.add(new Spot(x, y));
    }
    return straight;
  }

  private Rect bounds() {
    Rect bounds = placed.getFirst().rect();
    for (Placed part : placed) {
      bounds = bounds.union(part.rect());
    }
    for (Route route : routes) {
      for (Spot spot : route.points()) {
        bounds = bounds.union(new Rect(spot.x(), spot.y(), 0, 0));
      }
    }
    return bounds;
  }
}
