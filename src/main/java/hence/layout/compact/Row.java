package hence.layout.compact;

import hence.layout.parts.Gaps;

/**
 * Claims in a row, with what is beside them, over what stands under them; in map units.
 *
 * @param underWidth of what stands under the row, without the channel between them
 * @param links that lead from there to the row
 * @param how it is made, like a shape of a {@link Curve}
 */
record Row(
    double width,
    double height,
    double underWidth,
    double underHeight,
    int links,
    int how,
    int one,
    int other) {
  /** The same row with another step's claims at its left. */
  Row joined(double wide, double high, double lowered, int ownHow, int ownOne) {
    double tall = Math.max(high, height + lowered);
    return new Row(wide + width, tall, underWidth, underHeight, links, ownHow, ownOne, 0);
  }

  /** The same row with more under it, at the left. */
  Row over(double wide, double high, int more, int which) {
    double across = underWidth + Gaps.ACROSS + wide;
    return new Row(
        width, height, across, Math.max(high, underHeight), links + more, how, one, which);
  }

  double fullWidth() {
    return Math.max(width, underWidth);
  }

  double fullHeight() {
    return height + Around.channel(links) + underHeight;
  }
}
