package hence.drawing;

import hence.layout.Rect;
import hence.layout.Route;
import hence.layout.Spot;
import hence.layout.typesetting.Connective;
import hence.map.Reason;
import hence.map.Text;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a reason: the bracket over its premises, its word, and the arrow to its target. */
final class ReasonDrawing {
  private static final double BEND = 9;
  private static final double FAR_WIDTH = 1.2;
  private static final double FAR_INK = 0.75;
  private static final double DOT = 3;

  /** How far lines and arrow heads reach beyond the points that they run through. */
  private static final double BEYOND = ReasonLook.THICKEST + ArrowHead.LENGTH / 2;

  /** How far a word can reach beyond its bracket at most, alone and with a badge. */
  private static final double PILL = 60;

  private static final double JUDGED_PILL = 120;

  /** Links that lead further from their bracket than this, in map units, cover it in pieces. */
  private static final double FAR = 400;

  /** A premise nearer to its bracket than this, in map units, needs no stroke of its own. */
  private static final double SNUG = 14;

  private final Scene scene;
  private final Judged judged;
  private final Lettering lettering;
  private final Pill pill;
  private final Words words;

  ReasonDrawing(Scene scene, Judged judged, Lettering lettering) {
    this.scene = scene;
    this.judged = judged;
    this.lettering = lettering;
    this.pill = new Pill(scene, lettering);
    this.words = Words.of(Connective.class, scene.language());
  }

  Mark.Cluster cluster(Reason reason, Rect bracket, List<Route> routes) {
    ReasonLook look = ReasonLook.of(scene, reason, judged.status(reason));
    List<Mark> marks = new ArrayList<>();
    Rect bounds = withRoutes(bracket, routes);
    for (Route route : routes) {
      boolean own = route.from().equals(reason.id());
      if (own) {
        arrow(route.points(), look, marks);
      } else {
        premiseStroke(route.points(), bracket, look, marks);
      }
    }
    marks.add(new Mark.Line(bar(bracket), look.ink(), look.width(), look.dash()));
    String word = Connective.word(scene.map(), reason, words);
    Optional<Badge> badge = judged.badge(reason, lettering);
    bounds = bounds.union(pill.draw(word, look, badge, bracket, marks));
    return new Mark.Cluster(reason.id(), Rounding.of(bounds.grow(BEYOND)), title(reason), marks);
  }

  /** What covers the marks of a reason: the bracket, and each stretch of links that lead far. */
  List<Rect> pieces(Rect bracket, List<Route> routes) {
    Rect here = bracket.grow(judged.isThere() ? JUDGED_PILL : PILL);
    Rect all = withRoutes(here, routes);
    if (Math.max(all.width() - here.width(), all.height() - here.height()) <= FAR) {
      return List.of(all.grow(BEYOND));
    }
    List<Rect> pieces = new ArrayList<>();
    pieces.add(here.grow(BEYOND));
    for (Route route : routes) {
      for (int i = 1; i < route.points().size(); i++) {
        pieces.add(stretch(route.points().get(i - 1), route.points().get(i)).grow(BEYOND + BEND));
      }
    }
    return pieces;
  }

  private static Rect stretch(Spot from, Spot to) {
    double left = Math.min(from.x(), to.x());
    double top = Math.min(from.y(), to.y());
    return new Rect(left, top, Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()));
  }

  private static Rect withRoutes(Rect bracket, List<Route> routes) {
    double left = bracket.x();
    double top = bracket.y();
    double right = bracket.right();
    double bottom = bracket.bottom();
    for (Route route : routes) {
      for (Spot point : route.points()) {
        left = Math.min(left, point.x());
        top = Math.min(top, point.y());
        right = Math.max(right, point.x());
        bottom = Math.max(bottom, point.y());
      }
    }
    return new Rect(left, top, right - left, bottom - top);
  }

  private void arrow(List<Spot> points, ReasonLook look, List<Mark> marks) {
    Spot tip = points.getLast();
    Spot before = points.get(points.size() - 2);
    double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
    double back = Math.min(ArrowHead.LENGTH, length);
    List<Spot> shaft = new ArrayList<>(points);
    shaft.set(0, fromBar(points.get(0), points.get(1)));
    shaft.set(
        points.size() - 1,
        new Spot(
            tip.x() - (tip.x() - before.x()) / length * back,
            tip.y() - (tip.y() - before.y()) / length * back));
    marks.add(new Mark.Line(Bends.round(shaft, BEND), look.ink(), look.width(), look.dash()));
    marks.add(ArrowHead.at(before, tip, look.role(), look.ink(), scene.theme().ground()));
  }

  /** A link that leaves a bracket along its bar begins on it, behind the bar's rounded corner. */
  private Spot fromBar(Spot first, Spot next) {
    if (scene.layout().direction().isVertical()) {
      double along = first.y() == next.y() ? Math.signum(first.x() - next.x()) : 0;
      return new Spot(first.x() + along * BEND, first.y());
    }
    double along = first.x() == next.x() ? Math.signum(first.y() - next.y()) : 0;
    return new Spot(first.x(), first.y() + along * BEND);
  }

  /** Whether a premise's link is so short that it is not drawn. */
  static boolean isSnug(List<Spot> points) {
    Spot start = points.getFirst();
    Spot end = points.getLast();
    return points.size() == 2 && Math.hypot(end.x() - start.x(), end.y() - start.y()) <= SNUG;
  }

  /**
   * The link of a premise that does not stand snugly under the bracket; one that stands elsewhere,
   * because it serves several reasons, is led there by a thinner line from a dot.
   */
  private void premiseStroke(List<Spot> points, Rect bracket, ReasonLook look, List<Mark> marks) {
    Spot start = points.getFirst();
    Spot end = points.getLast();
    boolean straight = points.size() == 2;
    if (isSnug(points)) {
      return;
    }
    List<Spot> toBar = new ArrayList<>(points);
    toBar.add(onBar(end, bracket));
    if (straight) {
      marks.add(new Mark.Line(Bends.round(toBar, BEND), look.ink(), look.width(), look.dash()));
      return;
    }
    Ink far = scene.theme().isPrint() ? look.ink() : look.ink().faded(FAR_INK);
    marks.add(new Mark.Line(Bends.round(toBar, BEND), far, FAR_WIDTH, look.dash()));
    Rect dot = new Rect(start.x() - DOT, start.y() - DOT, 2 * DOT, 2 * DOT);
    marks.add(new Mark.Panel(Rounding.of(dot), DOT, look.ink(), Ink.NONE, 0, Dash.SOLID));
  }

  /** Where a link that ends on the bracket's edge meets the bar inside it. */
  private Spot onBar(Spot end, Rect bracket) {
    return scene.layout().direction().isVertical()
        ? new Spot(end.x(), bracket.centerY())
        : new Spot(bracket.centerX(), end.y());
  }

  /** The bracket's bar, its ends turned towards the premises. */
  private List<Step> bar(Rect r) {
    double x = r.centerX();
    double y = r.centerY();
    List<Spot> points =
        switch (scene.layout().direction()) {
          case DOWN -> hook(r.x(), r.bottom(), r.x(), y, r.right(), y, r.right(), r.bottom());
          case UP -> hook(r.x(), r.y(), r.x(), y, r.right(), y, r.right(), r.y());
          case RIGHT -> hook(r.right(), r.y(), x, r.y(), x, r.bottom(), r.right(), r.bottom());
          case LEFT -> hook(r.x(), r.y(), x, r.y(), x, r.bottom(), r.x(), r.bottom());
        };
    return Bends.round(points, BEND);
  }

  private static List<Spot> hook(double... xy) {
    return List.of(
        new Spot(xy[0], xy[1]),
        new Spot(xy[2], xy[3]),
        new Spot(xy[4], xy[5]),
        new Spot(xy[6], xy[7]));
  }

  private String title(Reason reason) {
    String word = Connective.word(scene.map(), reason, words);
    String premises =
        String.join(
            " + ",
            reason.premises().stream()
                .map(id -> scene.map().claim(id).shortText().in(scene.language()))
                .toList());
    String warrant =
        reason.warrant().map((Text text) -> "\n" + text.in(scene.language())).orElse("");
    String status =
        judged.status(reason).map(judged::word).map(said -> " (" + said + ")").orElse("");
    return word + ": " + premises + status + warrant;
  }
}
