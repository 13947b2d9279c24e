package hence.window.canvas;

import hence.drawing.Ink;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture filled pixel by pixel, since a canvas takes longer for a call than for a small bar. */
final class Pixels {
  private int width;
  private int height;
  private int[] pixels = {};
  private PixelBuffer<IntBuffer> buffer;
  private WritableImage image;

  /** Begins a picture of that size on clean ground. */
  void clear(int w, int h, Ink ground) {
    if (w != width || h != height) {
      width = w;
      height = h;
      pixels = new int[w * h];
      buffer = new PixelBuffer<>(w, h, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }
    Arrays.fill(pixels, opaque(ground));
  }

  void paint(GraphicsContext graphics) {
    if (image == null) {
      return;
    }
    buffer.updateBuffer(_ -> null);
    graphics.drawImage(image, 0, 0);
  }

  /**
   * Fills an upright bar, at least a pixel each way; what is thinner than that is paler instead.
   *
   * @param ink as 0xAARRGGBB
   */
  void fill(double x0, double y0, double x1, double y1, int ink, double alpha) {
    if (x1 < 0 || y1 < 0 || x0 >= width || y0 >= height) {
      return;
    }
    double thin = Math.min(1, x1 - x0) * Math.min(1, y1 - y0);
    int share = (int) (256 * alpha * (ink >>> 24) / 255 * Math.max(thin, 0.35) + 0.5);
    int left = round(x0);
    int top = round(y0);
    int right = Math.min(width, Math.max(round(x1), left + 1));
    int bottom = Math.min(height, Math.max(round(y1), top + 1));
    if (share >= 255) {
      fill(Math.max(0, left), Math.max(0, top), right, bottom, ink);
    } else {
      mix(Math.max(0, left), Math.max(0, top), right, bottom, ink, share);
    }
  }

  private void fill(int left, int top, int right, int bottom, int ink) {
    for (int y = top; y < bottom; y++) {
      int row = y * width;
      for (int x = left; x < right; x++) {
        pixels[row + x] = ink;
      }
    }
  }

  private void mix(int left, int top, int right, int bottom, int ink, int share) {
    for (int y = top; y < bottom; y++) {
      int row = y * width;
      for (int x = left; x < right; x++) {
        pixels[row + x] = mixed(pixels[row + x], ink, share);
      }
    }
  }

  /** Rounds what is in the picture; all that is left of or above it is alike. */
  private static int round(double at) {
    return at < -0.5 ? -1 : (int) (at + 0.5);
  }

  /**
   * @param share of the ink, of 256
   */
  private static int mixed(int ground, int ink, int share) {
    int rest = 256 - share;
    int redBlue = ((ground & 0xff00ff) * rest + (ink & 0xff00ff) * share) >>> 8 & 0xff00ff;
    int green = ((ground & 0xff00) * rest + (ink & 0xff00) * share) >>> 8 & 0xff00;
    return 0xff000000 | redBlue | green;
  }

  private static int opaque(Ink ink) {
    return 0xff000000 | ink.red() << 16 | ink.green() << 8 | ink.blue();
  }
}
