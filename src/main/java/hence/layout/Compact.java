package hence.layout;

import hence.map.ArgumentMap;

/**
 * An engine for a wanted shape: premises stand tightly under their bracket, and the reasons on them
 * side by side or hanging below each other in columns, whichever lets the whole map fit best into a
 * page of the wanted ratio. Shapes are chosen as in the floor plans of Stockmeyer, "Optimal
 * orientations of cells in slicing floorplan designs" (1983): each subtree offers its best shapes
 * from wide to high, and its parent makes its own out of them.
 *
 * @param ratio of the page's width to its height
 */
public record Compact(double ratio) implements Engine {
  @Override
  public Layout place(ArgumentMap map, Sizes sizes, Direction direction) {
    PartTable parts = new PartTable(map, sizes, direction);
    Depths depths = new Depths(parts, new Descent(parts));
    Steps steps = new Steps(parts, depths);
    Shapes.Gap gap = new Shapes.Gap(Gaps.CO_REASONS, Gaps.CO_REASONS);
    Shapes shapes = new Shapes(steps, gap);
    Arrangement arrangement =
        new Arrangement(steps, shapes, direction.isVertical() ? ratio : 1 / ratio);
    Across across = new Across(steps, parts, arrangement, gap);
    Down down = new Down(steps, shapes, arrangement, gap);
    down.place(new double[steps.size]);
    Plan plan = new Plan(parts, depths, steps, across, down);
    Links links = new Links(parts);
    new StepRoutes(plan, steps, arrangement, across, links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction);
  }
}
