package hence.layout;

import hence.map.ArgumentMap;

/**
 * An engine for a wanted shape: premises stand tightly under their bracket, and the reasons on them
 * beside them or under them, in rows or below each other, whichever lets the whole map fit best into
 * a page of the wanted ratio. Every subtree offers its best shapes from wide to high, and its parent
 * makes its own out of them, as in Stockmeyer, "Optimal orientations of cells in slicing floorplan
 * designs" (1983).
 *
 * @param ratio of the page's width to its height
 */
public record Compact(double ratio) implements Engine {
  /** How often premises may be hung from another of their reasons. */
  private static final int REHANGINGS = 12;

  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction) {
    PartTable parts = new PartTable(map, sizes, direction);
    Depths depths = new Depths(parts, new Descent(parts));
    double turned = direction.isVertical() ? ratio : 1 / ratio;
    SharedPremises shared = new SharedPremises(parts, depths);
    Arrangement arrangement = Arrangement.NONE;
    Steps steps;
    Blocks blocks;
    int round = 0;
    do {
      steps = new Steps(parts, depths);
      Refit refit = new Refit(steps, parts, arrangement);
      blocks = new Blocks(steps, parts, new Shapes(steps, refit, turned), turned);
      arrangement = refit.remember(blocks.set);
    } while (++round < REHANGINGS && shared.rehang(steps, blocks));
    Plan plan = new Plan(parts, depths, steps, blocks);
    Links links = new Links(parts);
    new StepRoutes(plan, steps, blocks, links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction);
  }
}
