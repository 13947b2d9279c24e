package hence.layout.compact;

import hence.layout.Arrangement;
import hence.layout.Direction;
import hence.layout.Engine;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.layout.parts.Drawn;
import hence.layout.parts.PartTable;
import hence.map.ArgumentMap;
import java.util.HashSet;

/**
 * An engine for a wanted shape: premises stand tightly under their bracket, and the reasons on them
 * beside them or under them, in rows or below each other, whichever lets the whole map fit best
 * into a page of the wanted ratio. Every subtree offers its best shapes from wide to high, and its
 * parent makes its own out of them, as in Stockmeyer, "Optimal orientations of cells in slicing
 * floorplan designs" (1983).
 *
 * <p>A premise of several reasons hangs from the lowest of them, so that it stands below all. Which
 * that is shows only once all are placed; hanging it there moves others, so several rounds are
 * tried and the one that needs the smallest page is taken.
 *
 * @param ratio of the page's width to its height
 */
public record Compact(double ratio) implements Engine {
  /** If a smaller share of the claims was placed before, what was set would not fit any more. */
  private static final double ALIKE = 2 / 3.0;

  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction) {
    return place(map, sizes, direction, Arrangement.NONE);
  }

  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction, Layout before) {
    boolean isNearlyTheSame = known(map, before) >= ALIKE * map.claims().size();
    return place(map, sizes, direction, isNearlyTheSame ? before.arrangement() : Arrangement.NONE);
  }

  private static long known(ArgumentMap map, Layout before) {
    HashSet<String> placed = new HashSet<>();
    before.placed().forEach(part -> placed.add(part.id()));
    return map.claims().stream().filter(claim -> placed.contains(claim.id())).count();
  }

  private Layout place(ArgumentMap map, Sizes sizes, Direction direction, Arrangement before) {
    PartTable parts = new PartTable(map, sizes, direction);
    Drafts drafts = new Drafts(parts, direction.isVertical() ? ratio : 1 / ratio);
    Draft draft = before.isEmpty() ? drafts.best() : drafts.again(before);
    Layout layout = Drawn.layout(draft.plan(), draft.links(), direction);
    return layout.with(draft.settled().arrangement());
  }
}
