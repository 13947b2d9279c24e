package hence.window.canvas;

import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Signpost;
import hence.editing.Camera;
import hence.editing.Clusters;
import hence.editing.Label;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.window.kit.Typefaces;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;

/** Paints a drawing onto a canvas as a camera sees it, with less detail the farther away. */
public final class CanvasBrush {
  /** Below this scale no words can be read and boxes can be mere bars. */
  private static final double FAR = 0.25;

  /** Below this scale boxes are too small even for labels. */
  private static final double LABELS = 0.12;

  /** Below this scale sentences are too small to be read, and labels stand for them. */
  private static final double SENTENCES = 0.5;

  private final GraphicsContext graphics;
  private final CanvasPen pen;
  private final FarPainter far = new FarPainter();
  private final Labelling labelling;
  private double scale = 1;
  private Placement moving;
  private Clusters painted;

  public CanvasBrush(GraphicsContext graphics, Typefaces typefaces, Labelling labelling) {
    this.graphics = graphics;
    this.labelling = labelling;
    pen = new CanvasPen(graphics, typefaces);
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
    pen.stand(camera.x(), camera.y(), scale);
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
      pen.forget();
    }
    Rect seen = camera.visible(width, height);
    BitSet near = all.near(seen);
    if (placement != null) {
      all.add(placement.parts(), near);
    }
    if (scale < FAR && width >= 1 && height >= 1) {
      IntPredicate labelled = number -> scale >= LABELS && label(all, number).isPresent();
      far.paint(graphics, all, near, camera, width, height, placement, labelled);
      pen.stand(camera.x(), camera.y(), scale);
      near.stream().filter(labelled).forEach(number -> labelFar(all, number));
      if (placement == null) {
        CanvasSignposts.of(all, scale).forEach(post -> name(post, seen));
      }
    } else {
      ground(all.background(), width, height);
      pen.stand(camera.x(), camera.y(), scale);
      near.stream().forEach(number -> paint(all.mark(number), seen));
    }
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private void name(Signpost post, Rect seen) {
    if (post.rect().overlaps(seen)) {
      post.marks().forEach(mark -> paint(mark, seen));
    }
  }

  private void begin(Camera camera, Placement placement) {
    moving = placement;
    scale = camera.scale();
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private void ground(Ink ink, double width, double height) {
    graphics.setFill(CanvasPen.color(ink));
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
    pen.stand(camera.x(), camera.y(), scale);
    Rect seen = camera.visible(width, height);
    BitSet own = new BitSet();
    all.add(List.of(part), own);
    own.stream().forEach(number -> paint(all.mark(number), seen));
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private void paint(Mark mark, Rect seen) {
    switch (mark) {
      case Mark.Panel panel -> pen.panel(panel);
      case Mark.Line line -> pen.line(line, seen);
      case Mark.Blade blade -> pen.blade(blade);
      case Mark.Words words -> pen.words(words);
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
      pen.text(line, label.x(), baseline, label.size(), label.weight(), ink);
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
    double x = pen.originX();
    double y = pen.originY();
    pen.stand(x + offset.x() * scale, y + offset.y() * scale, scale);
    graphics.setGlobalAlpha(moving.alpha(cluster.partId()));
    painting.run();
    graphics.setGlobalAlpha(1);
    pen.stand(x, y, scale);
  }
}
