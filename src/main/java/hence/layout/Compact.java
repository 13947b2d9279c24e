package hence.layout;

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
  /** How often premises may be hung from another of their reasons. */
  private static final int REHANGINGS = Integer.getInteger("rehang",16);
  static final boolean DEBUG = Boolean.getBoolean("dbg");
  static final int FLEX = Integer.getInteger("flex",8);

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
    Set best = null;
    int tries = before.isEmpty() ? tries(parts) : 1;
    for (int i = 0; i < tries; i++) {
      Set set = set(parts, depths, turned, before);
      if (best == null || set.isBetter(best, turned)) {
        best = set;
      }
      if (!set.wasRehung) {
        break;
      }
    }
    System.arraycopy(best.hangsFrom, 0, depths.hangsFrom, 0, parts.size);
    Plan plan = new Plan(parts, depths, best.steps, best.blocks);
    Links links = new Links(parts);
    new StepRoutes(plan, best.steps, best.blocks, links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction).with(best.arrangement);
  }

  /** The smaller a map, the more time there is for each of its claims. */
  private static int tries(PartTable parts) {
    return parts.claims > 5_000 ? 1 : parts.claims > 300 ? 5 : 12;
  }

  /** All blocks set, and from what each part hangs there. */
  private record Set(
      Steps steps,
      Blocks blocks,
      Arrangement arrangement,
      int[] hangsFrom,
      boolean isBelow,
      boolean wasRehung) {
    boolean isBetter(Set other, double ratio) {
      return isBelow == other.isBelow ? page(ratio) < other.page(ratio) : isBelow;
    }

    private double page(double ratio) {
      return Math.max(blocks.width[0] / ratio, blocks.height[0]);
    }
  }

  private static Set set(PartTable parts, Depths depths, double ratio, Arrangement before) {
    SharedPremises shared = new SharedPremises(parts, depths);
    Arrangement arrangement = before;
    int free = Shapes.FREE; int last = 1000000; int stuck = 0;
    for (int round = 0; ; round++) {
      Steps steps = new Steps(parts, depths, shared.drop.clone());
      Refit refit = new Refit(steps, parts, arrangement, before.isEmpty() && round < FLEX);
      refit.free = free;
      Blocks blocks = new Blocks(steps, parts, new Shapes(steps, refit, ratio), ratio);
      arrangement = refit.remember(blocks.set);
      int[] hangsFrom = depths.hangsFrom.clone();
      boolean isBelow = !shared.rehang(steps, blocks);
      if (shared.moved>=last) { stuck++; if (stuck % 12 == 0) free /= 2; } else last = shared.moved;
      if (DEBUG) System.err.println("round "+shared.sunk+" " + round + " " + shared.moved + " page " + (int) blocks.width[0] + "x" + (int) blocks.height[0]);
      if (isBelow || round == REHANGINGS) {
        return new Set(steps, blocks, arrangement, hangsFrom, isBelow, round > 0);
      }
    }
  }
}
