package hence.export.png;

import hence.drawing.Dash;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Spot;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts long lines into bars, which are quick to paint, and the corners between them: to fill a
 * shape costs as much as it spans, and a long line with corners spans far more than it covers.
 */
final class LineCuts {
  /** From the corner of a line to where it is cut, in pixels, unless the line is thicker. */
  private static final double CORNER = 4;

  /** A straight step longer than so many corners is cut. */
  private static final double LONG = 3;

  private final Mark.Line line;
  private final AffineTransform picture;
  private final double corner;
  private final List<Mark.Line> pieces = new ArrayList<>();
  private List<Step> piece = new ArrayList<>();

  private LineCuts(Mark.Line line, AffineTransform picture) {
    this.line = line;
    this.picture = picture;
    this.corner = Math.max(CORNER, Math.ceil(line.width() * picture.getScaleX()));
  }

  /**
   * The pieces of a line, which meet where pixels begin, so that no seam is seen.
   *
   * @param picture from map units to pixels, equally in both directions and without a turn
   */
  static List<Mark.Line> of(Mark.Line line, AffineTransform picture) {
    // Dashes are counted from the line's beginning.
    if (line.dash() != Dash.SOLID || line.steps().size() <= 2) {
      return List.of(line);
    }
    LineCuts cuts = new LineCuts(line, picture);
    Spot at = null;
    for (Step step : line.steps()) {
      at =
          switch (step) {
            case Step.MoveTo(double x, double y) -> cuts.begin(new Spot(x, y));
            case Step.LineTo(double x, double y) -> cuts.straight(at, new Spot(x, y));
            case Step.BendTo(double _, double _, double x, double y) -> {
              cuts.piece.add(step);
              yield new Spot(x, y);
            }
          };
    }
    cuts.end();
    return cuts.pieces;
  }

  private Spot begin(Spot at) {
    end();
    piece.add(new Step.MoveTo(at.x(), at.y()));
    return at;
  }

  private Spot straight(Spot from, Spot to) {
    boolean isAlongAxis = from.x() == to.x() || from.y() == to.y();
    double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    if (isAlongAxis && length * picture.getScaleX() > LONG * corner) {
      cut(behindCorner(from, to));
      cut(behindCorner(to, from));
    }
    piece.add(new Step.LineTo(to.x(), to.y()));
    return to;
  }

  private void cut(Spot at) {
    piece.add(new Step.LineTo(at.x(), at.y()));
    begin(at);
  }

  private Spot behindCorner(Spot at, Spot towards) {
    double scale = picture.getScaleX();
    double right = Math.signum(towards.x() - at.x()) * corner / scale;
    double down = Math.signum(towards.y() - at.y()) * corner / scale;
    return new Spot(
        right == 0 ? at.x() : pixel(at.x() + right, picture.getTranslateX()),
        down == 0 ? at.y() : pixel(at.y() + down, picture.getTranslateY()));
  }

  /** The nearest place where a pixel begins. */
  private double pixel(double at, double start) {
    double scale = picture.getScaleX();
    return (Math.rint(at * scale + start) - start) / scale;
  }

  private void end() {
    if (piece.size() > 1) {
      pieces.add(new Mark.Line(piece, line.ink(), line.width(), line.dash()));
    }
    piece = new ArrayList<>();
  }
}
