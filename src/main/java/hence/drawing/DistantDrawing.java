package hence.drawing;

import hence.layout.Rect;
import hence.layout.Route;
import hence.layout.Spot;
import hence.layout.typesetting.BoxFrame;
import hence.map.Claim;
import hence.map.Reason;
import java.util.List;

/**
 * Draws parts as they look from so far away that a box is a few pixels: as upright bars, words only
 * as a tone of the box.
 */
final class DistantDrawing {
  /** How much of a box its words cover, and its edge. */
  private static final double WORDS = 0.08;

  private static final double EDGE = 0.05;

  private static final double HIDDEN_WIDTH = 40;
  private static final double HEAT_HEIGHT = 10;

  private final Scene scene;
  private final Judged judged;

  DistantDrawing(Scene scene, Judged judged) {
    this.scene = scene;
    this.judged = judged;
  }

  /** Is told of bars. */
  interface Hearer {
    void bar(double left, double top, double right, double bottom, Ink ink);
  }

  void claim(Claim claim, Rect box, Hearer to) {
    ClaimLook look = ClaimLook.of(scene, claim, judged.status(claim));
    Ink tone = look.fill().towards(look.words(), WORDS).towards(look.edge(), EDGE);
    to.bar(box.x(), box.y(), box.right(), box.bottom(), seen(claim.id(), tone));
    heat(claim.id(), box, to);
    if (scene.hidden().getOrDefault(claim.id(), 0) > 0) {
      double left = box.centerX() - HIDDEN_WIDTH / 2;
      double top = box.bottom() - ClaimDrawing.HIDDEN_HEIGHT / 2;
      Ink ink = seen(claim.id(), scene.theme().accent());
      to.bar(left, top, left + HIDDEN_WIDTH, top + ClaimDrawing.HIDDEN_HEIGHT, ink);
    }
  }

  /** How much hangs on the claim, as a bar at the foot of the box. */
  private void heat(String claim, Rect box, Hearer to) {
    double share = scene.load().map(load -> HeatBar.share(load, claim)).orElse(0.0);
    if (share > 0) {
      double left = box.x() + BoxFrame.PADDING_X;
      double length = (box.width() - 2 * BoxFrame.PADDING_X) * share;
      Ink ink = seen(claim, scene.theme().heat());
      to.bar(left, box.bottom() - HEAT_HEIGHT, left + length, box.bottom(), ink);
    }
  }

  void reason(Reason reason, Rect bracket, List<Route> routes, Hearer to) {
    ReasonLook look = ReasonLook.of(scene, reason, judged.status(reason));
    Ink ink = seen(reason.id(), look.ink());
    for (Route route : routes) {
      if (route.from().equals(reason.id()) || !ReasonDrawing.isSnug(route.points())) {
        link(route.points(), look.width(), ink, to);
      }
    }
    if (scene.layout().direction().isVertical()) {
      stroke(bracket.x(), bracket.centerY(), bracket.right(), bracket.centerY(), look, ink, to);
    } else {
      stroke(bracket.centerX(), bracket.y(), bracket.centerX(), bracket.bottom(), look, ink, to);
    }
  }

  private static void link(List<Spot> points, double width, Ink ink, Hearer to) {
    double half = width / 2;
    for (int i = 1; i < points.size(); i++) {
      Spot a = points.get(i - 1);
      Spot b = points.get(i);
      to.bar(
          Math.min(a.x(), b.x()) - half,
          Math.min(a.y(), b.y()) - half,
          Math.max(a.x(), b.x()) + half,
          Math.max(a.y(), b.y()) + half,
          ink);
    }
  }

  private static void stroke(
      double x0, double y0, double x1, double y1, ReasonLook look, Ink ink, Hearer to) {
    double half = look.width() / 2;
    to.bar(x0 - half, y0 - half, x1 + half, y1 + half, ink);
  }

  private Ink seen(String part, Ink ink) {
    return scene.faded().contains(part) ? Fading.of(ink, scene.theme().ground()) : ink;
  }
}
