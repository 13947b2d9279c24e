package hence.export.png;

import hence.drawing.Dash;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.export.kit.Extents;
import hence.layout.Rect;
import hence.layout.Spot;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints marks, which are in map units, into the pixels of a patch. */
final class Brush implements AutoCloseable {
  private final Graphics2D graphics;
  private final AffineTransform pixels;
  private final AffineTransform picture;
  private final Typeface typeface;
  private final Press press;
  private final Patch patch;

  /**
   * @param press into the same pixels as the graphics
   * @param picture from map units to pixels of the picture
   * @param typeface in the size that it has in the picture
   */
  Brush(Graphics2D graphics, Press press, Patch patch, AffineTransform picture, Typeface typeface) {
    this.graphics = graphics;
    this.typeface = typeface;
    this.press = press;
    this.patch = patch;
    this.picture = picture;
    pixels = AffineTransform.getTranslateInstance(-patch.x(), -patch.y());
    smooth(graphics);
    graphics.setTransform(pixels);
    graphics.transform(picture);
  }

  /** Lets edges run between pixels. */
  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  void paint(Mark mark) {
    switch (mark) {
      case Mark.Panel panel -> panel(panel);
      case Mark.Line line -> line(line);
      case Mark.Blade blade -> blade(blade);
      case Mark.Words words -> words(words);
      case Mark.Cluster cluster -> cluster.marks().forEach(this::paint);
    }
  }

  private void line(Mark.Line line) {
    if (line.dash() == Dash.SOLID
        && line.steps().size() == 2
        && line.steps().get(0) instanceof Step.MoveTo from
        && line.steps().get(1) instanceof Step.LineTo to
        && (from.x() == to.x() || from.y() == to.y())) {
      bar(from, to, line);
    } else {
      stroke(path(line.steps()), line.ink(), line.width(), line.dash());
    }
  }

  /** A straight line along an axis, which needs no library. */
  private void bar(Step.MoveTo from, Step.LineTo to, Mark.Line line) {
    if (!line.ink().isVisible()) {
      return;
    }
    double half = line.width() / 2;
    double across = from.x() == to.x() ? half : 0;
    double along = half - across;
    Point2D first =
        new Point2D.Double(Math.min(from.x(), to.x()) - across, Math.min(from.y(), to.y()) - along);
    Point2D last =
        new Point2D.Double(Math.max(from.x(), to.x()) + across, Math.max(from.y(), to.y()) + along);
    picture.transform(first, first);
    picture.transform(last, last);
    press.take(line.ink());
    press.fill(
        new Rect(
            first.getX(), first.getY(), last.getX() - first.getX(), last.getY() - first.getY()));
  }

  private void panel(Mark.Panel panel) {
    PlainPanel.of(panel, picture, patch)
        .ifPresentOrElse(plain -> plain.press(press), () -> outlined(panel));
  }

  private void outlined(Mark.Panel panel) {
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

  private void words(Mark.Words words) {
    Letters letters = typeface.letters(words.weight(), words.size());
    Point2D start = new Point2D.Double(Extents.left(words), words.baseline());
    picture.transform(start, start);
    if (letters.areStamped()) {
      press.take(words.ink());
      letters.set(
          words.text(), start.getX(), start.getY(), (letter, x, y) -> stamp(letters, letter, x, y));
    } else {
      AffineTransform map = graphics.getTransform();
      graphics.setTransform(pixels);
      fill(letters.outline(words.text(), start.getX(), start.getY()), words.ink());
      graphics.setTransform(map);
    }
  }

  /** Stamps a letter at the nearest of the places that letters can have. */
  private void stamp(Letters letters, int letter, double x, double y) {
    long right = Math.round(x * Letters.PLACES);
    long below = Math.round(y * Letters.PLACES);
    Stamp stamp =
        letters.stamp(
            letter, Math.floorMod(right, Letters.PLACES), Math.floorMod(below, Letters.PLACES));
    press.press(stamp, Math.floorDiv(right, Letters.PLACES), Math.floorDiv(below, Letters.PLACES));
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

  static BasicStroke pen(double width, Dash dash) {
    float[] pattern =
        dash == Dash.SOLID ? null : new float[] {(float) dash.on(), (float) dash.off()};
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0);
  }

  static Path2D path(List<Step> steps) {
    Path2D path = new Path2D.Double();
    for (Step step : steps) {
      switch (step) {
        case Step.MoveTo(double x, double y) -> path.moveTo(x, y);
        case Step.LineTo(double x, double y) -> path.lineTo(x, y);
        case Step.BendTo(double cx, double cy, double x, double y) -> path.quadTo(cx, cy, x, y);
      }
    }
    return path;
  }

  @Override
  public void close() {
    graphics.dispose();
  }

  static Color color(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.alpha() * 255));
  }
}
