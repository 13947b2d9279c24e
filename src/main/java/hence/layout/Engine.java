package hence.layout;

import hence.map.ArgumentMap;

/** A way to place a map. The same input gives the same output on any machine. */
public interface Engine {
  /** Places every part of the map; the contention's top left corner may be anywhere. */
  Layout place(ArgumentMap map, Sizes sizes, Direction direction);

  /**
   * Places a map of which nearly the same was placed before, so that what has not changed moves
   * little; engines that place alike what is alike anyway need not look at it.
   *
   * @param before laid out by an engine of this kind in the same direction
   */
  default Layout place(ArgumentMap map, Sizes sizes, Direction direction, Layout before) {
    return place(map, sizes, direction);
  }
}
