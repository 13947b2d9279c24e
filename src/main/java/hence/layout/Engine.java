package hence.layout;

import hence.map.ArgumentMap;

/** A way to place a map. The same input gives the same output on any machine. */
public interface Engine {
  /** Places every part of the map; the contention's top left corner may be anywhere. */
  Layout place(ArgumentMap map, Sizes sizes, Direction direction);
}
