package hence.export.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.drawing.Theme;
import hence.editing.Scenes;
import hence.editing.View;
import hence.export.ShippedMaps;
import hence.export.kit.Raster;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCutsTest {
  private static final Drawing ESSAY =
      MapDrawing.of(
          new Scenes()
              .of(
                  ShippedMaps.read("power-to-the-people"),
                  View.of("en", Theme.LIGHT).withEngine("compact")));

  private static List<Mark.Line> lines(List<Mark> marks) {
    List<Mark.Line> lines = new ArrayList<>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Line line -> lines.add(line);
        case Mark.Cluster cluster -> lines.addAll(lines(cluster.marks()));
        case Mark.Panel _, Mark.Words _, Mark.Blade _ -> {}
      }
    }
    return lines;
  }

  private static Drawing of(List<Mark.Line> lines) {
    return new Drawing(
        ESSAY.title(), ESSAY.language(), ESSAY.bounds(), ESSAY.background(), List.copyOf(lines));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1})
  void piecesInPatchesLookLikeTheWholeLines(double scale) {
    Raster raster = Raster.scaled(ESSAY, scale);
    Patch whole = new Patch(0, 0, (int) raster.width(), (int) raster.height());
    List<Mark.Line> all = lines(ESSAY.marks());
    PatchPainter.Canvas canvas = PatchPainter.Canvas.of(of(all), raster);
    int[] wanted = atOnce(all, canvas, whole);
    for (int y = 0; y < whole.height(); y += 50) {
      for (int x = 0; x < whole.width(); x += 200) {
        int width = Math.min(200, whole.width() - x);
        int height = Math.min(50, whole.height() - y);
        Patch patch = new Patch(x, y, width, height);
        int[] painted = new PatchPainter(canvas, width, height).paint(patch);
        for (int i = 0; i < width * height; i++) {
          int at = (y + i / width) * whole.width() + x + i % width;
          int own = painted[i] & 0xffffff;
          assertTrue(
              difference(wanted[at], own) <= 33, "at " + (x + i % width) + ", " + (y + i / width));
        }
      }
    }
  }

  private static int[] atOnce(List<Mark.Line> lines, PatchPainter.Canvas canvas, Patch patch) {
    BufferedImage image =
        new BufferedImage(patch.width(), patch.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setBackground(canvas.background());
    graphics.clearRect(0, 0, patch.width(), patch.height());
    Brush.smooth(graphics);
    graphics.transform(canvas.picture());
    for (Mark.Line line : lines) {
      graphics.setColor(Brush.color(line.ink()));
      graphics.setStroke(Brush.pen(line.width(), line.dash()));
      graphics.draw(Brush.path(line.steps()));
    }
    graphics.dispose();
    int[] pixels = image.getRGB(0, 0, patch.width(), patch.height(), null, 0, patch.width());
    return Arrays.stream(pixels).map(pixel -> pixel & 0xffffff).toArray();
  }

  /** The most that a colour differs; an eighth, as the library counts that paints corners. */
  private static int difference(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }

  @Test
  void aLongStepIsABarBetweenCorners() {
    List<Step> steps =
        List.of(new Step.MoveTo(0, 0.3), new Step.LineTo(200.2, 0.3), new Step.LineTo(200.2, 10));
    Mark.Line line = new Mark.Line(steps, ESSAY.background(), 2, Dash.SOLID);
    assertEquals(
        List.of(
            List.of(new Step.MoveTo(0, 0.3), new Step.LineTo(4, 0.3)),
            List.of(new Step.MoveTo(4, 0.3), new Step.LineTo(196, 0.3)),
            List.of(new Step.MoveTo(196, 0.3), steps.get(1), steps.get(2))),
        LineCuts.of(line, new AffineTransform()).stream().map(Mark.Line::steps).toList());
  }

  @Test
  void aDashedLineStaysWhole() {
    List<Step> steps =
        List.of(new Step.MoveTo(0, 0), new Step.LineTo(300, 0), new Step.LineTo(300, 50));
    Mark.Line line = new Mark.Line(steps, ESSAY.background(), 2, Dash.DASHED);
    assertEquals(List.of(line), LineCuts.of(line, new AffineTransform()));
  }
}
