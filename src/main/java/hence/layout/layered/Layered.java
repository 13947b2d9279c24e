package hence.layout.layered;

import hence.layout.Direction;
import hence.layout.Engine;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Places parts in layers with the Eclipse Layout Kernel: few crossings and short links at the price
 * of time. Brackets keep their least size and stand between their target and their premises. Very
 * large maps lose their reading order, because keeping it would take minutes.
 */
public final class Layered implements Engine {
  /** The kernel recurses along the longest chain; only what is used of it becomes real memory. */
  private static final long STACK_BYTES = 1L << 30;

  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction) {
    FutureTask<Layout> task = new FutureTask<>(() -> new ElkGraph(map, sizes, direction).place());
    Thread.Builder.OfPlatform builder = Thread.ofPlatform().name("layered layout");
    builder.stackSize(STACK_BYTES).daemon().start(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the layout was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the layered layout failed: " + e.getCause(), e.getCause());
    }
  }
}
