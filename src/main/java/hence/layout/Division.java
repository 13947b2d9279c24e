package hence.layout;

import hence.layout.Slice.Side;

/**
 * Which children of a step stand under it and which beside it.
 *
 * @param at the first child of the second part
 * @param isSwapped whether the first part stands beside the step; else it stands under it
 */
record Division(int at, boolean isSwapped) {
  /** The division of a shape. */
  static Division of(int how) {
    return new Division(how >> 2, (how & 2) != 0);
  }

  /** How a shape with all children in one part is remembered. */
  static int all(int count) {
    return new Division(count, false).how(false);
  }

  /** Whether what is beside a step of that shape reaches down beside what is under it. */
  static boolean isApart(int how) {
    return (how & 1) != 0;
  }

  int how(boolean isApart) {
    return at << 2 | (isSwapped ? 2 : 0) | (isApart ? 1 : 0);
  }

  int underCount(int count) {
    return isSwapped ? count - at : at;
  }

  /** The shapes of what stands under the step; null if nothing does. */
  Curve under(Slicing slicing, int count) {
    int from = isSwapped ? at : 0;
    int to = isSwapped ? count : at;
    return from == to ? null : slicing.curve(Side.TOP, from, to);
  }

  Curve beside(Slicing slicing, int count) {
    int from = isSwapped ? 0 : at;
    int to = isSwapped ? at : count;
    return from == to ? null : slicing.curve(Side.LEFT, from, to);
  }

  Slice underSlice(Slicing slicing, int count, int shape, int[] shapeOf) {
    int from = isSwapped ? at : 0;
    int to = isSwapped ? count : at;
    return from == to ? null : slicing.slice(Side.TOP, from, to, shape, shapeOf);
  }

  Slice besideSlice(Slicing slicing, int count, int shape, int[] shapeOf) {
    int from = isSwapped ? 0 : at;
    int to = isSwapped ? at : count;
    return from == to ? null : slicing.slice(Side.LEFT, from, to, shape, shapeOf);
  }
}
