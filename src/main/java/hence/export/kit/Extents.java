package hence.export.kit;

import hence.drawing.Anchor;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import hence.layout.Spot;
import java.util.List;
import java.util.stream.Stream;

/** How far marks reach, with the thickness of their lines. */
public final class Extents {
  /** How far a sharp corner of a line may stick out, in widths of the line. */
  private static final double SPIKE = 5;

  /** How far letters may reach beyond their own room, as a share of their size. */
  private static final double OVERHANG = 0.5;

  private Extents() {}

  static Rect of(Mark mark) {
    return switch (mark) {
      case Mark.Panel panel -> panel.rect().grow(panel.edgeWidth());
      case Mark.Line line ->
          around(line.steps().stream().flatMap(Extents::spots).toList()).grow(reach(line));
      case Mark.Blade blade -> around(blade.corners()).grow(blade.edgeWidth() * SPIKE);
      case Mark.Words words -> {
        double top = words.baseline() - words.size();
        Rect room = new Rect(left(words), top, words.width(), 1.5 * words.size());
        yield room.grow(words.size() * OVERHANG);
      }
      case Mark.Cluster cluster ->
          cluster.marks().stream().map(Extents::of).reduce(Rect::union).orElse(cluster.bounds());
    };
  }

  /** Only where a line has a corner can it stick out. */
  private static double reach(Mark.Line line) {
    boolean isStraight = line.steps().size() == 2 && line.steps().get(1) instanceof Step.LineTo;
    return isStraight ? line.width() : line.width() * SPIKE;
  }

  /** Where words begin. */
  public static double left(Mark.Words words) {
    double shift = words.anchor() == Anchor.START ? 0 : words.anchor() == Anchor.MIDDLE ? 0.5 : 1;
    return words.x() - words.width() * shift;
  }

  /** A curve stays between its ends and its corner. */
  private static Stream<Spot> spots(Step step) {
    return switch (step) {
      case Step.MoveTo(double x, double y) -> Stream.of(new Spot(x, y));
      case Step.LineTo(double x, double y) -> Stream.of(new Spot(x, y));
      case Step.BendTo(double cx, double cy, double x, double y) ->
          Stream.of(new Spot(cx, cy), new Spot(x, y));
    };
  }

  private static Rect around(List<Spot> spots) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Spot spot : spots) {
      left = Math.min(left, spot.x());
      top = Math.min(top, spot.y());
      right = Math.max(right, spot.x());
      bottom = Math.max(bottom, spot.y());
    }
    return new Rect(left, top, right - left, bottom - top);
  }
}
