package hence.layout;

import hence.layout.parts.Depths;
import hence.layout.parts.Descent;
import hence.layout.parts.Frame;
import hence.layout.parts.Gaps;
import hence.layout.parts.PartTable;
import hence.map.ArgumentMap;
import hence.map.Link;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/**
 * Everything that is wrong with a layout, in words; for maps small enough to compare all pairs.
 *
 * @param beside whether reasons may stand beside their target, and later siblings below earlier
 *     ones
 */
record LayoutFacts(ArgumentMap map, Sizes sizes, Layout layout, boolean beside) {
  private static final double EPS = 0.011;

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    complete(faults);
    boxes(faults);
    beyond(faults);
    readingOrder(faults);
    brackets(faults);
    shapes(faults);
    foreign(faults);
    treeCrossings(faults);
    inBounds(faults);
    return faults;
  }

  private Map<String, Rect> rects() {
    Map<String, Rect> rects = new HashMap<>();
    layout.placed().forEach(placed -> rects.put(placed.id(), placed.rect()));
    return rects;
  }

  private void complete(List<String> faults) {
    List<String> ids = new ArrayList<>();
    map.claims().forEach(claim -> ids.add(claim.id()));
    map.reasons().forEach(reason -> ids.add(reason.id()));
    if (!layout.placed().stream().map(Placed::id).toList().equals(ids)) {
      faults.add("not every part once and in order");
    }
    List<String> links = new ArrayList<>();
    for (Reason reason : map.reasons()) {
      links.add(reason.id() + ">" + reason.target());
      reason.premises().forEach(premise -> links.add(premise + ">" + reason.id()));
    }
    if (!layout.routes().stream().map(r -> r.from() + ">" + r.to()).toList().equals(links)) {
      faults.add("not every link once and in order");
    }
  }

  private void boxes(List<String> faults) {
    List<Placed> placed = layout.placed();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        if (placed.get(i).rect().overlaps(placed.get(j).rect())) {
          faults.add(placed.get(i) + " overlaps " + placed.get(j));
        }
      }
      if (map.part(placed.get(i).id()).orElseThrow() instanceof hence.map.Claim claim) {
        Size size = sizes.claim(claim.id());
        Rect rect = placed.get(i).rect();
        if (Math.abs(rect.width() - size.width()) > EPS
            || Math.abs(rect.height() - size.height()) > EPS) {
          faults.add(claim.id() + " has another size");
        }
      }
    }
  }

  private double near(Rect rect) {
    return switch (layout.direction()) {
      case DOWN -> rect.y();
      case UP -> -rect.bottom();
      case RIGHT -> rect.x();
      case LEFT -> -rect.right();
    };
  }

  private double far(Rect rect) {
    return near(rect) + (layout.direction().isVertical() ? rect.height() : rect.width());
  }

  private double start(Rect rect) {
    return layout.direction().isVertical() ? rect.x() : rect.y();
  }

  private double stop(Rect rect) {
    return start(rect) + (layout.direction().isVertical() ? rect.width() : rect.height());
  }

  private void beyond(List<String> faults) {
    Map<String, Rect> rects = rects();
    Map<String, Integer> component = new HashMap<>();
    int n = 0;
    for (Set<String> set :
        new KosarajuStrongConnectivityInspector<>(map.graph()).stronglyConnectedSets()) {
      for (String id : set) {
        component.put(id, n);
      }
      n++;
    }
    for (Link link : map.graph().edgeSet()) {
      boolean cycle = component.get(link.from()).equals(component.get(link.to()));
      Rect from = rects.get(link.from());
      Rect to = rects.get(link.to());
      if (!cycle && near(from) <= far(to) && !(beside && mayStandThere(link, from, to))) {
        faults.add(link + " does not lead on");
      }
    }
  }

  /** A reason may stand right of its target, no higher; the contention is on top in any case. */
  private boolean mayStandThere(Link link, Rect from, Rect to) {
    if (link.from().equals(map.contention())) {
      return true;
    }
    boolean isReason = map.part(link.from()).orElseThrow() instanceof Reason;
    return isReason && start(from) > stop(to) && far(from) + Gaps.PREMISE >= near(to) - EPS;
  }

  /** Whether a link belongs to the tree. */
  private Set<String> tree() {
    PartTable parts = new PartTable(map, sizes, layout.direction());
    Depths depths = new Depths(parts, new Descent(parts));
    Set<String> tree = new HashSet<>();
    for (int p = 0; p < parts.size; p++) {
      boolean isPremise = parts.isClaim(p);
      if (depths.hangsFrom[p] != Depths.NONE && !(beside && isPremise)) {
        tree.add(parts.ids[p] + ">" + parts.ids[depths.hangsFrom[p]]);
      }
    }
    layout.routes().stream()
        .filter(route -> beside && isSnug(route))
        .forEach(route -> tree.add(route.from() + ">" + route.to()));
    return tree;
  }

  /** Whether a link is that of a premise right under its bracket. */
  private boolean isSnug(Route route) {
    Spot a = route.points().getFirst();
    Spot b = route.points().getLast();
    double length = Math.hypot(a.x() - b.x(), a.y() - b.y());
    return route.points().size() == 2
        && map.part(route.from()).orElseThrow() instanceof hence.map.Claim
        && Math.abs(length - Gaps.PREMISE) < EPS;
  }

  private void readingOrder(List<String> faults) {
    Map<String, Rect> rects = rects();
    Set<String> tree = tree();
    List<String> all = new ArrayList<>();
    map.claims().forEach(claim -> all.add(claim.id()));
    map.reasons().forEach(reason -> all.add(reason.id()));
    for (String id : all) {
      List<String> siblings =
          new ArrayList<>(
              map.reasonsOn(id).stream()
                  .map(Reason::id)
                  .filter(r -> tree.contains(r + ">" + id))
                  .toList());
      ordered(faults, siblings, rects);
    }
    for (Reason reason : map.reasons()) {
      ordered(faults, hanging(reason, tree), rects);
    }
  }

  private static List<String> hanging(Reason reason, Set<String> tree) {
    return reason.premises().stream().filter(p -> tree.contains(p + ">" + reason.id())).toList();
  }

  private void ordered(List<String> faults, List<String> siblings, Map<String, Rect> rects) {
    for (int i = 0; i + 1 < siblings.size(); i++) {
      Rect one = rects.get(siblings.get(i));
      Rect next = rects.get(siblings.get(i + 1));
      boolean isLeft = start(one) + stop(one) < start(next) + stop(next);
      if (!isLeft && !(beside && far(one) < near(next))) {
        faults.add(siblings.get(i) + " is not before " + siblings.get(i + 1));
      }
    }
  }

  private void brackets(List<String> faults) {
    Map<String, Rect> rects = rects();
    Set<String> tree = tree();
    Size least = Frame.down(sizes.bracket(), layout.direction());
    for (Reason reason : map.reasons()) {
      List<String> own = hanging(reason, tree);
      Rect bracket = rects.get(reason.id());
      double width = stop(bracket) - start(bracket);
      double wanted = least.width();
      if (!own.isEmpty()) {
        double left = start(rects.get(own.getFirst()));
        double right = stop(rects.get(own.getLast()));
        wanted = Math.max(wanted, right - left);
        if (Math.abs((left + right) - (start(bracket) + stop(bracket))) > 4 * EPS) {
          faults.add(reason.id() + " is not over the middle of its premises");
        }
      }
      if (Math.abs(width - wanted) > 2 * EPS) {
        faults.add(reason.id() + " does not span its premises");
      }
    }
  }

  private void shapes(List<String> faults) {
    Map<String, Rect> rects = rects();
    for (Route route : layout.routes()) {
      List<Spot> points = route.points();
      if (points.size() < 2) {
        faults.add(route + " is too short");
      }
      for (int i = 0; i + 1 < points.size(); i++) {
        Spot a = points.get(i);
        Spot b = points.get(i + 1);
        if (a.x() != b.x() && a.y() != b.y() || a.equals(b)) {
          faults.add(route + " has a slanted or empty piece");
        }
      }
      if (!onEdge(points.getFirst(), rects.get(route.from()))
          || !onEdge(points.getLast(), rects.get(route.to()))) {
        faults.add(route + " does not start and end on edges");
      }
    }
  }

  private static boolean onEdge(Spot spot, Rect rect) {
    boolean within = rect.grow(EPS).contains(spot.x(), spot.y());
    boolean inside =
        spot.x() > rect.x() + EPS
            && spot.x() < rect.right() - EPS
            && spot.y() > rect.y() + EPS
            && spot.y() < rect.bottom() - EPS;
    return within && !inside;
  }

  private void foreign(List<String> faults) {
    for (Route route : layout.routes()) {
      for (Placed placed : layout.placed()) {
        boolean own = placed.id().equals(route.from()) || placed.id().equals(route.to());
        Rect rect = placed.rect().grow(own ? -2 * EPS : 1);
        for (int i = 0; i + 1 < route.points().size(); i++) {
          if (Strokes.piece(route, i).overlaps(rect)) {
            faults.add(route + " runs through " + placed);
          }
        }
      }
    }
  }

  private void treeCrossings(List<String> faults) {
    Set<String> tree = tree();
    List<Route> routes =
        layout.routes().stream().filter(r -> tree.contains(r.from() + ">" + r.to())).toList();
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        if (Strokes.touch(routes.get(i), routes.get(j))) {
          faults.add(routes.get(i) + " touches " + routes.get(j));
        }
      }
    }
  }

  private void inBounds(List<String> faults) {
    Rect around = null;
    for (Placed placed : layout.placed()) {
      around = around == null ? placed.rect() : around.union(placed.rect());
    }
    for (Route route : layout.routes()) {
      for (Spot spot : route.points()) {
        around = around.union(new Rect(spot.x(), spot.y(), 0, 0));
      }
    }
    Rect bounds = layout.bounds();
    if (bounds.x() != 0
        || bounds.y() != 0
        || Math.abs(around.x()) > EPS
        || Math.abs(around.y()) > EPS
        || Math.abs(around.right() - bounds.right()) > EPS
        || Math.abs(around.bottom() - bounds.bottom()) > EPS) {
      faults.add("bounds are " + bounds + " around " + around);
    }
  }
}
