package hence.export;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import hence.layout.Spot;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Paints a drawing onto java.awt, in map units. */
final class Brush {
  private final Graphics2D graphics;
  private final Typeface typeface;

  Brush(Graphics2D graphics, Typeface typeface) {
    this.graphics = graphics;
    this.typeface = typeface;
    hint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    hint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private void hint(RenderingHints.Key key, Object value) {
    graphics.setRenderingHint(key, value);
  }

  /** Paints all that touches the clip. */
  void paint(Drawing drawing, Rect clip) {
    for (Mark mark : drawing.marks()) {
      paint(mark, clip);
    }
  }

  private void paint(Mark mark, Rect clip) {
    switch (mark) {
      case Mark.Panel panel -> panel(panel);
      case Mark.Line line -> stroke(path(line), line.ink(), line.width(), line.dash());
      case Mark.Blade blade -> blade(blade);
      case Mark.Words words -> words(words, clip);
      case Mark.Cluster cluster -> {
        if (cluster.bounds().overlaps(clip)) {
          cluster.marks().forEach(inner -> paint(inner, clip));
        }
      }
    }
  }

  private void panel(Mark.Panel panel) {
    Rect rect = panel.rect();
    double round = panel.radius() * 2;
    Shape shape =
        new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), round, round);
    fill(shape, panel.fill());
    stroke(shape, panel.edge(), panel.edgeWidth(), panel.dash());
  }

  private void blade(Mark.Blade blade) {
    Path2D path = new Path2D.Double();
    Spot first = blade.corners().getFirst();
    path.moveTo(first.x(), first.y());
    blade.corners().stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
    path.closePath();
    fill(path, blade.fill());
    stroke(path, blade.edge(), blade.edgeWidth(), Dash.SOLID);
  }

  private void words(Mark.Words words, Rect clip) {
    if (words.baseline() + words.size() < clip.y()
        || words.baseline() - words.size() > clip.bottom()) {
      return;
    }
    graphics.setColor(color(words.ink()));
    double shift = words.anchor() == Anchor.START ? 0 : words.anchor() == Anchor.MIDDLE ? 0.5 : 1;
    double left = words.x() - words.width() * shift;
    Letters letters = typeface.letters(words.weight(), words.size());
    graphics.fill(letters.outline(words.text(), left, words.baseline()));
  }

  private void fill(Shape shape, Ink ink) {
    if (ink.isVisible()) {
      graphics.setColor(color(ink));
      graphics.fill(shape);
    }
  }

  private void stroke(Shape shape, Ink ink, double width, Dash dash) {
    if (ink.isVisible() && width > 0) {
      graphics.setColor(color(ink));
      graphics.setStroke(pen(width, dash));
      graphics.draw(shape);
    }
  }

  private static BasicStroke pen(double width, Dash dash) {
    float[] pattern =
        dash == Dash.SOLID ? null : new float[] {(float) dash.on(), (float) dash.off()};
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0);
  }

  private static Path2D path(Mark.Line line) {
    Path2D path = new Path2D.Double();
    for (Step step : line.steps()) {
      switch (step) {
        case Step.MoveTo(double x, double y) -> path.moveTo(x, y);
        case Step.LineTo(double x, double y) -> path.lineTo(x, y);
        case Step.BendTo(double cx, double cy, double x, double y) -> path.quadTo(cx, cy, x, y);
      }
    }
    return path;
  }

  static Color color(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.alpha() * 255));
  }
}
