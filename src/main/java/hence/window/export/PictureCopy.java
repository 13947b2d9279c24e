package hence.window.export;

import hence.drawing.Drawing;
import hence.editing.Clusters;
import hence.editing.Doing;
import hence.editing.Report;
import hence.export.kit.Raster;
import hence.export.png.Bitmap;
import hence.window.kit.ProblemBanner;
import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * The picture that an export would give, for the clipboard, sharp enough for a slide.
 *
 * @param scale pixels a map unit
 * @param isLegible whether its letters can be read
 */
record PictureCopy(Bitmap bitmap, double scale, boolean isLegible) {
  /** Pixels a map unit, if the picture is not too large for that. */
  private static final double SHARP = 2;

  /** Paints the picture; on any thread. */
  static PictureCopy of(Clusters clusters, Report report) {
    report.at(Doing.DRAWING);
    Drawing drawing = clusters.drawing();
    double scale = Bitmap.scale(drawing, SHARP);
    boolean isLegible = Raster.scaled(drawing, scale).isLegible(drawing);
    return new PictureCopy(Bitmap.of(drawing, scale), scale, isLegible);
  }

  /** Puts the picture into the clipboard, and says so if it had to become smaller. */
  void put(ProblemBanner banner) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(image());
    Clipboard.getSystemClipboard().setContent(content);
    if (scale == SHARP) {
      banner.hide();
      return;
    }
    String percent = Long.toString(Math.round(scale * 100));
    banner.show(isLegible ? "copied.smaller" : "copied.illegible", percent, List.of());
  }

  private Image image() {
    return new WritableImage(
        new PixelBuffer<>(
            bitmap.width(),
            bitmap.height(),
            IntBuffer.wrap(bitmap.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
