package hence.export.png;

import hence.drawing.Drawing;
import hence.export.kit.Progress;
import hence.export.kit.Raster;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Paints a drawing as PNG, strip by strip on every core, holding a few strips and no more. */
public final class Png {
  /** Below this many pixels, threads cost more than they save. */
  private static final int ALONE = 1 << 21;

  private final Patches patches;
  private final PngStream png;
  private final Progress progress;

  private Png(Patches patches, PngStream png, Progress progress) {
    this.patches = patches;
    this.png = png;
    this.progress = progress;
  }

  /** Writes the picture; the stream stays open. */
  public static void write(Drawing drawing, Raster raster, OutputStream out) throws IOException {
    write(drawing, raster, out, Progress.NONE);
  }

  /**
   * Writes the picture, strip by strip, as long as it is wanted; the stream stays open.
   *
   * @throws PictureTooLarge before anything is written
   */
  public static void write(Drawing drawing, Raster raster, OutputStream out, Progress progress)
      throws IOException {
    if (!raster.isPossible()) {
      throw new PictureTooLarge(raster);
    }
    int width = (int) raster.width();
    int height = (int) raster.height();
    boolean small = (long) width * height <= ALONE;
    int painters = small ? 1 : Runtime.getRuntime().availableProcessors();
    Patches patches =
        small ? new Patches(width, height, width, height) : Patches.of(width, height, painters);
    Drawing seen = drawing.seenAt(raster.scale());
    write(seen, raster, painters, patches, new PngStream(out), progress);
  }

  /** Writes the picture in patches that are made by so many painters at once. */
  static void write(
      Drawing drawing,
      Raster raster,
      int painters,
      Patches patches,
      PngStream png,
      Progress progress)
      throws IOException {
    PatchPainter.Canvas canvas = PatchPainter.Canvas.of(drawing, raster);
    png.begin(patches.width(), patches.height(), raster.dpi(), canvas.alpha());
    StripMakers makers = new StripMakers(canvas, patches);
    Png picture = new Png(patches, png, progress);
    if (painters == 1) {
      picture.alone(makers);
    } else {
      picture.together(makers, painters);
    }
    png.end();
  }

  private void alone(StripMakers makers) throws IOException {
    for (long number = 0; number < patches.count(); number++) {
      add(makers.strip(number), number);
    }
  }

  private void together(StripMakers makers, int painters) throws IOException {
    Deque<Future<Strip>> waiting = new ArrayDeque<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(painters)) {
      try {
        long added = 0;
        for (long next = 0; next < patches.count(); next++) {
          long number = next;
          waiting.add(threads.submit(() -> makers.strip(number)));
          // One more than can be worked on, so that nobody has to wait for the file.
          if (waiting.size() > painters) {
            add(finished(waiting.poll()), added++);
          }
        }
        while (!waiting.isEmpty()) {
          add(finished(waiting.poll()), added++);
        }
      } finally {
        waiting.forEach(strip -> strip.cancel(true));
      }
    }
  }

  private void add(Strip strip, long number) throws IOException {
    png.strip(strip);
    progress.reach((number + 1.0) / patches.count());
  }

  private static Strip finished(Future<Strip> strip) throws IOException {
    try {
      return strip.get();
    } catch (ExecutionException e) {
      throw new IOException("a strip of the picture could not be painted", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the export was stopped", e);
    }
  }
}
