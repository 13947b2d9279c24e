package hence.window.canvas;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.editing.Camera;
import hence.editing.Clusters;
import hence.editing.Label;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.layout.Weight;
import hence.window.kit.Typefaces;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Paints a drawing onto a canvas as a camera sees it, with less detail the farther away. */
public final class CanvasBrush {
  /** Words smaller than this on the screen, in px, become a grey bar. */
  private static final double LEGIBLE = 3.5;

  /** Below this scale no words can be read and boxes can be mere bars. */
  private static final double FAR = 0.25;

  /** Below this scale boxes are too small even for labels. */
  private static final double LABELS = 0.12;

  /** Below this scale sentences are too small to be read, and labels stand for them. */
  private static final double SENTENCES = 0.5;

  /** A line of no more steps than this is painted whole. */
  private static final int FEW_STEPS = 16;

  private final GraphicsContext graphics;
  private final FarPainter far = new FarPainter();
  private final Typefaces typefaces;
  private double scale = 1;
  private double originX;
  private double originY;
  private final Labelling labelling;
  private Placement moving;
  private Clusters painted;

  /** The long lines painted lately, each itself: to compare two takes as long as to paint them. */
  private final Map<Mark.Line, LongLine> longLines = new IdentityHashMap<>();

  public CanvasBrush(GraphicsContext graphics, Typefaces typefaces, Labelling labelling) {
    this.graphics = graphics;
    this.labelling = labelling;
    this.typefaces = typefaces;
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setLineJoin(StrokeLineJoin.MITER);
  }

  /** What stands for sentences that are too small to be read. */
  public interface Labelling {
    /** No labels: sentences stay, however small. */
    Labelling NONE = (_, _) -> Optional.empty();

    /** The label of a part, if it has one that fits. */
    Optional<Label> of(String part, double scale);
  }

  /** Where a cluster is on its way, while things move. */
  interface Placement {
    /** How far it is from its place, in map units. */
    Spot offset(String part);

    /** How visible it is, 0 to 1. */
    double alpha(String part);

    /** The parts that were to be seen before and may still be on their way. */
    Set<String> parts();
  }

  /** Paints a whole drawing, on clean ground. */
  public void paint(Drawing drawing, Camera camera, double width, double height) {
    begin(camera, null);
    ground(drawing.background(), width, height);
    stand(camera.x(), camera.y());
    Rect seen = camera.visible(width, height);
    drawing.marks().forEach(mark -> paint(mark, seen));
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  /**
   * Paints what a window of that size shows, on clean ground.
   *
   * @param placement null when everything is in its place
   */
  public void paint(Clusters all, Camera camera, double width, double height, Placement placement) {
    begin(camera, placement);
    if (painted != all) {
      painted = all;
      longLines.clear();
    }
    Rect seen = camera.visible(width, height);
    BitSet near = all.near(seen);
    if (placement != null) {
      all.add(placement.parts(), near);
    }
    if (scale < FAR && width >= 1 && height >= 1) {
      IntPredicate labelled = number -> scale >= LABELS && label(all, number).isPresent();
      far.paint(graphics, all, near, camera, width, height, placement, labelled);
      stand(camera.x(), camera.y());
      near.stream().filter(labelled).forEach(number -> labelFar(all, number));
    } else {
      ground(all.background(), width, height);
      stand(camera.x(), camera.y());
      near.stream().forEach(number -> paint(all.mark(number), seen));
    }
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private void begin(Camera camera, Placement placement) {
    moving = placement;
    scale = camera.scale();
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private void ground(Ink ink, double width, double height) {
    graphics.setFill(color(ink));
    graphics.fillRect(0, 0, width, height);
  }

  private Optional<Label> label(Clusters all, int number) {
    return number < all.parts() ? labelling.of(all.partId(number), scale) : Optional.empty();
  }

  /** Lays a label over a box that is painted already. */
  private void labelFar(Clusters all, int number) {
    if (all.mark(number) instanceof Mark.Cluster cluster) {
      at(cluster, () -> label(label(all, number).orElseThrow(), inkOfWords(cluster)));
    }
  }

  private static Ink inkOfWords(Mark.Cluster cluster) {
    for (Mark mark : cluster.marks()) {
      if (mark instanceof Mark.Words words) {
        return words.ink();
      }
    }
    return Ink.NONE;
  }

  /** Paints one part again, over what has been laid on it. */
  void paintAgain(Clusters all, String part, Camera camera, double width, double height) {
    stand(camera.x(), camera.y());
    Rect seen = camera.visible(width, height);
    BitSet own = new BitSet();
    all.add(List.of(part), own);
    own.stream().forEach(number -> paint(all.mark(number), seen));
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private void paint(Mark mark, Rect seen) {
    switch (mark) {
      case Mark.Panel panel -> panel(panel);
      case Mark.Line line -> line(line, seen);
      case Mark.Blade blade -> blade(blade);
      case Mark.Words words -> words(words);
      case Mark.Cluster cluster -> {
        if (moving != null) {
          paintMoving(cluster, seen);
        } else if (cluster.bounds().overlaps(seen)) {
          inside(cluster, seen);
        }
      }
    }
  }

  private void inside(Mark.Cluster cluster, Rect seen) {
    Optional<Label> label =
        scale < SENTENCES ? labelling.of(cluster.partId(), scale) : Optional.empty();
    for (Mark mark : cluster.marks()) {
      if (label.isEmpty() || !(mark instanceof Mark.Words)) {
        paint(mark, seen);
      }
    }
    label.ifPresent(said -> label(said, inkOfWords(cluster)));
  }

  private void label(Label label, Ink ink) {
    double baseline = label.baseline();
    for (String line : label.lines()) {
      text(line, label.x(), baseline, label.size(), label.weight(), ink);
      baseline += label.lineHeight() / scale;
    }
  }

  private void paintMoving(Mark.Cluster cluster, Rect seen) {
    Spot offset = moving.offset(cluster.partId());
    Rect bounds = cluster.bounds();
    Rect now =
        new Rect(bounds.x() + offset.x(), bounds.y() + offset.y(), bounds.width(), bounds.height());
    if (now.overlaps(seen)) {
      Rect under =
          new Rect(seen.x() - offset.x(), seen.y() - offset.y(), seen.width(), seen.height());
      at(cluster, () -> inside(cluster, under));
    }
  }

  /** Paints a cluster where it is on its way. */
  private void at(Mark.Cluster cluster, Runnable painting) {
    if (moving == null) {
      painting.run();
      return;
    }
    Spot offset = moving.offset(cluster.partId());
    double x = originX;
    double y = originY;
    stand(x + offset.x() * scale, y + offset.y() * scale);
    graphics.setGlobalAlpha(moving.alpha(cluster.partId()));
    painting.run();
    graphics.setGlobalAlpha(1);
    stand(x, y);
  }

  private void panel(Mark.Panel panel) {
    Rect rect = panel.rect();
    double round = panel.radius() * 2;
    if (panel.fill().isVisible()) {
      graphics.setFill(color(panel.fill()));
      graphics.fillRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), round, round);
    }
    if (pen(panel.edge(), panel.edgeWidth(), panel.dash())) {
      graphics.strokeRoundRect(rect.x(), rect.y(), rect.width(), rect.height(), round, round);
    }
  }

  private void line(Mark.Line line, Rect seen) {
    if (!pen(line.ink(), line.width(), line.dash())) {
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

  private void blade(Mark.Blade blade) {
    double[] xs = blade.corners().stream().mapToDouble(Spot::x).toArray();
    double[] ys = blade.corners().stream().mapToDouble(Spot::y).toArray();
    if (blade.fill().isVisible()) {
      graphics.setFill(color(blade.fill()));
      graphics.fillPolygon(xs, ys, xs.length);
    }
    if (pen(blade.edge(), blade.edgeWidth(), Dash.SOLID)) {
      graphics.strokePolygon(xs, ys, xs.length);
    }
  }

  private void words(Mark.Words words) {
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
  private void text(String text, double x, double baseline, double size, Weight weight, Ink ink) {
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.setFill(color(ink));
    graphics.setFont(typefaces.font(weight, size));
    graphics.setTextAlign(TextAlignment.LEFT);
    graphics.fillText(text, originX + x * scale, originY + baseline * scale);
    graphics.setTransform(scale, 0, 0, scale, originX, originY);
  }

  /** Puts the map's own origin at a place on the screen. */
  private void stand(double x, double y) {
    originX = x;
    originY = y;
    graphics.setTransform(scale, 0, 0, scale, x, y);
  }

  private static double shift(Anchor anchor) {
    return switch (anchor) {
      case START -> 0;
      case MIDDLE -> 0.5;
      case END -> 1;
    };
  }

  /** Readies the pen; false if it would leave nothing. */
  private boolean pen(Ink ink, double width, Dash dash) {
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
