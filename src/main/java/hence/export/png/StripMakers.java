package hence.export.png;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Paints and compresses patches on as many threads as ask for it, each with tools of its own. */
final class StripMakers {
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
    Strip strip = tools.encoder().encode(tools.painter().paint(patch), patch);
    idle.add(tools);
    return strip;
  }

  private Tools fresh() {
    return new Tools(
        new PatchPainter(canvas, patches.columns(), patches.rows()),
        new StripEncoder(canvas.alpha()));
  }
}
