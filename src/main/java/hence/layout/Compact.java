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
  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction) {
    PartTable parts = new PartTable(map, sizes, direction);
    Depths depths = new Depths(parts, new Descent(parts));
    Steps steps = new Steps(parts, depths);
    double turned = direction.isVertical() ? ratio : 1 / ratio;
    Blocks blocks = new Blocks(steps, parts, new Shapes(steps), turned);
    Plan plan = new Plan(parts, depths, steps, blocks);
    Links links = new Links(parts);
    new StepRoutes(plan, steps, blocks, links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction);
  }
}
