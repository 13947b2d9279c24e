package hence.window.practice.building;

import hence.editing.Camera;
import hence.editing.Desk;
import hence.layout.Rect;
import hence.window.canvas.MapCanvas;
import java.util.List;
import java.util.Optional;

/** Brings the map that is built, and what is to be looked at, into sight. */
final class BuildSight {
  /** Below this the words are hard to read; the map is moved then and not made smaller. */
  private static final double SMALLEST = 0.55;

  /** Screen px above the map. */
  private static final double TOP = 26;

  /** Screen px at the bottom, where what was done is told. */
  private static final double BOTTOM = 60;

  private final MapCanvas canvas;
  private final Desk desk;

  BuildSight(MapCanvas canvas, Desk desk) {
    this.canvas = canvas;
    this.desk = desk;
  }

  /**
   * Shows the whole map from its top, or as much of it as can be read with what is selected.
   *
   * @param found what is ringed
   */
  void frame(List<String> found) {
    double width = canvas.getWidth();
    double height = canvas.getHeight() - BOTTOM;
    if (width == 0 || height <= 0) {
      return;
    }
    Rect bounds = desk.bounds();
    Camera fit = Camera.fit(bounds, width, height);
    Camera readable =
        fit.scale() >= SMALLEST ? fit : Camera.centered(bounds, SMALLEST, width, height);
    double rise = readable.toScreen(0, bounds.y()).y() - TOP;
    desk.look(readable.panned(0, -rise));
    desk.view().selected().filter(part -> desk.rect(part).isPresent()).ifPresent(canvas::show);
    reveal(found);
  }

  /** Brings what is ringed into sight if some of it is not. */
  void reveal(List<String> found) {
    Rect pane = new Rect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (!found.stream().flatMap(part -> onScreen(part).stream()).allMatch(pane::encloses)) {
      canvas.frame(found);
    }
  }

  /** Where a part is on the screen. */
  Optional<Rect> onScreen(String part) {
    return desk.rect(part).map(desk.camera()::toScreen);
  }
}
