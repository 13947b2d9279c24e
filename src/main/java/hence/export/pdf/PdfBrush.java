package hence.export.pdf;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import hence.layout.Spot;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Paints marks onto a PDF page; y grows downwards, words are text. */
final class PdfBrush {
  /** How far the handles of a curve reach that draws a quarter of a circle. */
  private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

  private final PDPageContentStream out;
  private final PdfFonts fonts;

  PdfBrush(PDPageContentStream out, PdfFonts fonts) {
    this.out = out;
    this.fonts = fonts;
  }

  /** Paints a drawing with its upper left corner at a place. */
  void paint(Drawing drawing, double x, double y, double scale) throws IOException {
    Rect bounds = drawing.bounds();
    out.saveGraphicsState();
    place(bounds, x, y, scale);
    paint(drawing.background(), bounds, drawing.marks());
    out.restoreGraphicsState();
  }

  /** Paints a part of a drawing and nothing beyond it. */
  void paint(PageItem.Portion portion) throws IOException {
    out.saveGraphicsState();
    place(portion.part(), portion.x(), portion.y(), portion.scale());
    rectangle(portion.part());
    out.clip();
    paint(portion.ground(), portion.part(), portion.marks());
    out.restoreGraphicsState();
  }

  private void place(Rect part, double x, double y, double scale) throws IOException {
    out.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) y));
    out.transform(Matrix.getTranslateInstance((float) -part.x(), (float) -part.y()));
  }

  private void paint(Ink ground, Rect part, List<Mark> marks) throws IOException {
    PdfPen pen = new PdfPen(out);
    if (pen.take(ground, Ink.NONE, 0, Dash.SOLID)) {
      rectangle(part);
      pen.paint();
    }
    paint(marks, pen);
  }

  void paint(List<Mark> marks) throws IOException {
    out.saveGraphicsState();
    paint(marks, new PdfPen(out));
    out.restoreGraphicsState();
  }

  private void paint(List<Mark> marks, PdfPen pen) throws IOException {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Panel panel -> panel(panel, pen);
        case Mark.Line line -> line(line, pen);
        case Mark.Blade blade -> blade(blade, pen);
        case Mark.Words words -> words(words, pen);
        case Mark.Cluster cluster -> paint(cluster.marks(), pen);
      }
    }
  }

  private void panel(Mark.Panel panel, PdfPen pen) throws IOException {
    Rect rect = panel.rect();
    double radius = Math.min(panel.radius(), Math.min(rect.width(), rect.height()) / 2);
    if (pen.take(panel.fill(), panel.edge(), panel.edgeWidth(), panel.dash())) {
      if (radius > 0) {
        rounded(rect, radius);
      } else {
        rectangle(rect);
      }
      pen.paint();
    }
  }

  private void rectangle(Rect rect) throws IOException {
    out.addRect((float) rect.x(), (float) rect.y(), (float) rect.width(), (float) rect.height());
  }

  private void rounded(Rect r, double radius) throws IOException {
    double rest = radius * (1 - QUARTER);
    moveTo(r.x() + radius, r.y());
    lineTo(r.right() - radius, r.y());
    curve(r.right() - rest, r.y(), r.right(), r.y() + rest, r.right(), r.y() + radius);
    lineTo(r.right(), r.bottom() - radius);
    curve(
        r.right(), r.bottom() - rest, r.right() - rest, r.bottom(), r.right() - radius, r.bottom());
    lineTo(r.x() + radius, r.bottom());
    curve(r.x() + rest, r.bottom(), r.x(), r.bottom() - rest, r.x(), r.bottom() - radius);
    lineTo(r.x(), r.y() + radius);
    curve(r.x(), r.y() + rest, r.x() + rest, r.y(), r.x() + radius, r.y());
    out.closePath();
  }

  private void line(Mark.Line line, PdfPen pen) throws IOException {
    if (!pen.take(Ink.NONE, line.ink(), line.width(), line.dash())) {
      return;
    }
    Spot at = new Spot(0, 0);
    for (Step step : line.steps()) {
      at =
          switch (step) {
            case Step.MoveTo(double x, double y) -> moveTo(x, y);
            case Step.LineTo(double x, double y) -> lineTo(x, y);
            case Step.BendTo(double cx, double cy, double x, double y) -> bend(at, cx, cy, x, y);
          };
    }
    pen.paint();
  }

  /** A quadratic curve as the cubic one that PDF knows. */
  private Spot bend(Spot from, double cx, double cy, double x, double y) throws IOException {
    return curve(
        from.x() + (cx - from.x()) * 2 / 3,
        from.y() + (cy - from.y()) * 2 / 3,
        x + (cx - x) * 2 / 3,
        y + (cy - y) * 2 / 3,
        x,
        y);
  }

  private void blade(Mark.Blade blade, PdfPen pen) throws IOException {
    if (pen.take(blade.fill(), blade.edge(), blade.edgeWidth(), Dash.SOLID)) {
      Spot first = blade.corners().getFirst();
      moveTo(first.x(), first.y());
      for (Spot corner : blade.corners().subList(1, blade.corners().size())) {
        lineTo(corner.x(), corner.y());
      }
      out.closePath();
      pen.paint();
    }
  }

  private void words(Mark.Words words, PdfPen pen) throws IOException {
    String known = fonts.known(words.text(), words.weight());
    if (known.isEmpty() || !pen.take(words.ink(), Ink.NONE, 0, Dash.SOLID)) {
      return;
    }
    double shift = words.anchor() == Anchor.START ? 0 : words.anchor() == Anchor.MIDDLE ? 0.5 : 1;
    double left = words.x() - words.width() * shift;
    out.beginText();
    out.setFont(fonts.font(words.weight()), (float) words.size());
    out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) left, (float) words.baseline()));
    out.showText(known);
    out.endText();
  }

  private Spot moveTo(double x, double y) throws IOException {
    out.moveTo((float) x, (float) y);
    return new Spot(x, y);
  }

  private Spot lineTo(double x, double y) throws IOException {
    out.lineTo((float) x, (float) y);
    return new Spot(x, y);
  }

  private Spot curve(double ax, double ay, double bx, double by, double x, double y)
      throws IOException {
    out.curveTo((float) ax, (float) ay, (float) bx, (float) by, (float) x, (float) y);
    return new Spot(x, y);
  }
}
