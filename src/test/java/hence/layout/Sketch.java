package hence.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map as it is drawn, by whichever tool: boxes, and links as straight strokes. */
record Sketch(Map<String, Rect> boxes, List<Link> links) {
  /**
   * A link of the drawing.
   *
   * @param points x, y, x, y ... from the edge of {@code from} to the edge of {@code to}
   */
  record Link(String from, String to, double[] points) {
    String name() {
      return from + ">" + to;
    }

    boolean shares(Link other) {
      return isAt(other.from) || isAt(other.to);
    }

    boolean isAt(String part) {
      return from.equals(part) || to.equals(part);
    }
  }

  static Sketch of(Layout layout) {
    Map<String, Rect> boxes = HashMap.newHashMap(layout.placed().size());
    layout.placed().forEach(placed -> boxes.put(placed.id(), placed.rect()));
    List<Link> links = new ArrayList<>(layout.routes().size());
    for (Route route : layout.routes()) {
      double[] points = new double[2 * route.points().size()];
      for (int i = 0; i < route.points().size(); i++) {
        points[2 * i] = route.points().get(i).x();
        points[2 * i + 1] = route.points().get(i).y();
      }
      links.add(new Link(route.from(), route.to(), points));
    }
    return new Sketch(boxes, links);
  }

  /** The smallest rectangle around everything. */
  Rect bounds() {
    Rect around = boxes.values().iterator().next();
    for (Rect box : boxes.values()) {
      around = around.union(box);
    }
    for (Link link : links) {
      for (int i = 0; i < link.points.length; i += 2) {
        around = around.union(new Rect(link.points[i], link.points[i + 1], 0, 0));
      }
    }
    return around;
  }
}
