package hence.export;

import hence.drawing.Drawing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Paints a drawing as PNG, strip by strip on every core, holding a few strips and no more. */
public final class Png {
  /** Pixels of a strip: enough to compress well, few enough to hold one for each core. */
  private static final int STRIP_PIXELS = 1 << 20;

  /** Below this many strips, threads cost more than they save. */
  private static final int ALONE = 2;

  private Png() {}

  /** Writes the picture; the stream stays open. */
  public static void write(Drawing drawing, Raster raster, OutputStream out) throws IOException {
    write(drawing, raster, out, Progress.NONE);
  }

  /** Writes the picture, strip by strip, as long as it is wanted; the stream stays open. */
  public static void write(Drawing drawing, Raster raster, OutputStream out, Progress progress)
      throws IOException {
    int rows = Math.clamp(STRIP_PIXELS / raster.width(), 1, raster.height());
    Typeface typeface = new Typeface();
    PngStream png = new PngStream(out);
    png.begin(raster.width(), raster.height(), raster.dpi(), StripPainter.hasAlpha(drawing));
    if (raster.height() <= ALONE * rows) {
      StripPainter painter = new StripPainter(drawing, raster, rows, typeface);
      for (int row = 0; row < raster.height(); row += rows) {
        progress.reach((double) row / raster.height());
        png.strip(painter.strip(row, rowsFrom(raster, row, rows)));
      }
    } else {
      together(drawing, raster, rows, typeface, png, progress);
    }
    png.end();
    progress.reach(1);
  }

  private static void together(
      Drawing drawing, Raster raster, int rows, Typeface typeface, PngStream png, Progress progress)
      throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    Deque<Future<Strip>> waiting = new ArrayDeque<>();
    Supplier<StripPainter> fresh = () -> new StripPainter(drawing, raster, rows, typeface);
    Queue<StripPainter> idle = new ConcurrentLinkedQueue<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
      try {
        for (int row = 0; row < raster.height(); row += rows) {
          int first = row;
          int count = rowsFrom(raster, row, rows);
          progress.reach((double) row / raster.height());
          waiting.add(threads.submit(() -> paint(first, count, idle, fresh)));
          if (waiting.size() > cores) {
            png.strip(finished(waiting.poll()));
          }
        }
        while (!waiting.isEmpty()) {
          png.strip(finished(waiting.poll()));
        }
      } finally {
        waiting.forEach(strip -> strip.cancel(true));
      }
    }
  }

  private static int rowsFrom(Raster raster, int row, int rows) {
    return Math.min(rows, raster.height() - row);
  }

  private static Strip paint(
      int firstRow, int rows, Queue<StripPainter> idle, Supplier<StripPainter> fresh) {
    StripPainter waiting = idle.poll();
    StripPainter painter = waiting == null ? fresh.get() : waiting;
    Strip strip = painter.strip(firstRow, rows);
    idle.add(painter);
    return strip;
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
