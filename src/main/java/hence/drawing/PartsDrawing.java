package hence.drawing;

import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Route;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws a placed map part by part, each when it is first asked for, since a window shows few of
 * many. Parts have numbers from the hindmost to the foremost: links and brackets, then boxes. Safe
 * for several threads.
 */
public final class PartsDrawing {
  private final Scene scene;
  private final ReasonDrawing reasons;
  private final ClaimDrawing claims;
  private final DistantDrawing distant;
  private final Caption caption;
  private final List<Placed> placed;
  private final int reasonCount;
  private final Map<String, List<Route>> routes;

  /** What is drawn already; two threads may draw the same, which is alike. */
  private final Mark.Cluster[] made;

  private PartsDrawing(Scene scene) {
    this.scene = scene;
    Lettering lettering = new Lettering();
    Judged judged = new Judged(scene);
    reasons = new ReasonDrawing(scene, judged, lettering);
    claims = new ClaimDrawing(scene, judged, lettering);
    distant = new DistantDrawing(scene, judged);
    caption = Caption.of(scene, judged, lettering);
    placed = new ArrayList<>(scene.layout().placed().size());
    List<Placed> boxes = new ArrayList<>(scene.map().claims().size());
    scene.layout().placed().forEach(part -> (isReason(part.id()) ? placed : boxes).add(part));
    reasonCount = placed.size();
    placed.addAll(boxes);
    routes = routesByReason();
    made = new Mark.Cluster[placed.size()];
  }

  public static PartsDrawing of(Scene scene) {
    return new PartsDrawing(scene);
  }

  /** How many parts there are. */
  public int size() {
    return made.length;
  }

  public String partId(int number) {
    return placed.get(number).id();
  }

  /** Rectangles that together cover the marks of a part, and little more: links reach far. */
  public List<Rect> pieces(int number) {
    Placed part = placed.get(number);
    return number < reasonCount
        ? reasons.pieces(part.rect(), routes.get(part.id()))
        : List.of(claims.around(claim(part), part.rect()));
  }

  /** The marks of a part, full or standing back. */
  public Mark.Cluster cluster(int number) {
    Mark.Cluster cluster = made[number];
    if (cluster == null) {
      cluster = seen(draw(number));
      made[number] = cluster;
    }
    return cluster;
  }

  private Mark.Cluster draw(int number) {
    Placed part = placed.get(number);
    return number < reasonCount
        ? reasons.cluster(reason(part), part.rect(), routes.get(part.id()))
        : claims.cluster(claim(part), part.rect());
  }

  private Mark.Cluster seen(Mark.Cluster cluster) {
    boolean faded = scene.faded().contains(cluster.partId());
    return faded ? Fading.of(cluster, scene.theme().ground()) : cluster;
  }

  /** Tells the bars that stand for a part where its box is a few pixels. */
  void afar(int number, DistantDrawing.Hearer bars) {
    Placed part = placed.get(number);
    if (number < reasonCount) {
      distant.reason(reason(part), part.rect(), routes.get(part.id()), bars);
    } else {
      distant.claim(claim(part), part.rect(), bars);
    }
  }

  /** The marks that belong to no part: the lines above a judged map. */
  public List<Mark> caption() {
    return caption.marks();
  }

  /** All that is painted, with its margin, in map units. */
  public Rect bounds() {
    return Rounding.of(caption.bounds().grow(MapDrawing.MARGIN));
  }

  public Ink background() {
    return scene.theme().ground();
  }

  /** All parts and the caption. */
  public Drawing drawing() {
    IntStream.range(0, size()).parallel().forEach(this::cluster);
    List<Mark> marks = new ArrayList<>(Arrays.asList(made));
    marks.addAll(caption());
    String title = scene.map().title().in(scene.language());
    return new Drawing(title, scene.language(), bounds(), background(), marks, this::names);
  }

  private List<Mark> names(double scale) {
    return Signposts.of(scene).at(scale).stream().flatMap(post -> post.marks().stream()).toList();
  }

  private boolean isReason(String id) {
    return scene.map().part(id).orElseThrow() instanceof Reason;
  }

  private Reason reason(Placed part) {
    return scene.map().reason(part.id());
  }

  private Claim claim(Placed part) {
    return scene.map().claim(part.id());
  }

  /** A reason's own link and those of its premises, by the reason's id. */
  private Map<String, List<Route>> routesByReason() {
    Map<String, List<Route>> found = HashMap.newHashMap(reasonCount);
    for (Route route : scene.layout().routes()) {
      String reason = isReason(route.from()) ? route.from() : route.to();
      found.computeIfAbsent(reason, _ -> new ArrayList<>(2)).add(route);
    }
    return found;
  }
}
