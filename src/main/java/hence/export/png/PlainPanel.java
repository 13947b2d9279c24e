package hence.export.png;

import hence.drawing.Dash;
import hence.drawing.Mark;
import hence.layout.Rect;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;

/**
 * A panel with a solid edge, which is pressed into the pixels of a patch without a library.
 *
 * @param box where it stands in the patch, in pixels
 * @param radius of its corners, in pixels
 * @param edge the width of its edge, in pixels
 */
record PlainPanel(Mark.Panel panel, Rect box, double radius, double edge, Patch patch) {
  /**
   * Empty if the panel is dashed or too thin.
   *
   * @param picture from map units to pixels of the picture
   */
  static Optional<PlainPanel> of(Mark.Panel panel, AffineTransform picture, Patch patch) {
    double scale = picture.getScaleX();
    Rect rect = panel.rect();
    Point2D at = picture.transform(new Point2D.Double(rect.x(), rect.y()), null);
    double x = at.getX() - patch.x();
    double y = at.getY() - patch.y();
    Rect box = new Rect(x, y, rect.width() * scale, rect.height() * scale);
    double radius = panel.radius() * scale;
    double edge = panel.edgeWidth() * scale;
    boolean isPlain = panel.dash() == Dash.SOLID && RoundBox.isFit(box, radius, edge);
    return isPlain
        ? Optional.of(new PlainPanel(panel, box, radius, edge, patch))
        : Optional.empty();
  }

  void press(Press press) {
    if (panel.fill().isVisible()) {
      press.take(panel.fill());
      RoundBox.filled(box, radius).press(press, patch.width(), patch.height());
    }
    if (panel.edge().isVisible() && edge > 0) {
      press.take(panel.edge());
      RoundBox.ring(box, radius, edge).press(press, patch.width(), patch.height());
    }
  }
}
