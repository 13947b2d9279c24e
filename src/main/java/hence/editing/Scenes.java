package hence.editing;

import hence.drawing.Scene;
import hence.layout.BoxSizes;
import hence.layout.Engines;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.layout.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Folding;

/** Makes what is to be drawn from a map and the way it is looked at. */
public final class Scenes {
  private final TextMeasure measure = TextMeasure.bundled();

  /** Measures and places what the view leaves unfolded. */
  public Scene of(ArgumentMap map, View view) {
    ArgumentMap seen = Folding.visible(map, view.folded());
    Sizes sizes = BoxSizes.of(seen, view.language(), measure);
    Layout layout = Engines.named(view.engine()).place(seen, sizes, view.direction());
    return new Scene(
        seen,
        sizes,
        layout,
        view.theme(),
        view.language(),
        Folding.hiddenCounts(map, view.folded()));
  }
}
