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
    Shapes shapes = new Shapes(steps);
    double turned = direction.isVertical() ? ratio : 1 / ratio;
    Arrangement arrangement = new Arrangement(steps, shapes, turned);
    Across across = new Across(steps, parts, arrangement);
    Down down = new Down(steps, arrangement);
    down.place(new double[steps.size]);
    Plan plan = new Plan(parts, depths, steps, across, down);
    Links links = new Links(parts);
    new StepRoutes(plan, steps, arrangement, across, down, links).route();
    new CrossLinks(plan, links).route();
    return Drawn.layout(plan, links, direction);
  }
}
