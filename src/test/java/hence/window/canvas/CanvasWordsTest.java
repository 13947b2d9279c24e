package hence.window.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Anchor;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.Labels;
import hence.editing.View;
import hence.export.kit.Raster;
import hence.export.png.Png;
import hence.format.BundledMap;
import hence.layout.Rect;
import hence.layout.typesetting.Weight;
import hence.window.kit.Typefaces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the canvas makes of words. */
@ExtendWith(ApplicationExtension.class)
class CanvasWordsTest {
  private static final Rect SHEET = new Rect(0, 0, 200, 40);

  @Start
  void start(Stage stage) {
    stage.show();
  }

  /** Letters filled by the even-odd rule lose ink wherever strokes overlap. */
  @Test
  void ideographsHaveNoHolesAtAnyScale(FxRobot robot) throws IOException {
    Drawing drawing =
        new Drawing("T", "zh-Hant", SHEET, Ink.of("#ffffff"), List.of(words("語言模型先把力量誰中")));
    for (double scale : new double[] {0.75, 1, 1.1, 2.75}) {
      double expected = ink(png(drawing, scale));
      double found = ink(robot, drawing, scale);
      assertEquals(1, found / expected, 0.06, "at " + scale);
    }
  }

  private static Mark words(String text) {
    return new Mark.Words(text, 10, 28, 180, 18, Weight.BOLD, Ink.of("#000000"), Anchor.START);
  }

  private static BufferedImage png(Drawing drawing, double scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Png.write(drawing, Raster.scaled(drawing, scale), out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }

  private static double ink(BufferedImage image) {
    return ink(image.getWidth(), image.getHeight(), image::getRGB);
  }

  private static double ink(FxRobot robot, Drawing drawing, double scale) {
    double[] ink = new double[1];
    robot.interact(() -> {
      Canvas canvas = new Canvas(SHEET.width() * scale, SHEET.height() * scale);
      CanvasBrush brush =
          new CanvasBrush(
              canvas.getGraphicsContext2D(), new Typefaces(), (_, _) -> Optional.empty());
      Camera camera = new Camera(scale, 0, 0);
      brush.paint(drawing, camera, canvas.getWidth(), canvas.getHeight());
      WritableImage image = canvas.snapshot(null, null);
      int width = (int) image.getWidth();
      ink[0] = ink(width, (int) image.getHeight(), image.getPixelReader()::getArgb);
    });
    return ink[0];
  }

  /** How much of the sheet is black, in pixels. */
  private static double ink(int width, int height, IntBinaryOperator argb) {
    double ink = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        ink += 1 - (argb.applyAsInt(x, y) & 0xff) / 255.0;
      }
    }
    return ink;
  }

  @Test
  void labelsFitTheirBoxesAndTakeNoWordApart() {
    Desk desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    Labels labels = new Labels();
    int made = 0;
    for (var claim : desk.map().claims()) {
      String said = claim.shortText().in("en");
      var label = labels.of(desk, claim.id(), 0.3);
      if (label.isEmpty()) {
        continue;
      }
      made++;
      assertTrue(label.get().lines().size() * 12 <= desk.rect(claim.id()).get().height() * 0.3);
      String joined = String.join(" ", label.get().lines());
      String kept = joined.endsWith("…") ? joined.substring(0, joined.length() - 1) : joined;
      assertTrue(said.startsWith(kept), joined + " of " + said);
    }
    assertTrue(made > 70, made + " labels");
  }
}
