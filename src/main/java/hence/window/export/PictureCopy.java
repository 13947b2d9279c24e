package hence.window.export;

import hence.drawing.Drawing;
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

/** Puts the picture that an export would give into the clipboard, sharp enough for a slide. */
public final class PictureCopy {
  /** Pixels a map unit, if the picture is not too large for that. */
  private static final double SHARP = 2;

  private final ProblemBanner banner;

  public PictureCopy(ProblemBanner banner) {
    this.banner = banner;
  }

  /** Copies the picture, and says so if it had to become smaller. */
  public void copy(Drawing drawing) {
    double scale = Bitmap.scale(drawing, SHARP);
    ClipboardContent content = new ClipboardContent();
    content.putImage(image(Bitmap.of(drawing, scale)));
    Clipboard.getSystemClipboard().setContent(content);
    if (scale == SHARP) {
      banner.hide();
      return;
    }
    boolean legible = Raster.scaled(drawing, scale).isLegible(drawing);
    String percent = Long.toString(Math.round(scale * 100));
    banner.show(legible ? "copied.smaller" : "copied.illegible", percent, List.of());
  }

  private static Image image(Bitmap bitmap) {
    return new WritableImage(
        new PixelBuffer<>(
            bitmap.width(),
            bitmap.height(),
            IntBuffer.wrap(bitmap.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
