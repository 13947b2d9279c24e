package hence.export;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Paints and compresses patches on as many threads as ask for it, each with tools of its own. */
final class StripMakers implements AutoCloseable {
  private final PatchPainter.Canvas canvas;
  private final Patches patches;
  private final Queue<Tools> idle = new ConcurrentLinkedQueue<>();

  private record Tools(PatchPainter painter, StripEncoder encoder) {}

  StripMakers(PatchPainter.Canvas canvas, Patches patches) {
    this.canvas = canvas;
    this.patches = patches;
  }

  Strip strip(long number) {
    Tools waiting = idle.poll();
    Tools tools = waiting == null ? fresh() : waiting;
    Patch patch = patches.patch(number);
    boolean last = number == patches.count() - 1;
    Strip strip = tools.encoder().encode(tools.painter().paint(patch), patch, last);
    idle.add(tools);
    return strip;
  }

  private Tools fresh() {
    int columns = patches.columns();
    int rows = patches.rows();
    return new Tools(
        new PatchPainter(canvas, columns, rows),
        new StripEncoder(columns * rows, rows, canvas.alpha()));
  }

  @Override
  public void close() {
    idle.forEach(tools -> tools.encoder().close());
  }
}
