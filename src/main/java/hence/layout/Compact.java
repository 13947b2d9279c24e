package hence.layout;

import hence.layout.Settling.Settled;
import hence.map.ArgumentMap;
import java.util.Arrays;
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
    Depths depths = new Depths(parts, new Descent(parts));
    double turned = direction.isVertical() ? ratio : 1 / ratio;
    Settled best =
        before.isEmpty()
            ? best(parts, depths, turned)
            : new Settling(parts, depths, turned).again(before);
    System.arraycopy(best.hangsFrom(), 0, depths.hangsFrom, 0, parts.size);
    Plan plan = new Plan(parts, depths, best.steps(), best.blocks());
    Links links = new Links(parts);
    new StepRoutes(plan, best.steps(), best.blocks(), links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction).with(best.arrangement());
  }

  /** The best of several tries; the next one hangs what is shared as the last one left it. */
  private static Settled best(PartTable parts, Depths depths, double ratio) {
    Settled best = null;
    for (int i = 0; i < Effort.of(parts.claims).tries(); i++) {
      int[] start = depths.hangsFrom.clone();
      Settled next = new Settling(parts, depths, ratio).anew();
      if (best == null || isBetter(next, best, ratio)) {
        best = next;
      }
      if (Arrays.equals(start, next.hangsFrom())) {
        break;
      }
    }
    return best;
  }

  private static boolean isBetter(Settled one, Settled other, double ratio) {
    return one.isBelow() == other.isBelow() ? one.page(ratio) < other.page(ratio) : one.isBelow();
  }
}
