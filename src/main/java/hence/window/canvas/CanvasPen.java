package hence.window.canvas;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.layout.typesetting.Weight;
import hence.window.kit.Typefaces;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Paints single marks onto a canvas on which the map stands at a place and a scale. */
final class CanvasPen {
  /** Words smaller than this on the screen, in px, become a grey bar. */
  private static final double LEGIBLE = 3.5;

  /** A line of no more steps than this is painted whole. */
  private static final int FEW_STEPS = 16;

  private final GraphicsContext graphics;
  private final Typefaces typefaces;
  private double scale = 1;
  private double originX;
  private double originY;

  /** The long lines painted lately, each itself: to compare two takes as long as to paint them. */
  private final Map<Mark.Line, LongLine> longLines = new IdentityHashMap<>();

  CanvasPen(GraphicsContext graphics, Typefaces typefaces) {
    this.graphics = graphics;
    this.typefaces = typefaces;
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setLineJoin(StrokeLineJoin.MITER);
  }

  void panel(Mark.Panel panel) {
    Rect rect = panel.rect();
    double round = panel.radius() * 2;
    if (panel.fill().isVisible()) {
      graphics.setFill(color(panel.fill()));
      graphics.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), round, round);
    }
    if (ready(panel.edge(), panel.edgeWidth(), panel.dash())) {
      graphics.strokeRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), round, round);
    }
  }

  /** Paints what of a line shows in a window. */
  void line(Mark.Line line, Rect seen) {
    if (!ready(line.ink(), line.width(), line.dash())) {
      return;
    }
    if (line.steps().size() <= FEW_STEPS) {
      stroke(line.steps());
      return;
    }
    for (Stretch stretch : longLines.computeIfAbsent(line, LongLine::of).stretches(seen)) {
      graphics.setLineDashOffset(stretch.before());
      stroke(stretch.steps());
    }
    graphics.setLineDashOffset(0);
  }

  private void stroke(List<Step> steps) {
    graphics.beginPath();
    for (Step step : steps) {
      switch (step) {
        case Step.MoveTo(double x, double y) -> graphics.moveTo(x, y);
        case Step.LineTo(double x, double y) -> graphics.lineTo(x, y);
        case Step.BendTo(double cx, double cy, double x, double y) ->
            graphics.quadraticCurveTo(cx, cy, x, y);
      }
    }
    graphics.stroke();
  }

  void blade(Mark.Blade blade) {
    double[] xs = blade.corners().stream().mapToDouble(Spot::x).toArray();
    double[] ys = blade.corners().stream().mapToDouble(Spot::y).toArray();
    if (blade.fill().isVisible()) {
      graphics.setFill(color(blade.fill()));
      graphics.fillPolygon(xs, ys, xs.length);
    }
    if (ready(blade.edge(), blade.edgeWidth(), Dash.SOLID)) {
      graphics.strokePolygon(xs, ys, xs.length);
    }
  }

  void words(Mark.Words words) {
    double left = words.x() - words.width() * shift(words.anchor());
    if (words.size() * scale < LEGIBLE) {
      graphics.setFill(color(words.ink().faded(0.3)));
      double height = words.size() * 0.4;
      graphics.fillRect(left, words.baseline() - height, words.width(), height);
      return;
    }
    double size = words.size() * scale;
    text(words.text(), left, words.baseline(), size, words.weight(), words.ink());
  }

  /**
   * Writes at a place of the map, in screen pixels: under a scale JavaFX's software pipeline fills
   * letters by the even-odd rule, which tears holes into ideographs whose strokes overlap.
   *
   * @param size of the em, in px on the screen
   */
  void text(String text, double x, double baseline, double size, Weight weight, Ink ink) {
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.setFill(color(ink));
    graphics.setFont(typefaces.font(weight, size));
    graphics.setTextAlign(TextAlignment.LEFT);
    graphics.fillText(text, originX + x * scale, originY + baseline * scale);
    graphics.setTransform(scale, 0, 0, scale, originX, originY);
  }

  /** Puts the map's own origin at a place on the screen, and the map at a scale. */
  void stand(double x, double y, double scale) {
    originX = x;
    originY = y;
    this.scale = scale;
    graphics.setTransform(scale, 0, 0, scale, x, y);
  }

  double originX() {
    return originX;
  }

  double originY() {
    return originY;
  }

  /** Lets go of what it knows of the lines painted so far. */
  void forget() {
    longLines.clear();
  }

  private static double shift(Anchor anchor) {
    return switch (anchor) {
      case START -> 0;
      case MIDDLE -> 0.5;
      case END -> 1;
    };
  }

  /** Readies the pen; false if it would leave nothing. */
  private boolean ready(Ink ink, double width, Dash dash) {
    if (!ink.isVisible() || width == 0) {
      return false;
    }
    graphics.setStroke(color(ink));
    graphics.setLineWidth(width);
    if (dash == Dash.SOLID) {
      graphics.setLineDashes((double[]) null);
    } else {
      graphics.setLineDashes(dash.on(), dash.off());
    }
    return true;
  }

  static Color color(Ink ink) {
    return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha());
  }
}
