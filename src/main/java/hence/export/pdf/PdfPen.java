package hence.export.pdf;

import hence.drawing.Dash;
import hence.drawing.Ink;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** What a path is filled and stroked with. PDF wants to know before the path is laid. */
final class PdfPen {
  private final PDPageContentStream out;
  private final Map<Thinness, PDExtendedGraphicsState> states = new HashMap<>();
  private Thinness now = new Thinness(1, 1);
  private boolean fills;
  private boolean strokes;

  /** How far faces and lines cover what is under them. */
  private record Thinness(double fill, double edge) {}

  PdfPen(PDPageContentStream out) {
    this.out = out;
  }

  /** Takes up the inks for the next path; whether anything of it will be seen. */
  boolean take(Ink fill, Ink edge, double width, Dash dash) throws IOException {
    fills = fill.isVisible();
    strokes = edge.isVisible() && width > 0;
    cover(new Thinness(fills ? fill.alpha() : 1, strokes ? edge.alpha() : 1));
    if (fills) {
      out.setNonStrokingColor(share(fill.red()), share(fill.green()), share(fill.blue()));
    }
    if (strokes) {
      out.setStrokingColor(share(edge.red()), share(edge.green()), share(edge.blue()));
      out.setLineWidth((float) width);
      out.setLineDashPattern(pattern(dash), 0);
    }
    return fills || strokes;
  }

  /** Paints the path that has been laid. */
  void paint() throws IOException {
    if (fills && strokes) {
      out.fillAndStroke();
    } else if (fills) {
      out.fill();
    } else {
      out.stroke();
    }
  }

  private void cover(Thinness wanted) throws IOException {
    if (!wanted.equals(now)) {
      now = wanted;
      out.setGraphicsStateParameters(states.computeIfAbsent(wanted, PdfPen::state));
    }
  }

  private static PDExtendedGraphicsState state(Thinness thinness) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant((float) thinness.fill());
    state.setStrokingAlphaConstant((float) thinness.edge());
    return state;
  }

  private static float[] pattern(Dash dash) {
    return dash == Dash.SOLID ? new float[0] : new float[] {(float) dash.on(), (float) dash.off()};
  }

  private static float share(int of255) {
    return of255 / 255f;
  }
}
