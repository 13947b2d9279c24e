package hence.layout.engines;

import hence.layout.Direction;
import hence.layout.Engine;
import hence.layout.Layout;
import hence.layout.Rect;
import hence.layout.Sizes;
import hence.layout.compact.Compact;
import hence.layout.tidy.TidyTree;
import hence.map.ArgumentMap;

/** The engine that chooses: a tidy tree as long as it can be read whole, else a compact map. */
final class Fitting implements Engine {
  /** In map units: a tree that spreads wider cannot be read on one screen or page. */
  private static final double WIDEST = 3_000;

  /** More claims than this never make a tree so narrow, unless they are one chain. */
  private static final int MOST = 400;

  private final Engine compact = new Compact(Engines.USUAL_RATIO);

  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction) {
    if (map.claims().size() > MOST) {
      return compact.place(map, sizes, direction);
    }
    Layout tidy = new TidyTree().place(map, sizes, direction);
    Rect bounds = tidy.bounds();
    double across = direction.isVertical() ? bounds.width() : bounds.height();
    return across <= WIDEST ? tidy : compact.place(map, sizes, direction);
  }
}
