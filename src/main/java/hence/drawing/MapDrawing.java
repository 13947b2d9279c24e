package hence.drawing;

import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Route;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a placed map: the links and brackets first, the boxes over them, a caption last. */
public final class MapDrawing {
  /** Free ground around a picture, in map units. */
  public static final double MARGIN = 28;

  private MapDrawing() {}

  public static Drawing of(Scene scene) {
    Map<String, List<Route>> routes = routesByReason(scene);
    Lettering lettering = new Lettering();
    Judged judged = new Judged(scene);
    ReasonDrawing reasons = new ReasonDrawing(scene, judged, lettering);
    ClaimDrawing claims = new ClaimDrawing(scene, judged, lettering);
    List<Mark> links = new ArrayList<>();
    List<Mark> boxes = new ArrayList<>();
    for (Placed placed : scene.layout().placed()) {
      switch (scene.map().part(placed.id()).orElseThrow()) {
        case Reason reason ->
            links.add(seen(scene, reasons.cluster(reason, placed.rect(), routes.get(reason.id()))));
        case Claim claim -> boxes.add(seen(scene, claims.cluster(claim, placed.rect())));
      }
    }
    links.addAll(boxes);
    Caption caption = Caption.of(scene, judged, lettering);
    links.addAll(caption.marks());
    Rect bounds = caption.bounds().grow(MARGIN);
    return new Drawing(
        scene.map().title().in(scene.language()),
        scene.language(),
        Rounding.of(bounds),
        scene.theme().ground(),
        links);
  }

  /** Full, or standing back. */
  private static Mark seen(Scene scene, Mark.Cluster cluster) {
    boolean faded = scene.faded().contains(cluster.partId());
    return faded ? Fading.of(cluster, scene.theme().ground()) : cluster;
  }

  /** A reason's own link and those of its premises, by the reason's id. */
  private static Map<String, List<Route>> routesByReason(Scene scene) {
    Map<String, List<Route>> routes = new HashMap<>();
    for (Route route : scene.layout().routes()) {
      boolean fromReason = scene.map().part(route.from()).orElseThrow() instanceof Reason;
      routes
          .computeIfAbsent(fromReason ? route.from() : route.to(), _ -> new ArrayList<>())
          .add(route);
    }
    return routes;
  }
}
