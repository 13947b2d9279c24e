package hence.window.navigation;

import hence.editing.Desk;
import hence.editing.Step;
import hence.editing.Walk;
import hence.layout.Direction;
import hence.window.canvas.MapCanvas;
import java.util.List;

/** Walks the selection over the map by arrows, and keeps it in sight. */
public final class MapWalk {
  private final MapCanvas canvas;
  private final Desk desk;
  private Walk walk;

  public MapWalk(MapCanvas canvas, Desk desk) {
    this.canvas = canvas;
    this.desk = desk;
    this.walk = Walk.in(desk.contents());
  }

  /** The parts walked through, from the top down to what is selected. */
  public List<String> trail() {
    walk = walk.on(desk.contents(), desk.view().selected());
    return walk.trail();
  }

  /**
   * Goes where the arrow points.
   *
   * @param everyReason whether to stop at the reasons between claims too
   */
  public void go(Direction arrow, boolean everyReason) {
    Step step = Step.of(arrow, desk.view().direction());
    Walk here = walk.on(desk.contents(), desk.view().selected());
    walk = everyReason ? here.step(step) : here.stride(step);
    desk.select(walk.here());
    walk.here().ifPresent(canvas::show);
  }
}
